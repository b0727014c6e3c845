import 'server-only'
import { remember, tags } from '@/lib/cache'
import { query } from '@/lib/db'
import type { Actor } from './actor'

export type StaffProfile = { name: string; email: string; role: string }

/** Name, address and role of the member of staff who is signed in, as the back office shows them. */
export function getStaffProfile(actor: Actor): Promise<StaffProfile> {
  return remember(
    `staff-profile:${actor.userId}`,
    { ttlS: 60, tags: actor.sessionId ? [tags.session(actor.sessionId)] : [] },
    async () => {
      const [row] = await query<StaffProfile>(
        'staff-profile',
        `SELECT coalesce(nullif(u.name, ''), u.email::text) AS name, u.email::text AS email, coalesce(r.name, '') AS role
       FROM users u LEFT JOIN roles r ON r.id = u.role_id WHERE u.id = $1`,
        [actor.userId],
      )
      return row ?? { name: 'Staff', email: '', role: '' }
    },
  )
}
