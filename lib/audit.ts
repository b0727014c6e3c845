import 'server-only'
import { type Actor, actorId } from '@/lib/auth/actor'
import { Prisma, type Tx } from '@/lib/db'
import { newId } from '@/lib/id'
import { requestContext } from '@/lib/log'

type Change = { action: string; entity: string; entityId: string; before?: unknown; after?: unknown }

const json = (value: unknown) => (value === undefined ? Prisma.DbNull : (JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue))

/** Writes who changed what, in the transaction of the change itself. Keep secrets out of `before` and `after`. */
export async function audit(tx: Tx, actor: Actor, change: Change): Promise<void> {
  await tx.auditLog.create({
    data: {
      id: newId('aud'),
      actorType: actor.kind,
      actorId: actorId(actor),
      action: change.action,
      entity: change.entity,
      entityId: change.entityId,
      before: json(change.before),
      after: json(change.after),
      requestId: requestContext.getStore()?.requestId,
      ip: actor.ip,
    },
  })
}
