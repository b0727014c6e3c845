import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { goodCard, returnUrl, startTestGateway, type TestGateway } from './test-gateway'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway.stop())

const never = { enabled: true, allow_redirects: 'never' as const }
const pay = (payment_method: string, more: object = {}) =>
  gateway.stripe.paymentIntents.create({
    amount: 4200,
    currency: 'eur',
    automatic_payment_methods: never,
    payment_method,
    confirm: true,
    ...more,
  })

describe('paying by card', () => {
  test('a payment goes from created to succeeded with a charge, its fee and its events', async () => {
    const { stripe, shop } = gateway
    const made = await stripe.paymentIntents.create({ amount: 10_000, currency: 'EUR', metadata: { order: 'ord_1' } })
    expect(made).toMatchObject({
      status: 'requires_payment_method',
      currency: 'eur',
      capture_method: 'automatic_async',
    })
    expect(made.client_secret).toMatch(new RegExp(`^${made.id}_secret_`))

    const paid = await stripe.paymentIntents.confirm(made.id, {
      payment_method: 'pm_card_visa',
      return_url: returnUrl,
      expand: ['latest_charge', 'payment_method'],
    })
    expect(paid).toMatchObject({ status: 'succeeded', amount_received: 10_000, metadata: { order: 'ord_1' } })
    expect(paid.latest_charge).toMatchObject({
      paid: true,
      captured: true,
      amount_captured: 10_000,
      metadata: { order: 'ord_1' },
    })
    expect(paid.payment_method).toMatchObject({ card: { brand: 'visa', last4: '4242' } })

    await shop.event('payment_intent.created', made.id)
    await shop.event('charge.succeeded', made.id)
    await shop.event('payment_intent.succeeded', made.id)
    await shop.event('charge.updated', made.id)
    const later = await stripe.paymentIntents.retrieve(made.id, { expand: ['latest_charge.balance_transaction'] })
    expect(later.latest_charge).toMatchObject({
      balance_transaction: { amount: 10_000, fee: 175, net: 9825, type: 'charge' },
    })
  })

  test('the browser pays with the publishable key and the client secret, and learns nothing it should not', async () => {
    const { stripe, browser } = gateway
    const made = await stripe.paymentIntents.create({ amount: 900, currency: 'eur', metadata: { margin: '40' } })
    const fields = {
      client_secret: made.client_secret as string,
      return_url: returnUrl,
      'payment_method_data[type]': 'card',
      'payment_method_data[card][number]': goodCard.number,
      'payment_method_data[card][exp_month]': '12',
      'payment_method_data[card][exp_year]': String(goodCard.exp_year),
      'payment_method_data[card][cvc]': '123',
      'payment_method_data[billing_details][name]': 'Ada Lund',
    }
    expect((await browser(`payment_intents/${made.id}/confirm`, { ...fields, client_secret: 'wrong' })).status).toBe(
      400,
    )
    const paid = await browser(`payment_intents/${made.id}/confirm`, fields)
    expect(paid.body).toMatchObject({ id: made.id, status: 'succeeded', amount: 900 })
    expect(paid.body).not.toHaveProperty('metadata')
    expect(paid.body).not.toHaveProperty('latest_charge')
    expect((await browser(`payment_intents/${made.id}`)).status).toBe(401)
    expect((await browser(`payment_intents/${made.id}/cancel`, {})).body.error.code).toBe('secret_key_required')
    const stored = await gateway.pool.query(
      "SELECT 1 FROM simulator.objects WHERE body::text || hidden::text LIKE '%4242424242424242%'",
    )
    expect(stored.rowCount).toBe(0)
  })

  test.each([
    ['4000000000000002', 'card_declined', 'generic_decline'],
    ['4000000000009995', 'card_declined', 'insufficient_funds'],
    ['4000000000009987', 'card_declined', 'lost_card'],
    ['4000000000000069', 'expired_card', 'expired_card'],
    ['4000000000000127', 'incorrect_cvc', 'incorrect_cvc'],
    ['4000000000000119', 'processing_error', 'processing_error'],
    ['4100000000000019', 'card_declined', 'fraudulent'],
    ['4000056655665572', 'card_declined', 'test_mode_live_card'],
  ])('card %s is declined with %s / %s and another card still pays', async (number, code, decline_code) => {
    const { stripe, shop } = gateway
    const method = await stripe.paymentMethods.create({ type: 'card', card: { ...goodCard, number } })
    const made = await stripe.paymentIntents.create({ amount: 4200, currency: 'eur', automatic_payment_methods: never })
    const failure = await stripe.paymentIntents.confirm(made.id, { payment_method: method.id }).catch((error) => error)
    expect(failure).toMatchObject({ type: 'StripeCardError', statusCode: 402, code, decline_code })
    expect(failure.payment_intent).toMatchObject({ id: made.id, status: 'requires_payment_method' })
    expect(failure.requestId).toMatch(/^req_/)

    const seen = await stripe.paymentIntents.retrieve(made.id, { expand: ['latest_charge'] })
    expect(seen).toMatchObject({
      status: 'requires_payment_method',
      payment_method: null,
      last_payment_error: { code, decline_code },
    })
    expect(seen.latest_charge).toMatchObject({ status: 'failed', paid: false })
    await shop.event('payment_intent.payment_failed', made.id)
    await shop.event('charge.failed', made.id)
    const paid = await stripe.paymentIntents.confirm(made.id, { payment_method: 'pm_card_mastercard' })
    expect(paid).toMatchObject({ status: 'succeeded', last_payment_error: null })
  })

  test.each([
    [{ number: '4242424242424241' }, 'incorrect_number', 'number'],
    [{ number: '42424242abc' }, 'invalid_number', 'number'],
    [{ exp_month: 13 }, 'invalid_expiry_month', 'exp_month'],
    [{ exp_year: 2019 }, 'invalid_expiry_year', 'exp_year'],
    [{ cvc: '12' }, 'invalid_cvc', 'cvc'],
  ])('a card typed as %j is refused with %s', async (wrong, code, param) => {
    const { stripe } = gateway
    const made = stripe.paymentMethods.create({ type: 'card', card: { ...goodCard, ...wrong } })
    await expect(made).rejects.toMatchObject({ type: 'StripeCardError', code, param })
  })

  test('a bank debit is processing until the bank has answered', async () => {
    const { stripe, shop } = gateway
    const debit = async (iban: string) => {
      const method = await stripe.paymentMethods.create({
        type: 'sepa_debit',
        sepa_debit: { iban },
        billing_details: { name: 'Ada Lund', email: 'ada@example.com' },
      })
      return pay(method.id)
    }
    const good = await debit('DE89370400440532013000')
    const bad = await debit('AT861904300235473202')
    expect(good.status).toBe('processing')
    await shop.event('payment_intent.processing', good.id)
    await shop.event('payment_intent.succeeded', good.id)
    await shop.event('payment_intent.payment_failed', bad.id)
    expect((await stripe.paymentIntents.retrieve(good.id)).amount_received).toBe(4200)
  })
})

describe('the state of a payment', () => {
  test('of an authorised amount a part is captured, once, and never more than was authorised', async () => {
    const { stripe, shop } = gateway
    const held = await pay('pm_card_visa', { capture_method: 'manual' })
    expect(held).toMatchObject({ status: 'requires_capture', amount_capturable: 4200, amount_received: 0 })
    await shop.event('payment_intent.amount_capturable_updated', held.id)
    const tooMuch = stripe.paymentIntents.capture(held.id, { amount_to_capture: 4201 })
    await expect(tooMuch).rejects.toMatchObject({ code: 'amount_too_large' })

    const captures = await Promise.allSettled(
      [1, 2, 3, 4].map(() => stripe.paymentIntents.capture(held.id, { amount_to_capture: 3000 })),
    )
    expect(captures.filter((each) => each.status === 'fulfilled')).toHaveLength(1)
    const taken = await stripe.paymentIntents.retrieve(held.id, { expand: ['latest_charge.balance_transaction'] })
    expect(taken).toMatchObject({ status: 'succeeded', amount: 4200, amount_received: 3000, amount_capturable: 0 })
    expect(taken.latest_charge).toMatchObject({ amount_captured: 3000, balance_transaction: { amount: 3000, fee: 70 } })
    await shop.event('charge.captured', held.id)
  })

  test('a payment is canceled once, and not after it was paid', async () => {
    const { stripe, shop } = gateway
    const held = await pay('pm_card_visa', { capture_method: 'manual' })
    const canceled = await stripe.paymentIntents.cancel(held.id, { cancellation_reason: 'abandoned' })
    expect(canceled).toMatchObject({ status: 'canceled', cancellation_reason: 'abandoned', amount_capturable: 0 })
    await shop.event('payment_intent.canceled', held.id)
    const paid = await pay('pm_card_visa')
    for (const id of [held.id, paid.id]) {
      await expect(stripe.paymentIntents.cancel(id)).rejects.toMatchObject({
        code: 'payment_intent_unexpected_state',
        payment_intent: { id },
      })
    }
  })

  test('confirmed many times at once, a payment takes the money once', async () => {
    const { stripe } = gateway
    const made = await stripe.paymentIntents.create({ amount: 700, currency: 'eur', automatic_payment_methods: never })
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, () => stripe.paymentIntents.confirm(made.id, { payment_method: 'pm_card_visa' })),
    )
    expect(tries.filter((each) => each.status === 'fulfilled')).toHaveLength(1)
    expect((await stripe.charges.list({ payment_intent: made.id })).data).toHaveLength(1)
  })

  test('an amount can change until the payment is confirmed', async () => {
    const { stripe } = gateway
    const made = await stripe.paymentIntents.create({ amount: 700, currency: 'eur', automatic_payment_methods: never })
    await stripe.paymentIntents.update(made.id, { amount: 800, metadata: { a: '1', b: '2' } })
    const paid = await stripe.paymentIntents.confirm(made.id, { payment_method: 'pm_card_visa' })
    expect(paid.amount_received).toBe(800)
    await expect(stripe.paymentIntents.update(made.id, { amount: 1 })).rejects.toMatchObject({
      code: 'payment_intent_unexpected_state',
    })
    const noted = await stripe.paymentIntents.update(made.id, { metadata: { a: '', c: '3' } })
    expect(noted.metadata).toEqual({ b: '2', c: '3' })
  })

  test('what cannot be asked is refused in the words of the gateway', async () => {
    const { stripe } = gateway
    const create = (params: object) => stripe.paymentIntents.create(params as { amount: number; currency: string })
    await expect(create({ currency: 'eur' })).rejects.toMatchObject({ code: 'parameter_missing', param: 'amount' })
    await expect(create({ amount: 'ten', currency: 'eur' })).rejects.toMatchObject({
      code: 'parameter_invalid_integer',
    })
    await expect(create({ amount: 20, currency: 'eur' })).rejects.toMatchObject({ code: 'amount_too_small' })
    await expect(create({ amount: 500, currency: 'eur', color: 'red' })).rejects.toMatchObject({
      code: 'parameter_unknown',
      param: 'color',
    })
    await expect(create({ amount: 500, currency: 'eur', customer: 'cus_none' })).rejects.toMatchObject({
      code: 'resource_missing',
    })
    await expect(stripe.paymentIntents.retrieve('pi_none')).rejects.toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
    })
    await expect(gateway.connect('sk_test_wrong').customers.list()).rejects.toMatchObject({
      type: 'StripeAuthenticationError',
    })
    const made = await create({ amount: 500, currency: 'eur' })
    const nowhere = stripe.paymentIntents.confirm(made.id, { payment_method: 'pm_card_visa' })
    await expect(nowhere).rejects.toMatchObject({ param: 'return_url' })
  })
})
