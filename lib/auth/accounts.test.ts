import { expect, test } from 'vitest'
import { forgetAll } from '@/lib/cache'
import { pool } from '@/lib/db'
import { newId } from '@/lib/id'
import { confirmEmailChange, requestEmailChange } from './change-email'
import { changePassword } from './change-password'
import { confirmRegistration } from './confirm-registration'
import { registerAccount } from './register-account'
import { requestPasswordReset } from './request-password-reset'
import { resetPassword } from './reset-password'
import { actorOfSession } from './session-actor'
import { signInWithPassword } from './sign-in-with-password'
import { signInWithProvider } from './sign-in-with-provider'
import { device, mailedToken, newAccount, PASSWORD } from '@/tests/factories/accounts'

const registration = (email: string, password = PASSWORD) => ({
  firstName: 'Ada',
  lastName: 'Byron',
  email,
  password,
  acceptsMarketing: false,
})
const message = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (error: Error) => error.message,
  )
const mailCount = async (to: string) =>
  (await pool.query(`SELECT count(*)::int AS count FROM jobs.events WHERE payload -> 'data' ->> 'to' = $1`, [to]))
    .rows[0].count as number

test('an account exists only once its mailed link was opened, and the link works once', async () => {
  await registerAccount(registration('one@shop.example'))
  await expect(signInWithPassword({ email: 'one@shop.example', password: PASSWORD }, device)).rejects.toMatchObject({
    code: 'unauthenticated',
  })
  const token = await mailedToken('one@shop.example', 'verify')
  const tries = await Promise.allSettled([1, 2, 3].map(() => confirmRegistration(token, device)))
  expect(tries.filter((each) => each.status === 'fulfilled')).toHaveLength(1)
  await expect(signInWithPassword({ email: 'one@shop.example', password: PASSWORD }, device)).resolves.toMatchObject({
    userId: expect.any(String),
  })
})

test('a link that is too old confirms nothing', async () => {
  await registerAccount(registration('late@shop.example'))
  await pool.query(`UPDATE auth_tokens SET expires_at = now() - interval '1 second'`)
  await expect(confirmRegistration(await mailedToken('late@shop.example'), device)).rejects.toMatchObject({
    code: 'gone',
  })
})

test('whoever registers an address first cannot choose the password of its owner', async () => {
  await registerAccount(registration('owner@shop.example', 'the stranger chose this one'))
  const overtaken = await mailedToken('owner@shop.example')
  await registerAccount(registration('owner@shop.example'))
  await confirmRegistration(await mailedToken('owner@shop.example'), device)
  await expect(confirmRegistration(overtaken, device)).rejects.toMatchObject({ code: 'gone' })
  await expect(
    signInWithPassword({ email: 'owner@shop.example', password: 'the stranger chose this one' }, device),
  ).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('register, reset and sign-in answer the same for known and unknown addresses', async () => {
  await newAccount('known@shop.example')
  const signIn = (email: string) => message(signInWithPassword({ email, password: 'wrong wrong wrong' }, device))
  expect(await signIn('known@shop.example')).toBe(await signIn('unknown@shop.example'))
  expect(await registerAccount(registration('known@shop.example'))).toBe(
    await registerAccount(registration('new@shop.example')),
  )
  expect(await requestPasswordReset({ email: 'known@shop.example' })).toBe(
    await requestPasswordReset({ email: 'nobody@shop.example' }),
  )
  expect(await mailCount('nobody@shop.example')).toBe(0)
})

test('wrong passwords are throttled per account and address; the right one is not let in meanwhile, other addresses are', async () => {
  await newAccount('target@shop.example')
  const attempt = (password: string, ip: string) =>
    signInWithPassword({ email: 'target@shop.example', password }, { ...device, ip })
  const codes = []
  for (let n = 0; n < 10; n++)
    codes.push(
      await attempt('wrong wrong wrong', '203.0.113.5').then(
        () => 'in',
        (error) => error.code,
      ),
    )
  expect(codes).toEqual([...Array(8).fill('unauthenticated'), 'rate_limited', 'rate_limited'])
  await expect(attempt(PASSWORD, '203.0.113.5')).rejects.toMatchObject({ code: 'rate_limited' })
  await expect(attempt(PASSWORD, '203.0.113.6')).resolves.toBeDefined()
})

test('signing in correctly is never throttled', async () => {
  await newAccount('often@shop.example')
  for (let n = 0; n < 12; n++)
    await signInWithPassword({ email: 'often@shop.example', password: PASSWORD }, { ...device, ip: '203.0.113.9' })
})

test('nobody is mailed more than five times an hour', async () => {
  for (let n = 0; n < 8; n++) await registerAccount(registration('flood@shop.example'))
  expect(await mailCount('flood@shop.example')).toBe(5)
})

test.each(['password123', 'qwertyuiop1', 'aaaaaaaaaaaa', 'Summer2024!', 'iamAdaByron!99', 'weakling.1815.x'])(
  'the weak password %s is refused beside its field',
  async (password) => {
    const refused = registerAccount({ ...registration('weakling.1815@shop.example', password), lastName: 'Byron' })
    await expect(refused).rejects.toMatchObject({ code: 'invalid_input', errors: [{ pointer: '/password' }] })
  },
)

test('a reset signs out every device, works once and makes the old password worthless', async () => {
  const { sessionId } = await newAccount('forgetful@shop.example')
  expect(await actorOfSession(sessionId, null)).not.toBeNull()
  await requestPasswordReset({ email: 'forgetful@shop.example' })
  const token = await mailedToken('forgetful@shop.example', 'reset')
  await expect(resetPassword({ token, password: 'password123' })).rejects.toMatchObject({ code: 'invalid_input' })
  await resetPassword({ token, password: 'nine green bottles fell' })
  expect(await actorOfSession(sessionId, null)).toBeNull()
  await expect(resetPassword({ token, password: 'nine green bottles fell' })).rejects.toMatchObject({ code: 'gone' })
  await expect(
    signInWithPassword({ email: 'forgetful@shop.example', password: PASSWORD }, device),
  ).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(
    signInWithPassword({ email: 'forgetful@shop.example', password: 'nine green bottles fell' }, device),
  ).resolves.toBeDefined()
})

test('a changed password keeps this device and signs out the others', async () => {
  const here = await newAccount('careful@shop.example')
  const elsewhere = await signInWithPassword({ email: 'careful@shop.example', password: PASSWORD }, device)
  const actor = (await actorOfSession(here.sessionId, device.ip))!
  await expect(
    changePassword(actor, { currentPassword: 'not this one', password: 'nine green bottles fell' }),
  ).rejects.toMatchObject({ errors: [{ pointer: '/currentPassword' }] })
  await changePassword(actor, { currentPassword: PASSWORD, password: 'nine green bottles fell' })
  expect(await actorOfSession(elsewhere.sessionId, null)).toBeNull()
  expect(await actorOfSession(here.sessionId, null)).not.toBeNull()
})

async function guestOrder(email: string, customerId: string | null = null): Promise<string> {
  const id = newId('ord')
  await pool.query(
    `INSERT INTO orders (id, email, customer_id, currency, subtotal_minor, total_minor, updated_at) VALUES ($1, $2, $3, 'EUR', 100, 100, now())`,
    [id, email, customerId],
  )
  return id
}
const ownerOf = async (orderId: string) =>
  (await pool.query('SELECT customer_id FROM orders WHERE id = $1', [orderId])).rows[0].customer_id as string | null

test('guest orders become those of the account only after the address was proven', async () => {
  await pool.query(`INSERT INTO customers (id, email, updated_at) VALUES ('cust_guest', 'guest@shop.example', now())`)
  const [loose, guests] = [await guestOrder('Guest@shop.example'), await guestOrder('guest@shop.example', 'cust_guest')]
  await registerAccount(registration('guest@shop.example'))
  expect(await ownerOf(loose)).toBeNull()
  const { customerId } = await confirmRegistration(await mailedToken('guest@shop.example'), device)
  expect(customerId).toBe('cust_guest')
  expect([await ownerOf(loose), await ownerOf(guests)]).toEqual(['cust_guest', 'cust_guest'])
})

test('a new address counts once its link is opened, and brings along what was bought there', async () => {
  const account = await newAccount('before@shop.example')
  const actor = (await actorOfSession(account.sessionId, device.ip))!
  await pool.query(`INSERT INTO customers (id, email, updated_at) VALUES ('cust_after', 'after@shop.example', now())`)
  const order = await guestOrder('after@shop.example', 'cust_after')
  await requestEmailChange(actor, { email: 'after@shop.example', currentPassword: PASSWORD })
  await expect(signInWithPassword({ email: 'before@shop.example', password: PASSWORD }, device)).resolves.toBeDefined()
  await confirmEmailChange(await mailedToken('after@shop.example', 'change_email'))
  await expect(signInWithPassword({ email: 'after@shop.example', password: PASSWORD }, device)).resolves.toMatchObject({
    customerId: account.customerId,
  })
  expect(await ownerOf(order)).toBe(account.customerId)
})

test('an address that has an account cannot be taken over by changing to it', async () => {
  await newAccount('victim@shop.example')
  const actor = (await actorOfSession((await newAccount('taker@shop.example')).sessionId, device.ip))!
  const before = await mailCount('victim@shop.example')
  await requestEmailChange(actor, { email: 'victim@shop.example', currentPassword: PASSWORD })
  expect(await mailCount('victim@shop.example')).toBe(before)
})

test('a provider signs in to the account of an address only when it has verified it', async () => {
  const { userId } = await newAccount('linked@shop.example')
  const identity = { provider: 'google', accountId: '42', name: 'Ada Byron' }
  await expect(signInWithProvider({ ...identity, email: null }, device)).rejects.toMatchObject({
    code: 'unauthenticated',
  })
  expect((await signInWithProvider({ ...identity, email: 'linked@shop.example' }, device)).userId).toBe(userId)
  expect((await signInWithProvider({ ...identity, email: null }, device)).userId).toBe(userId)
})

test('a session ends at its time even while it is remembered', async () => {
  const { sessionId } = await newAccount('timely@shop.example')
  await pool.query(`UPDATE sessions SET expires_at = now() - interval '1 second' WHERE id = $1`, [sessionId])
  forgetAll()
  expect(await actorOfSession(sessionId, null)).toBeNull()
})
