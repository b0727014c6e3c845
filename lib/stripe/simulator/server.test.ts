import { afterAll, beforeAll, expect, test } from 'vitest'
import Stripe from 'stripe'
import { eventually, startTestGateway, type TestGateway, webhookSecret } from './test-gateway'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway.stop())

const order = {
  amount: 1500,
  currency: 'eur',
  automatic_payment_methods: { enabled: true, allow_redirects: 'never' as const },
}

test('the same key and request are answered again without being done again', async () => {
  const { stripe } = gateway
  const once = await stripe.paymentIntents.create(order, { idempotencyKey: 'order-1' })
  const again = await stripe.paymentIntents.create(order, { idempotencyKey: 'order-1' })
  expect(again.id).toBe(once.id)
  expect(once.lastResponse.headers['idempotent-replayed']).toBeUndefined()
  expect(again.lastResponse.headers['idempotent-replayed']).toBe('true')
  const other = stripe.paymentIntents.create({ ...order, amount: 1600 }, { idempotencyKey: 'order-1' })
  await expect(other).rejects.toMatchObject({ type: 'StripeIdempotencyError', statusCode: 400 })
})

test('a decline is replayed like a success', async () => {
  const { stripe } = gateway
  const made = await stripe.paymentIntents.create(order)
  const confirm = () =>
    stripe.paymentIntents.confirm(made.id, { payment_method: 'pm_card_chargeDeclined' }, { idempotencyKey: 'try-1' })
  const [first, second] = [await confirm().catch((error) => error), await confirm().catch((error) => error)]
  expect(second.charge).toBe(first.charge)
  expect((await stripe.charges.list({ payment_intent: made.id })).data).toHaveLength(1)
})

test('while a key is at work another request with it is told to wait, and the SDK then gets the first answer', async () => {
  const { stripe, connect, pool } = gateway
  const made = await stripe.paymentIntents.create(order)
  const blocker = await pool.connect()
  await blocker.query('BEGIN')
  await blocker.query('SELECT 1 FROM simulator.objects WHERE id = $1 FOR UPDATE', [made.id])
  const confirm = (client: Stripe) =>
    client.paymentIntents.confirm(made.id, { payment_method: 'pm_card_visa' }, { idempotencyKey: 'slow-1' })
  const first = confirm(stripe)
  await eventually(async () => {
    const waiting = await pool.query(
      "SELECT 1 FROM pg_locks WHERE NOT granted AND locktype IN ('transactionid', 'tuple')",
    )
    return waiting.rowCount
  }, 'the first request to wait')
  await expect(confirm(stripe)).rejects.toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' })
  const patient = confirm(connect('sk_test_sim_abcdefghijklmnop', 5))
  await blocker.query('COMMIT')
  blocker.release()
  expect((await first).id).toBe(made.id)
  expect((await patient).latest_charge).toBe((await first).latest_charge)
})

test('webhooks carry a signature the SDK accepts, and no other', async () => {
  const { stripe, shop } = gateway
  const customer = await stripe.customers.create({ name: 'Ada Lund' })
  await shop.event('customer.created', customer.id)
  const { body, signature } = shop.received.find((each) => each.body.includes(customer.id)) ?? {
    body: '',
    signature: '',
  }
  const event = Stripe.webhooks.constructEvent(body, signature, webhookSecret)
  expect(event).toMatchObject({ object: 'event', type: 'customer.created', data: { object: { name: 'Ada Lund' } } })
  expect(() => Stripe.webhooks.constructEvent(`${body} `, signature, webhookSecret)).toThrow()
  expect(() => Stripe.webhooks.constructEvent(body, signature, 'whsec_other')).toThrow()
  expect(await stripe.events.retrieve(event.id)).toMatchObject({ id: event.id, type: 'customer.created' })
})

test('a webhook is sent again until it is accepted, also by a simulator that was started anew', async () => {
  const { stripe, shop, restart, pool } = gateway
  shop.answerWith(500)
  const customer = await stripe.customers.create({ name: 'Bo Berg' })
  const times = () => shop.received.filter((each) => each.body.includes(customer.id)).length
  await eventually(() => times() >= 2, 'a second attempt')
  await restart(async () => shop.answerWith(200))
  const before = times()
  await eventually(() => times() > before, 'an attempt after the restart')
  await eventually(async () => {
    const left = await pool.query('SELECT 1 FROM simulator.deliveries WHERE delivered_at IS NULL')
    return left.rowCount === 0
  }, 'every webhook to be delivered')
  expect(await stripe.customers.retrieve(customer.id)).toMatchObject({ name: 'Bo Berg' })
})

test('a shop that never answers does not hold up stopping, and hears it later', async () => {
  const { stripe, shop, restart } = gateway
  shop.answerWith('never')
  const customer = await stripe.customers.create({ name: 'Cleo Dahl' })
  await shop.event('customer.created', customer.id)
  const started = Date.now()
  await restart(async () => shop.answerWith(200))
  expect(Date.now() - started).toBeLessThan(5000)
  const times = () => shop.received.filter((each) => each.body.includes(customer.id)).length
  await eventually(() => times() === 2, 'the second attempt')
})

test('a payment begun before a restart is finished after it, and what was planned still happens', async () => {
  const { stripe, shop, restart } = gateway
  const held = await stripe.paymentIntents.create({
    ...order,
    payment_method: 'pm_card_createDispute',
    confirm: true,
    capture_method: 'manual',
  })
  await restart()
  await stripe.paymentIntents.capture(held.id)
  await restart()
  await shop.event('charge.dispute.created', held.id)
})

test('lists are paged, newest first, and filtered', async () => {
  const { stripe } = gateway
  const customer = await stripe.customers.create({ email: 'pages@example.com' })
  const ids: string[] = []
  for (let n = 0; n < 5; n++) ids.unshift((await stripe.paymentIntents.create({ ...order, customer: customer.id })).id)
  const page = await stripe.paymentIntents.list({ customer: customer.id, limit: 2 })
  expect(page).toMatchObject({ has_more: true, url: '/v1/payment_intents' })
  const all = await stripe.paymentIntents.list({ customer: customer.id, limit: 2 }).autoPagingToArray({ limit: 50 })
  expect(all.map((each) => each.id)).toEqual(ids)
  const back = await stripe.paymentIntents.list({ customer: customer.id, limit: 2, ending_before: ids[3] as string })
  expect(back.data.map((each) => each.id)).toEqual([ids[1], ids[2]])
  const future = { gte: Math.floor(Date.now() / 1000) + 60 }
  expect((await stripe.paymentIntents.list({ created: future })).data).toEqual([])
  const created = await stripe.events.list({
    type: 'payment_intent.created',
    created: { gte: future.gte - 600 },
    limit: 100,
  })
  expect(ids.every((id) => created.data.some((event) => (event.data.object as { id: string }).id === id))).toBe(true)
})

test('a saved card is attached, found, charged and detached', async () => {
  const { stripe } = gateway
  const customer = await stripe.customers.create({ email: 'saved@example.com' })
  const paid = await stripe.paymentIntents.create({
    ...order,
    customer: customer.id,
    setup_future_usage: 'off_session',
    payment_method: 'pm_card_amex',
    confirm: true,
  })
  const [saved] = (await stripe.customers.listPaymentMethods(customer.id)).data
  expect(saved).toMatchObject({ id: paid.payment_method, card: { brand: 'amex' }, customer: customer.id })
  const other = await stripe.customers.create({})
  const stolen = stripe.paymentIntents.create({
    ...order,
    customer: other.id,
    payment_method: saved?.id ?? '',
    confirm: true,
  })
  await expect(stolen).rejects.toMatchObject({ param: 'payment_method' })
  await stripe.paymentMethods.detach(saved?.id ?? '')
  expect((await stripe.paymentMethods.list({ customer: customer.id })).data).toEqual([])
  await expect(stripe.paymentMethods.attach('pm_card_chargeDeclined', { customer: customer.id })).rejects.toMatchObject(
    {
      code: 'card_declined',
    },
  )
})

test('strange requests get an answer in the shape of an error', async () => {
  const send = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization: 'Bearer sk_test_sim_abcdefghijklmnop' }
    const response = await fetch(`http://127.0.0.1:${gateway.port}${path}`, { headers, ...init })
    return { status: response.status, error: ((await response.json()) as { error: { message: string } }).error }
  }
  expect(await send('/v1/nothing')).toMatchObject({ status: 404, error: { type: 'invalid_request_error' } })
  expect(await send('/v1/customers', { headers: {} })).toMatchObject({ status: 401 })
  expect(await send('/v1/customers', { method: 'POST', body: 'x'.repeat(70_000) })).toMatchObject({ status: 413 })
  expect(await send('/v1/customers', { method: 'POST', body: '__proto__[a]=1' })).toMatchObject({ status: 400 })
  expect(await send('/v1/customers', { method: 'POST', body: 'metadata[a=1' })).toMatchObject({ status: 400 })
  expect(await send('/v1/customers?limit=1000')).toMatchObject({ status: 400, error: { param: 'limit' } })
})
