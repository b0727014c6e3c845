import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
// @ts-expect-error plain JavaScript, because it runs before TypeScript is installed
import { mismatch } from './install.mjs'

const root = mkdtempSync(path.join(os.tmpdir(), 'souk-install-'))

afterAll(() => rmSync(root, { recursive: true }))

function lockfiles(wanted: object, installed: object | null): void {
  mkdirSync(path.join(root, 'node_modules'), { recursive: true })
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }))
  const hidden = path.join(root, 'node_modules', '.package-lock.json')
  rmSync(hidden, { force: true })
  if (installed) writeFileSync(hidden, JSON.stringify({ packages: installed }))
}

const a = { 'node_modules/a': { version: '1.0.0' } }

test('an interrupted or missing installation is noticed', () => {
  lockfiles(a, null)
  expect(mismatch(root)).toBe('none are installed')
})

test('a missing package and another version are named', () => {
  lockfiles({ ...a, 'node_modules/@b/c': { version: '2.0.0' } }, a)
  expect(mismatch(root)).toBe('@b/c is missing')
  lockfiles(a, { 'node_modules/a': { version: '0.9.0' } })
  expect(mismatch(root)).toBe('a is 0.9.0, not 1.0.0')
})

test('packages for other machines are not missed', () => {
  lockfiles({ ...a, 'node_modules/d': { version: '1.0.0', optional: true, os: ['aix'] } }, a)
  expect(mismatch(root)).toBeNull()
})
