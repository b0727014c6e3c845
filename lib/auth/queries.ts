import 'server-only'
import { query } from '@/lib/db'
import { type Actor, requirePermission } from './actor'

export type DeviceSummary = {
  id: string
  userAgent: string
  ip: string
  createdAt: Date
  lastSeenAt: Date
  isCurrent: boolean
}
export type StaffMember = {
  id: string
  email: string
  name: string
  roleId: string | null
  roleName: string | null
  isActive: boolean
  isInvited: boolean
  lastSeenAt: Date | null
}
export type RoleSummary = { id: string; key: string; name: string; permissions: string[]; memberCount: number }

/** Where the actor is signed in, last seen first. */
export async function listDevices(actor: Actor): Promise<DeviceSummary[]> {
  return query<DeviceSummary>(
    'devices',
    `SELECT id, user_agent AS "userAgent", ip, created_at AS "createdAt", last_seen_at AS "lastSeenAt", id IS NOT DISTINCT FROM $2 AS "isCurrent"
     FROM sessions WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > now()
     ORDER BY (id IS NOT DISTINCT FROM $2) DESC, last_seen_at DESC LIMIT 50`,
    [actor.userId, actor.sessionId],
  )
}

/** Everybody with a role, deactivated ones last; needs `staff:read`. */
export async function listStaff(actor: Actor): Promise<StaffMember[]> {
  requirePermission(actor, 'staff:read')
  return query<StaffMember>(
    'staff',
    `SELECT u.id, u.email::text, u.name, u.role_id AS "roleId", r.name AS "roleName", u.is_active AS "isActive",
       u.password_hash IS NULL AS "isInvited", (SELECT max(s.last_seen_at) FROM sessions s WHERE s.user_id = u.id) AS "lastSeenAt"
     FROM users u JOIN roles r ON r.id = u.role_id ORDER BY u.is_active DESC, u.name, u.id LIMIT 500`,
  )
}

/** The roles and how many people have each; needs `staff:read`. */
export async function listRoles(actor: Actor): Promise<RoleSummary[]> {
  requirePermission(actor, 'staff:read')
  return query<RoleSummary>(
    'roles',
    `SELECT r.id, r.key, r.name, r.permissions, (SELECT count(*)::int FROM users u WHERE u.role_id = r.id) AS "memberCount" FROM roles r ORDER BY r.name`,
  )
}
