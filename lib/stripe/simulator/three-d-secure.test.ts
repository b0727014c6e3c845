import { afterAll, beforeAll, expect, test } from 'vitest'
import { returnUrl, shopUrl, startTestGateway, type TestGateway } from './test-gateway'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway.stop())

async function start(payment_method: string, more: object = {}) {
  const made = await gateway.stripe.paymentIntents.create({
    amount: 5000,
    currency: 'eur',
    payment_method,
    confirm: true,
    return_url: returnUrl,
    ...more,
  })
  expect(made.status).toBe('requires_action')
  const url = new URL(made.next_action?.redirect_to_url?.url ?? '')
  expect(url.href.startsWith(`${shopUrl}/pay/simulator/3ds/${made.id}?`)).toBe(true)
  return { made, path: `simulator/challenges/${url.searchParams.get('challenge')}` }
}

test('approved at the bank, the payment succeeds and the shopper returns', async () => {
  const { stripe, browser, shop } = gateway
  const { made, path } = await start('pm_card_threeDSecure2Required')
  await shop.event('payment_intent.requires_action', made.id)
  expect((await browser(path)).body).toMatchObject({
    waiting: true,
    amount: 5000,
    currency: 'eur',
    card: { last4: '3220' },
  })

  const answers = await Promise.all([1, 2, 3].map(() => browser(path, { result: 'approve' })))
  const back = new URL(answers[0]?.body.redirect_url ?? '')
  expect(back.origin + back.pathname).toBe('http://shop.example/checkout/return')
  expect(Object.fromEntries(back.searchParams)).toEqual({
    order: '1',
    payment_intent: made.id,
    payment_intent_client_secret: made.client_secret,
    redirect_status: 'succeeded',
  })
  const paid = await stripe.paymentIntents.retrieve(made.id, { expand: ['latest_charge'] })
  expect(paid.latest_charge).toMatchObject({
    payment_method_details: { card: { three_d_secure: { result: 'authenticated' } } },
  })
  expect((await stripe.charges.list({ payment_intent: made.id })).data).toHaveLength(1)
  expect((await browser(path, { result: 'fail' })).body).toMatchObject({ state: 'approved' })
})

test.each(['fail', 'cancel'])('with %s at the bank, no money moves and another card can be tried', async (result) => {
  const { stripe, browser, shop } = gateway
  const { made, path } = await start('pm_card_authenticationRequired')
  const back = new URL((await browser(path, { result })).body.redirect_url)
  expect(back.searchParams.get('redirect_status')).toBe('failed')
  const seen = await stripe.paymentIntents.retrieve(made.id)
  expect(seen).toMatchObject({
    status: 'requires_payment_method',
    latest_charge: null,
    last_payment_error: { code: 'payment_intent_authentication_failure' },
  })
  await shop.event('payment_intent.payment_failed', made.id)
  expect((await stripe.paymentIntents.confirm(made.id, { payment_method: 'pm_card_visa' })).status).toBe('succeeded')
})

test('approved at the bank and then declined, the payment fails', async () => {
  const { stripe, browser } = gateway
  const { made, path } = await start('pm_card_threeDSecureRequiredChargeDeclined')
  const back = new URL((await browser(path, { result: 'approve' })).body.redirect_url)
  expect(back.searchParams.get('redirect_status')).toBe('failed')
  const seen = await stripe.paymentIntents.retrieve(made.id)
  expect(seen).toMatchObject({ status: 'requires_payment_method', last_payment_error: { code: 'card_declined' } })
})

test('a visit to the bank counts for nothing once the payment has changed or was canceled', async () => {
  const { stripe, browser } = gateway
  const changed = await start('pm_card_threeDSecure2Required')
  await stripe.paymentIntents.update(changed.made.id, { amount: 9000 })
  const canceled = await start('pm_card_threeDSecure2Required')
  await stripe.paymentIntents.cancel(canceled.made.id)
  for (const { path } of [changed, canceled])
    expect((await browser(path, { result: 'approve' })).body.state).toBe('open')
  expect((await stripe.paymentIntents.retrieve(changed.made.id)).status).toBe('requires_confirmation')
  expect((await stripe.paymentIntents.retrieve(canceled.made.id)).status).toBe('canceled')
})

test('a card held by manual capture is authorised after 3-D Secure', async () => {
  const { stripe, browser } = gateway
  const { made, path } = await start('pm_card_threeDSecure2Required', { capture_method: 'manual' })
  const back = new URL((await browser(path, { result: 'approve' })).body.redirect_url)
  expect(back.searchParams.get('redirect_status')).toBe('succeeded')
  expect((await stripe.paymentIntents.capture(made.id)).status).toBe('succeeded')
})

test('without the shopper a card that needs 3-D Secure is declined, unless it was saved with consent', async () => {
  const { stripe, browser } = gateway
  const customer = await stripe.customers.create({ email: 'ada@example.com' })
  const setup = await stripe.setupIntents.create({
    customer: customer.id,
    payment_method: 'pm_card_authenticationRequiredOnSetup',
    confirm: true,
    return_url: returnUrl,
  })
  const url = new URL(setup.next_action?.redirect_to_url?.url ?? '')
  const charge = (payment_method: string) =>
    stripe.paymentIntents.create({
      amount: 5000,
      currency: 'eur',
      customer: customer.id,
      automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
      payment_method,
      confirm: true,
      off_session: true,
    })
  await expect(charge('pm_card_authenticationRequiredOnSetup')).rejects.toMatchObject({
    code: 'authentication_required',
  })

  await browser(`simulator/challenges/${url.searchParams.get('challenge')}`, { result: 'approve' })
  const [saved] = (await stripe.paymentMethods.list({ customer: customer.id, type: 'card' })).data
  expect(await stripe.setupIntents.retrieve(setup.id)).toMatchObject({ status: 'succeeded', payment_method: saved?.id })
  expect((await charge(saved?.id ?? '')).status).toBe('succeeded')
})
