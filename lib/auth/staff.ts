import 'server-only'
import type { PoolClient } from 'pg'
import type { z } from 'zod'
import { audit } from '@/lib/audit'
import { sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { newId } from '@/lib/id'
import { type Actor, requirePermission } from './actor'
import { sendMailToken } from './mail-token'
import { endSessionsOf, refreshSessionsOf } from './revoke-sessions'
import type { inviteStaffInput, setStaffActiveInput, setStaffRoleInput } from './schema'

/** Refuses roles that may do more than whoever gives them. */
async function grantableRole(q: PoolClient, actor: Actor, roleId: string): Promise<string> {
  const { rows } = await q.query<{ name: string; permissions: string[] }>(
    'SELECT name, permissions FROM roles WHERE id = $1',
    [roleId],
  )
  const role = rows[0]
  if (!role) throw new AppError('not_found', 'There is no such role.')
  const allowed: readonly string[] = actor.permissions
  if (actor.kind !== 'system' && role.permissions.some((permission) => !allowed.includes(permission))) {
    throw new AppError('forbidden', `You cannot give the role "${role.name}": it may do more than you.`)
  }
  return role.name
}

/** One after the other, so that two administrators cannot remove each other at the same time. */
async function withStaffLock<T>(run: (q: PoolClient) => Promise<T>): Promise<T> {
  return sqlTransaction(async (q) => {
    await q.query(`SELECT pg_advisory_xact_lock(hashtext('souk:staff'))`)
    return run(q)
  })
}

async function keepAnAdministrator(q: PoolClient): Promise<void> {
  const { rows } = await q.query(
    `SELECT 1 FROM users u JOIN roles r ON r.id = u.role_id WHERE u.is_active AND 'staff:write' = ANY (r.permissions) AND u.password_hash IS NOT NULL LIMIT 1`,
  )
  if (rows.length === 0) throw new AppError('conflict', 'Somebody must stay who can manage the staff.')
}

function refuseSelf(actor: Actor, userId: string): void {
  if (actor.userId === userId) throw new AppError('conflict', 'Ask somebody else to change your own access.')
}

async function findUser(q: PoolClient, userId: string): Promise<{ role_id: string | null; is_active: boolean }> {
  const { rows } = await q.query<{ role_id: string | null; is_active: boolean }>(
    'SELECT role_id, is_active FROM users WHERE id = $1 FOR UPDATE',
    [userId],
  )
  if (!rows[0]) throw new AppError('not_found', 'There is no such account.')
  return rows[0]
}

/** Gives an address a role and mails a link to set the password; people with an account keep theirs. Needs `staff:write`. */
export async function inviteStaff(actor: Actor, input: z.output<typeof inviteStaffInput>): Promise<{ userId: string }> {
  requirePermission(actor, 'staff:write')
  return withStaffLock(async (q) => {
    const role = await grantableRole(q, actor, input.roleId)
    const { rows } = await q.query<{ id: string; was_staff: boolean }>(
      'SELECT id, role_id IS NOT NULL AS was_staff FROM users WHERE email = $1::citext AND (role_id IS NULL OR password_hash IS NOT NULL) FOR UPDATE',
      [input.email],
    )
    if (rows[0]?.was_staff) throw new AppError('conflict', 'This person already belongs to the staff.')
    const { rows: users } = await q.query<{ id: string }>(
      `INSERT INTO users (id, email, name, role_id, updated_at) VALUES ($1, $2, $3, $4, now())
       ON CONFLICT (email) DO UPDATE SET role_id = excluded.role_id, is_active = true, updated_at = now(),
         name = CASE WHEN users.name = '' THEN excluded.name ELSE users.name END RETURNING id`,
      [newId('user'), input.email, input.name, input.roleId],
    )
    const userId = users[0]!.id
    await refreshSessionsOf(q, userId)
    await sendMailToken(q, { userId, kind: 'invite', to: input.email })
    await audit(q, actor, {
      action: 'staff.invited',
      entity: 'user',
      entityId: userId,
      after: { email: input.email, role },
    })
    return { userId }
  })
}

/** Changes what somebody may do, at once; `null` makes a plain customer of them. Throws `conflict` for oneself and the last administrator. */
export async function setStaffRole(
  actor: Actor,
  { userId, roleId }: z.output<typeof setStaffRoleInput>,
): Promise<void> {
  requirePermission(actor, 'staff:write')
  refuseSelf(actor, userId)
  await withStaffLock(async (q) => {
    const before = await findUser(q, userId)
    if (before.role_id) await grantableRole(q, actor, before.role_id)
    if (roleId) await grantableRole(q, actor, roleId)
    await q.query('UPDATE users SET role_id = $2, updated_at = now() WHERE id = $1', [userId, roleId])
    await keepAnAdministrator(q)
    await refreshSessionsOf(q, userId)
    await audit(q, actor, {
      action: 'staff.role_changed',
      entity: 'user',
      entityId: userId,
      before: { roleId: before.role_id },
      after: { roleId },
    })
  })
}

/** Shuts an account out everywhere at once, or lets it in again. Throws `conflict` for oneself and the last administrator. */
export async function setStaffActive(
  actor: Actor,
  { userId, isActive }: z.output<typeof setStaffActiveInput>,
): Promise<void> {
  requirePermission(actor, 'staff:write')
  refuseSelf(actor, userId)
  await withStaffLock(async (q) => {
    const before = await findUser(q, userId)
    if (before.role_id) await grantableRole(q, actor, before.role_id)
    await q.query('UPDATE users SET is_active = $2, updated_at = now() WHERE id = $1', [userId, isActive])
    await keepAnAdministrator(q)
    if (!isActive) await endSessionsOf(q, userId)
    await audit(q, actor, {
      action: isActive ? 'staff.activated' : 'staff.deactivated',
      entity: 'user',
      entityId: userId,
      before: { isActive: before.is_active },
      after: { isActive },
    })
  })
}
