import 'server-only'
import { createHash } from 'node:crypto'
import { db, pool } from '@/lib/db'
import { AppError } from '@/lib/errors'

const KEEP_HOURS = 24
const LOCK_SECONDS = 60

type Stored = { request_hash: string; status: number | null; headers: Record<string, string> | null; body: string | null; fresh: boolean; locked: boolean }

/**
 * Runs a POST once per caller and `Idempotency-Key`: a repeat within 24 hours gets the first answer again with
 * `idempotent-replayed: true`; another body under the same key is refused (422), one still running too (409).
 * Answers of 500 and above are not kept, so that they can be tried again.
 */
export async function runOnce(scope: string, key: string, requestBody: string, run: () => Promise<Response>): Promise<Response> {
  if (key.length > 255) throw new AppError('invalid_input', 'An Idempotency-Key has at most 255 characters.')
  const hash = createHash('sha256').update(requestBody).digest('hex')
  const { rows } = await pool.query<Stored>(
    `INSERT INTO idempotency_keys AS k (scope, key, request_hash, locked_until)
     VALUES ($1, $2, $3, now() + make_interval(secs => $4))
     ON CONFLICT (scope, key) DO UPDATE SET
       request_hash = CASE WHEN k.created_at < now() - make_interval(hours => $5) OR (k.status IS NULL AND k.locked_until < now()) THEN excluded.request_hash ELSE k.request_hash END,
       status = CASE WHEN k.created_at < now() - make_interval(hours => $5) THEN NULL ELSE k.status END,
       locked_until = CASE WHEN k.created_at < now() - make_interval(hours => $5) OR (k.status IS NULL AND k.locked_until < now()) THEN excluded.locked_until ELSE k.locked_until END,
       created_at = CASE WHEN k.created_at < now() - make_interval(hours => $5) THEN now() ELSE k.created_at END
     RETURNING request_hash, status, headers, body, (status IS NULL AND locked_until = now() + make_interval(secs => $4)) AS fresh, locked_until > now() AS locked`,
    [scope, key, hash, LOCK_SECONDS, KEEP_HOURS],
  )
  const stored = rows[0]
  if (!stored) throw new Error('The idempotency row was not written.')
  if (stored.request_hash !== hash) {
    throw new AppError('invalid_input', 'This Idempotency-Key was used with another body. Use a new key for a new request.')
  }
  if (!stored.fresh) {
    if (stored.status === null) throw new AppError('conflict', 'A request with this Idempotency-Key is still running. Try again in a moment.')
    return new Response(stored.body, { status: stored.status, headers: { ...stored.headers, 'idempotent-replayed': 'true' } })
  }
  const where = { scope_key: { scope, key } }
  try {
    const response = await run()
    if (response.status >= 500) {
      await db.idempotencyKey.deleteMany({ where: { scope, key } })
      return response
    }
    const body = await response.text()
    const headers = { 'content-type': response.headers.get('content-type') ?? 'application/json' }
    await db.idempotencyKey.update({ where, data: { status: response.status, body, headers } })
    return new Response(body, { status: response.status, headers: response.headers })
  } catch (error) {
    await db.idempotencyKey.deleteMany({ where: { scope, key } })
    throw error
  }
}
