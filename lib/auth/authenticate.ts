import 'server-only'
import { createHash } from 'node:crypto'
import { remember, tags } from '@/lib/cache'
import { pool, query } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { type Actor, anonymous } from './actor'
import type { Permission } from './permissions'

type KeyRow = { id: string; kind: 'publishable' | 'secret'; scopes: Permission[]; expires_at: Date | null; revoked_at: Date | null }

const lastNoted = new Map<string, number>()

/** Writes when a key was last used, at most once a minute and without making the caller wait. */
function noteUse(id: string): void {
  const now = Date.now()
  if (now - (lastNoted.get(id) ?? 0) < 60_000) return
  lastNoted.set(id, now)
  pool.query('UPDATE api_keys SET last_used_at = now() WHERE id = $1', [id]).catch(() => lastNoted.delete(id))
}

async function actorOfKey(key: string, ip: string): Promise<Actor> {
  const hash = createHash('sha256').update(key).digest('hex')
  const row = await remember(`api-key:${hash}`, { ttlS: 60, tags: [tags.apiKeys] }, async () => {
    const [found] = await query<KeyRow>('api-key', 'SELECT id, kind, scopes, expires_at, revoked_at FROM api_keys WHERE hash = $1', [hash])
    return found ?? null
  })
  if (!row || row.revoked_at) throw new AppError('unauthenticated', 'This API key is not known or was revoked.')
  if (row.expires_at && new Date(row.expires_at) < new Date()) throw new AppError('unauthenticated', 'This API key has expired.')
  noteUse(row.id)
  return { ...anonymous, kind: 'api_key', apiKeyId: row.id, permissions: row.scopes, ip }
}

/** Who sends this request. No credentials: anonymous, without any SQL. Throws `unauthenticated` for bad ones. */
export async function authenticate(request: Request, ip: string): Promise<Actor> {
  const header = request.headers.get('authorization')
  const bearer = header ? /^Bearer (\S+)$/i.exec(header)?.[1] : request.headers.get('x-api-key')
  if (header && !bearer) throw new AppError('unauthenticated', 'Send the credentials as "Authorization: Bearer …".')
  if (bearer) return actorOfKey(bearer, ip)
  return { ...anonymous, ip }
}
