import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { hashFiles } from './hash.ts'

test('a changed, added, renamed or removed file changes the hash, and changing it back restores it', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'souk-hash-'))
  mkdirSync(path.join(folder, 'deep'))
  writeFileSync(path.join(folder, 'deep', 'a'), 'one')
  const first = hashFiles([folder])
  const seen = [first]
  const expectNew = () => {
    const hash = hashFiles([folder])
    expect(seen).not.toContain(hash)
    seen.push(hash)
  }
  writeFileSync(path.join(folder, 'deep', 'a'), 'two')
  expectNew()
  writeFileSync(path.join(folder, 'b'), 'one')
  expectNew()
  renameSync(path.join(folder, 'b'), path.join(folder, 'c'))
  expectNew()
  rmSync(path.join(folder, 'c'))
  writeFileSync(path.join(folder, 'deep', 'a'), 'one')
  expect(hashFiles([folder])).toBe(first)
  rmSync(folder, { recursive: true })
})
