import 'server-only'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { pool } from '@/lib/db'
import { decodeCursor, type Page, toPage } from '@/lib/http/pagination'

export type AuditEntry = {
  id: string
  actorType: string
  actorName: string | null
  action: string
  entity: string
  entityId: string
  before: unknown
  after: unknown
  requestId: string | null
  ip: string | null
  createdAt: string
}
export type AuditFilter = { entity?: string; entityId?: string; actorId?: string }

/** One page of what was changed, newest first; needs `audit:read`. */
export async function listAudit(
  actor: Actor,
  filter: AuditFilter,
  options: { limit: number; cursor?: string },
): Promise<Page<AuditEntry>> {
  requirePermission(actor, 'audit:read')
  const values: unknown[] = []
  const bind = (value: unknown) => `$${values.push(value)}`
  const where = ['true']
  if (filter.entity) where.push(`a.entity = ${bind(filter.entity)}`)
  if (filter.entityId) where.push(`a.entity_id = ${bind(filter.entityId)}`)
  if (filter.actorId) where.push(`a.actor_id = ${bind(filter.actorId)}`)
  const after = decodeCursor(options.cursor, 2)
  if (after) {
    const [at, id] = [bind(after[0]), bind(after[1])]
    where.push(`a.created_at <= ${at}::timestamptz AND (a.created_at < ${at}::timestamptz OR a.id > ${id})`)
  }
  const { rows } = await pool.query<AuditEntry & { sortKey: string }>(
    `SELECT a.id, a.actor_type AS "actorType", coalesce(u.name, k.name) AS "actorName", a.action, a.entity, a.entity_id AS "entityId", a.before, a.after,
       a.request_id AS "requestId", a.ip, to_char(a.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "createdAt", a.created_at::text AS "sortKey"
     FROM audit_logs a LEFT JOIN users u ON u.id = a.actor_id LEFT JOIN api_keys k ON k.id = a.actor_id
     WHERE ${where.join(' AND ')} ORDER BY a.created_at DESC, a.id LIMIT ${bind(options.limit + 1)}`,
    values,
  )
  const page = toPage(rows, options.limit, (row) => [row.sortKey, row.id])
  return { data: page.data.map(({ sortKey: _, ...row }) => row), nextCursor: page.nextCursor }
}
