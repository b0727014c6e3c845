import 'server-only'
import { remember, tags } from '@/lib/cache'
import { pool, query } from '@/lib/db'
import { type Actor, anonymous } from './actor'
import { type Permission, permissions } from './permissions'

type SessionRow = { user_id: string; customer_id: string | null; role_id: string | null; expires_at: string }

const KEEP_S = 60
const NOTE_EVERY_MS = 60_000
const lastNoted = new Map<string, number>()

/** Writes when a device was last seen, at most once a minute and without making the caller wait. */
function noteSeen(sessionId: string): void {
  const now = Date.now()
  if (now - (lastNoted.get(sessionId) ?? 0) < NOTE_EVERY_MS) return
  if (lastNoted.size > 50_000) lastNoted.clear()
  lastNoted.set(sessionId, now)
  pool
    .query('UPDATE sessions SET last_seen_at = now() WHERE id = $1', [sessionId])
    .catch(() => lastNoted.delete(sessionId))
}

function findSession(sessionId: string): Promise<SessionRow | null> {
  return remember(`session:${sessionId}`, { ttlS: KEEP_S, tags: [tags.session(sessionId)] }, async () => {
    const [row] = await query<SessionRow>(
      'session',
      `SELECT s.user_id, u.customer_id, u.role_id, to_char(s.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS expires_at
       FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.id = $1 AND s.revoked_at IS NULL AND u.is_active`,
      [sessionId],
    )
    return row ?? null
  })
}

/** What a role allows now; names that left the list of permissions count for nothing. */
export function permissionsOfRole(roleId: string): Promise<Permission[]> {
  return remember(`role:${roleId}`, { ttlS: KEEP_S, tags: [tags.role(roleId)] }, async () => {
    const [row] = await query<{ permissions: string[] }>('role', 'SELECT permissions FROM roles WHERE id = $1', [
      roleId,
    ])
    return permissions.filter((permission) => row?.permissions.includes(permission))
  })
}

/** Who a session stands for; null once it was revoked, has run out, or its user was deactivated. No SQL when warm. */
export async function actorOfSession(
  sessionId: string,
  ip: string | null,
): Promise<(Actor & { userId: string }) | null> {
  const row = await findSession(sessionId)
  if (!row || Date.parse(row.expires_at) <= Date.now()) return null
  noteSeen(sessionId)
  const allowed = row.role_id ? await permissionsOfRole(row.role_id) : []
  return {
    ...anonymous,
    kind: row.role_id ? 'staff' : 'shopper',
    userId: row.user_id,
    customerId: row.customer_id,
    sessionId,
    permissions: allowed,
    ip,
  }
}
