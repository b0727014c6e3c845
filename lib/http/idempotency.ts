import 'server-only'
import { createHash } from 'node:crypto'
import { db, pool } from '@/lib/db'
import { AppError } from '@/lib/errors'

const KEEP_HOURS = 24
const LOCK_SECONDS = 60

/** What is sent back: a status and the JSON text, null for none. */
export type Answer = { status: number; body: string | null; isReplay?: boolean }

type Stored = { request_hash: string; status: number | null; body: string | null; fresh: boolean }

/**
 * Runs a POST once per caller and `Idempotency-Key`: a repeat within 24 hours gets the first answer again (`isReplay`);
 * another body under the same key is refused (422), one still running too (409).
 * Failures are not kept: nothing was done, so the same key may be tried again.
 */
export async function runOnce(scope: string, key: string, requestBody: string, run: () => Promise<Answer>): Promise<Answer> {
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
     RETURNING request_hash, status, body, (status IS NULL AND locked_until = now() + make_interval(secs => $4)) AS fresh`,
    [scope, key, hash, LOCK_SECONDS, KEEP_HOURS],
  )
  const stored = rows[0]
  if (!stored) throw new Error('The idempotency row was not written.')
  if (stored.request_hash !== hash) {
    throw new AppError('invalid_input', 'This Idempotency-Key was used with another body. Use a new key for a new request.')
  }
  if (!stored.fresh) {
    if (stored.status === null) throw new AppError('conflict', 'A request with this Idempotency-Key is still running. Try again in a moment.')
    return { status: stored.status, body: stored.body, isReplay: true }
  }
  try {
    const answer = await run()
    await db.idempotencyKey.update({ where: { scope_key: { scope, key } }, data: { status: answer.status, body: answer.body } })
    return answer
  } catch (error) {
    await db.idempotencyKey.deleteMany({ where: { scope, key } })
    throw error
  }
}
