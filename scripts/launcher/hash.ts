// One hash for "has any of these files changed", used for every stamp the launcher keeps.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from './paths.ts'

/** A hash over the names and contents of files and, recursively, folders, tests aside. Missing ones count as absent. */
export function hashFiles(paths: string[], extra = ''): string {
  const hash = createHash('sha256').update(extra)
  for (const file of paths.flatMap(listFiles)) {
    hash.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function listFiles(start: string): string[] {
  const stat = statSync(start, { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [start]
  return readdirSync(start)
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => listFiles(path.join(start, name)))
}
