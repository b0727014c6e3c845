import 'server-only'
import { hash, verify } from '@node-rs/argon2'

// OWASP's second recommendation for argon2id (19 MiB, two passes), written out so that a new library default changes nothing.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** What is kept of a password: argon2id with its own salt. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost)
}

let standIn: Promise<string> | undefined

/** True when the password fits. Takes as long without a hash as with one, so that time tells nobody who has an account. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  standIn ??= hashPassword('stands in where there is no account')
  const matches = await verify(passwordHash ?? (await standIn), password).catch(() => false)
  return passwordHash !== null && matches
}
