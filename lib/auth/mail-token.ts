import 'server-only'
import type { PoolClient } from 'pg'
import { query } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { emit } from '@/lib/events'
import { newId, newSecret } from '@/lib/id'
import { hashSecret } from './api-key-actor'

export type MailTokenKind = 'verify_email' | 'reset_password' | 'change_email' | 'invite'

const HOUR_S = 3600
const kinds = {
  verify_email: { template: 'verify', ttlS: 48 * HOUR_S },
  reset_password: { template: 'reset', ttlS: HOUR_S },
  change_email: { template: 'change_email', ttlS: 24 * HOUR_S },
  invite: { template: 'invite', ttlS: 7 * 24 * HOUR_S },
} as const

type NewMailToken = { userId: string; kind: MailTokenKind; to: string; data?: Record<string, unknown> }

/**
 * Makes a one-time token and has it mailed when the transaction commits; older tokens of this kind stop working.
 * Only its hash stays in the table.
 */
export async function sendMailToken(q: PoolClient, { userId, kind, to, data = {} }: NewMailToken): Promise<void> {
  const token = newSecret('')
  await q.query('UPDATE auth_tokens SET used_at = now() WHERE user_id = $1 AND kind = $2 AND used_at IS NULL', [
    userId,
    kind,
  ])
  await q.query(
    `INSERT INTO auth_tokens (id, user_id, kind, token_hash, data, expires_at) VALUES ($1, $2, $3, $4, $5, now() + $6 * interval '1 second')`,
    [newId('tok'), userId, kind, hashSecret(token), data, kinds[kind].ttlS],
  )
  await emit(q, [{ name: 'auth/mail.requested', data: { userId, template: kinds[kind].template, token, to } }])
}

/** Spends a token: of many who try at once one succeeds. Throws `gone` when it is unknown, spent or too old. */
export async function spendMailToken<Data>(
  q: PoolClient,
  allowed: MailTokenKind[],
  token: string,
): Promise<{ userId: string; kind: MailTokenKind; data: Data }> {
  const { rows } = await q.query<{ user_id: string; kind: MailTokenKind; data: Data }>(
    `UPDATE auth_tokens t SET used_at = now() FROM users u
     WHERE t.token_hash = $1 AND t.kind::text = ANY ($2) AND t.used_at IS NULL AND t.expires_at > now() AND u.id = t.user_id AND u.is_active
     RETURNING t.user_id, t.kind, t.data`,
    [hashSecret(token), allowed],
  )
  const row = rows[0]
  if (!row) throw new AppError('gone', 'This link was already used or is too old. Ask for a new one.')
  return { userId: row.user_id, kind: row.kind, data: row.data }
}

/** The kind of a token that can still be spent, or null; for a page that shows the right form. */
export async function kindOfMailToken(token: string): Promise<MailTokenKind | null> {
  const [row] = await query<{ kind: MailTokenKind }>(
    'mail-token-kind',
    `SELECT t.kind FROM auth_tokens t JOIN users u ON u.id = t.user_id
     WHERE t.token_hash = $1 AND t.used_at IS NULL AND t.expires_at > now() AND u.is_active`,
    [hashSecret(token)],
  )
  return row?.kind ?? null
}
