import { type Actor, anonymous } from '@/lib/auth/actor'
import { builtInRoles } from '@/lib/auth/permissions'

/** A member of staff with the permissions of a built-in role. */
export function staffActor(role: 'admin' | 'manager' | 'support'): Actor {
  return {
    ...anonymous,
    kind: 'staff',
    userId: `user_${role}`,
    permissions: builtInRoles.find((each) => each.key === role)?.permissions ?? [],
  }
}
