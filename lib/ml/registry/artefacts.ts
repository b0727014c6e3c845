import 'server-only'
import { createHash } from 'node:crypto'
import { AppError } from '@/lib/errors'
import { storage } from '@/lib/storage'
import type { Artefact, Files } from './types'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Stores files under `folder` and says under which keys and with which checksums. */
export async function storeArtefacts(folder: string, files: Files): Promise<Artefact[]> {
  const artefacts: Artefact[] = []
  for (const [name, bytes] of Object.entries(files)) {
    const key = `${folder}/${name}`
    await storage.put(key, bytes, { contentType: 'application/octet-stream' })
    artefacts.push({ name, key, bytes: bytes.byteLength, sha256: sha256(bytes) })
  }
  return artefacts
}

/** The bytes of every file. Throws `unavailable` naming the file that is missing, cut short or changed. */
export async function readArtefacts(artefacts: readonly Artefact[]): Promise<Files> {
  const files: Files = {}
  for (const { name, key, bytes, sha256: expected } of artefacts) {
    const found = await storage.get(key)
    if (!found) throw new AppError('unavailable', `The model file ${name} is missing.`)
    if (found.byteLength !== bytes)
      throw new AppError('unavailable', `The model file ${name} has ${found.byteLength} of its ${bytes} bytes.`)
    if (sha256(found) !== expected)
      throw new AppError('unavailable', `The model file ${name} is not what was stored: its checksum differs.`)
    files[name] = found
  }
  return files
}

/** Removes everything under `folder`; what is gone already is no failure. */
export async function deleteArtefacts(folder: string): Promise<void> {
  for (const key of await storage.list(`${folder}/`)) await storage.delete(key)
}
