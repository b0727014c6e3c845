import { expect, test } from 'vitest'
import { updateProfile } from '@/lib/customers/update-profile'
import { countSql, pool } from '@/lib/db'
import { type Actor, anonymous, requirePermission, systemActor } from './actor'
import { createApiKey, listApiKeys, revokeApiKey } from './api-keys'
import { authenticate } from './authenticate'
import { ensureBuiltInRoles } from './ensure-built-in-roles'
import { issueTokensInput } from './schema'
import { revokeSession } from './revoke-sessions'
import { actorOfSession } from './session-actor'
import { sessionCookie } from './session-cookie'
import { signToken } from './signed-token'
import { inviteStaff, setStaffActive, setStaffRole } from './staff'
import { resetPassword } from './reset-password'
import { signInWithPassword } from './sign-in-with-password'
import { device, mailedToken, newAccount, PASSWORD } from '@/tests/factories/accounts'
import { issueTokens, refreshTokens, revokeTokens } from './tokens'

const request = (headers: Record<string, string>) => new Request('http://localhost:3000/api/v1/me', { headers })
const bearer = (token: string) => authenticate(request({ authorization: `Bearer ${token}` }), '192.0.2.1')
const cookie = async (sessionId: string) => ({
  cookie: `theme=dark; ${sessionCookie.name}=${await signToken('session', { sessionId, scopes: [] }, 60)}`,
})
const admin = async (): Promise<Actor> => {
  const known = await pool.query(`SELECT id FROM users WHERE email = 'admin@shop.example'`)
  const { sessionId } = known.rows[0]
    ? await signInWithPassword({ email: 'admin@shop.example', password: PASSWORD }, device)
    : await newAccount('admin@shop.example', 'admin')
  return (await actorOfSession(sessionId, device.ip))!
}
const signIn = (email: string) => issueTokens(issueTokensInput.parse({ email, password: PASSWORD }), device)

test('a request without credentials costs no SQL', async () => {
  const { result, statements } = await countSql(() =>
    authenticate(request({ cookie: 'theme=dark; souk_cart=cart_1' }), '192.0.2.1'),
  )
  expect(result).toEqual({ ...anonymous, ip: '192.0.2.1' })
  expect(statements).toEqual([])
})

test('a warm session costs no SQL and stops at once when it is revoked', async () => {
  const { sessionId } = await newAccount('cookie@shop.example')
  const headers = await cookie(sessionId)
  const actor = await authenticate(request(headers), '192.0.2.1')
  expect(actor).toMatchObject({ kind: 'shopper', sessionId })
  await new Promise((resolve) => setTimeout(resolve, 300))
  await authenticate(request(headers), '192.0.2.1')
  expect((await countSql(() => authenticate(request(headers), '192.0.2.1'))).statements).toEqual([])
  await revokeSession(actor, sessionId)
  expect((await authenticate(request(headers), '192.0.2.1')).kind).toBe('anonymous')
})

test('nobody revokes the sessions of others', async () => {
  const victim = await newAccount('left@shop.example')
  const other = (await actorOfSession((await newAccount('right@shop.example')).sessionId, null))!
  await expect(revokeSession(other, victim.sessionId)).rejects.toMatchObject({ code: 'not_found' })
})

test.each(['Basic abc', 'Bearer', 'Bearer a.b.c', 'Bearer sk_unknown', 'Bearer pk_unknown'])(
  'the header "%s" is refused as unauthenticated',
  async (authorization) => {
    await expect(authenticate(request({ authorization }), '192.0.2.1')).rejects.toMatchObject({
      code: 'unauthenticated',
    })
  },
)

test('session cookies are no access tokens and access tokens are no session cookies', async () => {
  const { sessionId } = await newAccount('mixed@shop.example')
  await expect(bearer(await signToken('session', { sessionId, scopes: [] }, 60))).rejects.toMatchObject({
    code: 'unauthenticated',
  })
  const access = await signToken('access', { sessionId, scopes: [] }, 60)
  expect((await authenticate(request({ cookie: `${sessionCookie.name}=${access}` }), '192.0.2.1')).kind).toBe(
    'anonymous',
  )
  await expect(bearer(await signToken('access', { sessionId, scopes: [] }, -20))).rejects.toMatchObject({
    code: 'unauthenticated',
  })
})

test('a refresh token works once; when it comes again its whole family ends at once', async () => {
  await newAccount('client@shop.example')
  const first = await signIn('client@shop.example')
  const second = await refreshTokens(first)
  expect((await bearer(second.accessToken)).kind).toBe('shopper')
  await expect(refreshTokens(first)).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(bearer(second.accessToken)).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(refreshTokens(second)).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('of parallel refreshes with one token at most one succeeds, and signing out stops the access token', async () => {
  await newAccount('parallel@shop.example')
  const tokens = await signIn('parallel@shop.example')
  const tries = await Promise.allSettled([1, 2, 3].map(() => refreshTokens(tokens)))
  expect(tries.filter((each) => each.status === 'fulfilled').length).toBeLessThanOrEqual(1)
  const again = await signIn('parallel@shop.example')
  await revokeTokens(again)
  await expect(bearer(again.accessToken)).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('tokens with scopes do less than their owner, never more', async () => {
  await newAccount('narrow@shop.example', 'support')
  const tokens = await issueTokens(
    issueTokensInput.parse({
      email: 'narrow@shop.example',
      password: PASSWORD,
      scopes: ['orders:read', 'staff:write'],
    }),
    device,
  )
  expect((await bearer(tokens.accessToken)).permissions).toEqual(['orders:read'])
})

test('a revoked key stops at once', async () => {
  const actor = await admin()
  const { id, key } = await createApiKey(actor, {
    name: 'Stock system',
    kind: 'secret',
    scopes: ['inventory:read'],
    origins: [],
  })
  expect(await bearer(key)).toMatchObject({ kind: 'api_key', apiKeyId: id, permissions: ['inventory:read'] })
  expect((await authenticate(request({ 'x-api-key': key }), '192.0.2.1')).apiKeyId).toBe(id)
  await revokeApiKey(actor, id)
  await expect(bearer(key)).rejects.toMatchObject({ code: 'unauthenticated' })
  expect(JSON.stringify(await listApiKeys(actor))).not.toContain(key)
  const { rows } = await pool.query('SELECT 1 FROM api_keys WHERE hash = $1 OR prefix = $1', [key])
  expect(rows).toEqual([])
})

test('a publishable key has no permissions and answers only to its pages; an expired key to nobody', async () => {
  const actor = await admin()
  const { key } = await createApiKey(actor, {
    name: 'Site',
    kind: 'publishable',
    scopes: ['orders:read'],
    origins: ['https://site.example'],
  })
  expect((await bearer(key)).permissions).toEqual([])
  await expect(
    authenticate(request({ authorization: `Bearer ${key}`, origin: 'https://evil.example' }), '192.0.2.1'),
  ).rejects.toMatchObject({ code: 'unauthenticated' })
  const old = await createApiKey(actor, {
    name: 'Old',
    kind: 'publishable',
    scopes: [],
    origins: [],
    expiresAt: new Date(Date.now() - 1000),
  })
  await expect(bearer(old.key)).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('a key and a role never reach further than whoever gives them', async () => {
  const { userId } = await newAccount('deputy@shop.example')
  const limited: Actor = {
    ...anonymous,
    kind: 'staff',
    userId,
    permissions: ['settings:write', 'staff:write', 'orders:read'],
  }
  await expect(
    createApiKey(limited, { name: 'Too much', kind: 'secret', scopes: ['payments:write'], origins: [] }),
  ).rejects.toMatchObject({ code: 'forbidden' })
  const roles = await ensureBuiltInRoles()
  await expect(
    inviteStaff(limited, { email: 'friend@shop.example', name: 'Friend', roleId: roles.admin! }),
  ).rejects.toMatchObject({ code: 'forbidden' })
})

test('permissions are refused at the data, and follow the role at once', async () => {
  const boss = await admin()
  const roles = await ensureBuiltInRoles()
  const member = await newAccount('member@shop.example', 'support')
  const actor = (await actorOfSession(member.sessionId, null))!
  expect(() => requirePermission(actor, 'catalog:write')).toThrow('This needs the permission "catalog:write".')
  await expect(
    createApiKey(actor, { name: 'Mine', kind: 'secret', scopes: ['orders:read'], origins: [] }),
  ).rejects.toMatchObject({ code: 'forbidden' })
  await setStaffRole(boss, { userId: member.userId, roleId: roles.manager! })
  expect((await actorOfSession(member.sessionId, null))?.permissions).toContain('catalog:write')
  await setStaffActive(boss, { userId: member.userId, isActive: false })
  expect(await actorOfSession(member.sessionId, null)).toBeNull()
  await expect(signInWithPassword({ email: 'member@shop.example', password: PASSWORD }, device)).rejects.toMatchObject({
    code: 'unauthenticated',
  })
})

test('the last administrator stays, and nobody changes their own access', async () => {
  const boss = await admin()
  await expect(setStaffRole(boss, { userId: boss.userId!, roleId: null })).rejects.toMatchObject({ code: 'conflict' })
  await expect(setStaffActive(systemActor, { userId: boss.userId!, isActive: false })).rejects.toMatchObject({
    code: 'conflict',
  })
})

test('an invited person sets a password by the mailed link and is staff from then on', async () => {
  const roles = await ensureBuiltInRoles()
  await inviteStaff(await admin(), { email: 'invited@shop.example', name: 'Ines Costa', roleId: roles.support! })
  await resetPassword({ token: await mailedToken('invited@shop.example', 'invite'), password: PASSWORD })
  const { sessionId } = await signInWithPassword({ email: 'invited@shop.example', password: PASSWORD }, device)
  expect(await actorOfSession(sessionId, null)).toMatchObject({
    kind: 'staff',
    permissions: expect.arrayContaining(['orders:write']),
  })
  const { rows } = await pool.query(
    `SELECT action FROM audit_logs WHERE action IN ('staff.invited', 'user.invite_accepted')`,
  )
  expect(rows).toHaveLength(2)
})

test('guests change no profile', async () => {
  await expect(updateProfile(anonymous, { firstName: 'A', lastName: 'B', phone: '' })).rejects.toMatchObject({
    code: 'unauthenticated',
  })
})
