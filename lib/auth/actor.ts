import { AppError } from '@/lib/errors'
import type { Permission } from './permissions'

/** Who acts. Every domain act takes one; permission is checked against it at the data. */
export type Actor = {
  kind: 'anonymous' | 'shopper' | 'staff' | 'api_key' | 'system'
  userId: string | null
  customerId: string | null
  apiKeyId: string | null
  sessionId: string | null
  permissions: readonly Permission[]
  ip: string | null
}

export const anonymous: Actor = {
  kind: 'anonymous',
  userId: null,
  customerId: null,
  apiKeyId: null,
  sessionId: null,
  permissions: [],
  ip: null,
}

/** Jobs, sweeps and scripts: may do everything. */
export const systemActor: Actor = { ...anonymous, kind: 'system' }

export function can(actor: Actor, permission: Permission): boolean {
  return actor.kind === 'system' || actor.permissions.includes(permission)
}

/** Throws `unauthenticated` for the anonymous and `forbidden`, naming the permission, for everybody else who lacks it. */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (can(actor, permission)) return
  if (actor.kind === 'anonymous') throw new AppError('unauthenticated', 'Sign in to do this.')
  throw new AppError('forbidden', `This needs the permission "${permission}".`, {
    extra: { requiredScope: permission },
  })
}

/** The id under which this actor appears in timelines and the audit log. */
export function actorId(actor: Actor): string | null {
  return actor.userId ?? actor.apiKeyId
}
