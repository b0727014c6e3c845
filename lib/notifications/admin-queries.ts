import 'server-only'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { pool, query } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { decodeCursor, type Page, toPage } from '@/lib/http/pagination'

export type MailRow = {
  id: string
  template: string
  recipient: string
  subject: string
  state: 'queued' | 'sent' | 'failed'
  error: string | null
  createdAt: string
  sentAt: string | null
}

const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
const COLUMNS = `id, template, recipient, subject, state, error, ${iso('created_at')} AS "createdAt", ${iso('sent_at')} AS "sentAt"`

/** One page of the outbox, newest first; needs `mail:read`. */
export async function listMails(
  actor: Actor,
  state: string | undefined,
  options: { limit: number; cursor?: string },
): Promise<Page<MailRow>> {
  requirePermission(actor, 'mail:read')
  const values: unknown[] = []
  const bind = (value: unknown) => `$${values.push(value)}`
  const where = ['true']
  if (state === 'failed') where.push(`state = 'failed'`)
  else if (state) where.push(`state::text = ${bind(state)}`)
  const after = decodeCursor(options.cursor, 2)
  if (after) {
    const [at, id] = [bind(after[0]), bind(after[1])]
    where.push(`created_at <= ${at}::timestamptz AND (created_at < ${at}::timestamptz OR id > ${id})`)
  }
  const { rows } = await pool.query<MailRow & { sortKey: string }>(
    `SELECT ${COLUMNS}, created_at::text AS "sortKey" FROM mail_messages WHERE ${where.join(' AND ')} ORDER BY created_at DESC, id LIMIT ${bind(options.limit + 1)}`,
    values,
  )
  const page = toPage(rows, options.limit, (row) => [row.sortKey, row.id])
  return { data: page.data.map(({ sortKey: _, ...row }) => row), nextCursor: page.nextCursor }
}

/** One mail as it was sent. Mails that carry a one-time link come without their content. Needs `mail:read`; throws `not_found`. */
export async function getMail(
  actor: Actor,
  mailId: string,
): Promise<MailRow & { html: string; text: string; isSecret: boolean }> {
  requirePermission(actor, 'mail:read')
  const [row] = await query<MailRow & { html: string; text: string }>(
    'mail',
    `SELECT ${COLUMNS}, html, text FROM mail_messages WHERE id = $1`,
    [mailId],
  )
  if (!row) throw new AppError('not_found', 'There is no such mail.')
  const isSecret = /verify|reset|change|invite/i.test(row.template)
  return isSecret ? { ...row, html: '', text: '', isSecret } : { ...row, isSecret }
}
