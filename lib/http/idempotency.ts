import 'server-only'
import { createHash } from 'node:crypto'
import { pool } from '@/lib/db'
import { AppError } from '@/lib/errors'

const KEEP_HOURS = 24
const LOCK_SECONDS = 60

/** What is sent back: a status and the JSON text, null for none. */
export type Answer = { status: number; body: string | null; isReplay?: boolean }

type Stored = { request_hash: string; status: number | null; body: string | null }

/** True when this request is the one that does the work: the key is new, too old, or its work was never finished. */
async function claim(scope: string, key: string, hash: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `INSERT INTO idempotency_keys AS k (scope, key, request_hash, locked_until)
     VALUES ($1, $2, $3, now() + make_interval(secs => $4))
     ON CONFLICT (scope, key) DO UPDATE SET request_hash = excluded.request_hash, status = NULL, body = NULL,
       locked_until = excluded.locked_until, created_at = now()
     WHERE k.created_at < now() - make_interval(hours => $5) OR (k.status IS NULL AND k.locked_until < now())`,
    [scope, key, hash, LOCK_SECONDS, KEEP_HOURS],
  )
  return rowCount === 1
}

/**
 * Runs a POST once per caller and `Idempotency-Key`: a repeat within 24 hours gets the first answer again (`isReplay`);
 * another body under the same key is refused (422), one still running too (409).
 * Failures are not kept: nothing was done, so the same key may be tried again.
 */
export async function runOnce(
  scope: string,
  key: string,
  requestBody: string,
  run: () => Promise<Answer>,
): Promise<Answer> {
  if (key.length > 255) throw new AppError('invalid_input', 'An Idempotency-Key has at most 255 characters.')
  const hash = createHash('sha256').update(requestBody).digest('hex')
  if (await claim(scope, key, hash)) {
    try {
      const answer = await run()
      await pool.query('UPDATE idempotency_keys SET status = $3, body = $4 WHERE scope = $1 AND key = $2', [
        scope,
        key,
        answer.status,
        answer.body,
      ])
      return answer
    } catch (error) {
      await pool.query('DELETE FROM idempotency_keys WHERE scope = $1 AND key = $2', [scope, key])
      throw error
    }
  }
  const { rows } = await pool.query<Stored>(
    'SELECT request_hash, status, body FROM idempotency_keys WHERE scope = $1 AND key = $2',
    [scope, key],
  )
  const stored = rows[0]
  if (stored && stored.request_hash !== hash) {
    throw new AppError(
      'invalid_input',
      'This Idempotency-Key was used with another body. Use a new key for a new request.',
    )
  }
  if (!stored || stored.status === null)
    throw new AppError('conflict', 'A request with this Idempotency-Key is still running. Try again in a moment.')
  return { status: stored.status, body: stored.body, isReplay: true }
}
