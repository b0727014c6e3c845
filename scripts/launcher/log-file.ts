// The file a service's output goes to.
import { appendFile, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { Writable } from 'node:stream'

/**
 * Appends to `file` and keeps one older one (`file.1`) once it has passed `limit` bytes. A log must never end what it
 * tells of: what cannot be written, on a full disk for example, is left out, and writing goes on when there is room.
 */
export function logStream(file: string, limit = 20 * 1024 * 1024): Writable {
  mkdirSync(path.dirname(file), { recursive: true })
  let size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (size > limit) {
        try {
          renameSync(file, `${file}.1`)
        } catch {
          // Where the old one cannot be moved, it goes on growing.
        }
        size = 0
      }
      appendFile(file, chunk, { mode: 0o600 }, (error) => {
        if (!error) size += chunk.length
        done()
      })
    },
  })
}
