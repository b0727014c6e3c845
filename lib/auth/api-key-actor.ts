import 'server-only'
import { createHash } from 'node:crypto'
import { remember, tags } from '@/lib/cache'
import { pool, query } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { type Actor, anonymous } from './actor'
import { type Permission, permissions } from './permissions'

type KeyRow = { id: string; scopes: string[]; origins: string[]; expires_at: string | null }

const lastNoted = new Map<string, number>()

/** How a secret is kept: its SHA-256 in hex. Enough for secrets of 160 random bits. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Writes when a key was last used, at most once a minute and without making the caller wait. */
function noteUse(id: string): void {
  const now = Date.now()
  if (now - (lastNoted.get(id) ?? 0) < 60_000) return
  lastNoted.set(id, now)
  pool.query('UPDATE api_keys SET last_used_at = now() WHERE id = $1', [id]).catch(() => lastNoted.delete(id))
}

function findKey(hash: string): Promise<KeyRow | null> {
  return remember(`api-key:${hash}`, { ttlS: 60, tags: [tags.apiKeys] }, async () => {
    const [row] = await query<KeyRow>(
      'api-key',
      `SELECT id, scopes, origins, to_char(expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS expires_at
       FROM api_keys WHERE hash = $1 AND revoked_at IS NULL`,
      [hash],
    )
    return row ?? null
  })
}

/** Who an API key stands for; throws `unauthenticated` when it is unknown, revoked, expired or used from a foreign page. */
export async function actorOfApiKey(key: string, ip: string, origin: string | null): Promise<Actor> {
  const row = await findKey(hashSecret(key))
  if (!row) throw new AppError('unauthenticated', 'This API key is not known or was revoked.')
  if (row.expires_at && Date.parse(row.expires_at) <= Date.now())
    throw new AppError('unauthenticated', 'This API key has expired.')
  if (origin && row.origins.length > 0 && !row.origins.includes(origin)) {
    throw new AppError('unauthenticated', `This API key may not be used by pages of ${origin}.`)
  }
  noteUse(row.id)
  const scopes: Permission[] = permissions.filter((permission) => row.scopes.includes(permission))
  return { ...anonymous, kind: 'api_key', apiKeyId: row.id, permissions: scopes, ip }
}
