import { createHash } from 'node:crypto'
import { Fault } from './fault'
import type { Sql } from './objects'

export type Answer = { status: number; body: string; replayed?: boolean }

/**
 * Runs `work` at most once per key and replays its first answer afterwards, within the caller's transaction:
 * effect and remembered answer are committed together, so no crash can separate them.
 * Throws 409 while the same key is at work, 400 when it comes with another request.
 */
export async function once(sql: Sql, key: string, request: string, work: () => Promise<Answer>): Promise<Answer> {
  const hash = createHash('sha256').update(request).digest('hex')
  const lock = await sql.query("SELECT pg_try_advisory_xact_lock(hashtextextended('simulator:' || $1, 0)) AS free", [
    key,
  ])
  if (!lock.rows[0]?.free) {
    throw new Fault(409, {
      type: 'idempotency_error',
      code: 'idempotency_key_in_use',
      message: 'There is currently another in-progress request using this Idempotency-Key.',
    })
  }
  const known = await sql.query('SELECT request_hash, status, body FROM simulator.idempotency_keys WHERE key = $1', [
    key,
  ])
  const first = known.rows[0] as { request_hash: string; status: number; body: string } | undefined
  if (first && first.request_hash !== hash) {
    throw new Fault(400, {
      type: 'idempotency_error',
      message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key.slice(key.indexOf(':') + 1)}' if you meant to execute a different request.`,
    })
  }
  if (first) return { status: first.status, body: first.body, replayed: true }

  const answer = await work()
  if (answer.status < 400 || answer.status === 402) {
    await sql.query(
      'INSERT INTO simulator.idempotency_keys (key, request_hash, status, body) VALUES ($1, $2, $3, $4)',
      [key, hash, answer.status, answer.body],
    )
  }
  return answer
}

/** Forgets keys after a day, as Stripe does. */
export async function forgetOldKeys(sql: Sql): Promise<void> {
  await sql.query("DELETE FROM simulator.idempotency_keys WHERE created_at < now() - interval '24 hours'")
}
