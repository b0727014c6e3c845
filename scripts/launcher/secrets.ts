// Random secrets of one data directory, made once and kept where only their owner can read them.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export type Secrets = { databasePassword: string; authSecret: string; databasePort?: number }

/** The secrets kept in `folder`/secrets.json, made when missing. Fails when the file cannot be read or written. */
export function readSecrets(folder: string): Secrets {
  const file = path.join(folder, 'secrets.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const secrets = { databasePassword: random(), authSecret: random() }
  writeSecrets(folder, secrets)
  return secrets
}

/** Replaces the file whole, so that a crash leaves either the old secrets or the new ones. */
export function writeSecrets(folder: string, secrets: Secrets): void {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'secrets.json')
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

function random(): string {
  return randomBytes(32).toString('base64url')
}
