import 'server-only'
import { type Actor, actorId } from '@/lib/auth/actor'
import { runSql, type SqlRunner } from '@/lib/db'
import { newId } from '@/lib/id'
import { requestContext } from '@/lib/log'

type Change = { action: string; entity: string; entityId: string; before?: unknown; after?: unknown }

const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value))

/** Writes who changed what, in the transaction of the change itself. Keep secrets out of `before` and `after`. */
export async function audit(
  on: SqlRunner,
  actor: Actor,
  { action, entity, entityId, before, after }: Change,
): Promise<void> {
  await runSql(
    on,
    `INSERT INTO audit_logs (id, actor_type, actor_id, action, entity, entity_id, before, after, request_id, ip)
     VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb, $9, $10) RETURNING id`,
    [
      newId('aud'),
      actor.kind,
      actorId(actor),
      action,
      entity,
      entityId,
      json(before),
      json(after),
      requestContext.getStore()?.requestId ?? null,
      actor.ip,
    ],
  )
}
