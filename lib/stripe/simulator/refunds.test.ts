import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventually, startTestGateway, type TestGateway } from './test-gateway'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startTestGateway()
})
afterAll(() => gateway.stop())

const pay = (payment_method = 'pm_card_visa', more: object = {}) =>
  gateway.stripe.paymentIntents.create({
    amount: 1000,
    currency: 'eur',
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    payment_method,
    confirm: true,
    ...more,
  })

test('a payment is refunded in parts until nothing is left', async () => {
  const { stripe, shop } = gateway
  const paid = await pay()
  const first = await stripe.refunds.create({ payment_intent: paid.id, amount: 300, reason: 'requested_by_customer' })
  expect(first).toMatchObject({ status: 'succeeded', amount: 300, payment_intent: paid.id, charge: paid.latest_charge })
  await shop.event('refund.created', first.id)
  await shop.event('charge.refunded', paid.id)
  const over = await stripe.refunds.create({ payment_intent: paid.id, amount: 701 }).catch((error) => error)
  expect(over).toMatchObject({ type: 'StripeInvalidRequestError', param: 'amount' })
  expect(over.message).toContain('€7.01) is greater than unrefunded amount on charge (€7.00)')
  await stripe.refunds.create({ charge: paid.latest_charge as string })
  const charge = await stripe.charges.retrieve(paid.latest_charge as string, { expand: ['refunds'] })
  expect(charge).toMatchObject({ refunded: true, amount_refunded: 1000 })
  expect(charge.refunds?.data.map((each) => each.amount)).toEqual([700, 300])
  await expect(stripe.refunds.create({ payment_intent: paid.id })).rejects.toMatchObject({
    code: 'charge_already_refunded',
  })
})

test('refunds asked for at the same time never give back more than was paid', async () => {
  const { stripe } = gateway
  const paid = await pay()
  const asked = await Promise.allSettled(
    Array.from({ length: 10 }, () => stripe.refunds.create({ payment_intent: paid.id, amount: 300 })),
  )
  expect(asked.filter((each) => each.status === 'fulfilled')).toHaveLength(3)
  expect((await stripe.refunds.list({ payment_intent: paid.id })).data).toHaveLength(3)
  expect((await stripe.charges.retrieve(paid.latest_charge as string)).amount_refunded).toBe(900)
})

test('after a partial capture only the captured part can be refunded', async () => {
  const { stripe } = gateway
  const held = await pay('pm_card_visa', { capture_method: 'manual' })
  await expect(stripe.refunds.create({ payment_intent: held.id })).rejects.toMatchObject({
    code: 'charge_not_refundable',
  })
  await stripe.paymentIntents.capture(held.id, { amount_to_capture: 600 })
  await expect(stripe.refunds.create({ payment_intent: held.id, amount: 601 })).rejects.toMatchObject({
    param: 'amount',
  })
  expect((await stripe.refunds.create({ payment_intent: held.id })).amount).toBe(600)
})

test.concurrent('a refund under way arrives later, or comes back and can be given again', async () => {
  const { stripe, shop } = gateway
  const slow = await pay('pm_card_pendingRefund')
  const failing = await pay('pm_card_refundFail')
  const pending = await stripe.refunds.create({ payment_intent: slow.id })
  const doomed = await stripe.refunds.create({ payment_intent: failing.id })
  expect([pending.status, doomed.status]).toEqual(['pending', 'pending'])
  expect((await shop.event('refund.updated', pending.id)).data.object).toMatchObject({ status: 'succeeded' })
  expect((await shop.event('refund.failed', doomed.id)).data.object).toMatchObject({ status: 'failed' })
  expect((await stripe.charges.retrieve(failing.latest_charge as string)).amount_refunded).toBe(0)
})

test.concurrent('a disputed payment cannot be refunded, is answered with evidence and won', async () => {
  const { stripe, shop } = gateway
  const paid = await pay('pm_card_createDispute')
  await shop.event('charge.dispute.created', paid.id)
  const [dispute] = (await stripe.disputes.list({ payment_intent: paid.id })).data
  expect(dispute).toMatchObject({
    reason: 'fraudulent',
    status: 'needs_response',
    amount: 1000,
    charge: paid.latest_charge,
  })
  expect(dispute?.balance_transactions[0]).toMatchObject({ amount: -1000, fee: 2000 })
  await expect(stripe.refunds.create({ payment_intent: paid.id })).rejects.toMatchObject({ code: 'charge_disputed' })
  const id = dispute?.id ?? ''
  await stripe.disputes.update(id, { evidence: { customer_name: 'Ada Lund' }, submit: false })
  const sent = await stripe.disputes.update(id, { evidence: { uncategorized_text: 'winning_evidence' } })
  expect(sent).toMatchObject({
    status: 'under_review',
    evidence: { customer_name: 'Ada Lund' },
    evidence_details: { submission_count: 1 },
  })
  expect((await shop.event('charge.dispute.closed', id)).data.object).toMatchObject({ status: 'won' })
})

test.concurrent('a dispute that is given up is lost', async () => {
  const { stripe } = gateway
  const paid = await pay('pm_card_createDisputeProductNotReceived')
  const dispute = await eventually(
    async () => (await stripe.disputes.list({ payment_intent: paid.id })).data[0],
    'a dispute',
  )
  expect(await stripe.disputes.close(dispute.id)).toMatchObject({ status: 'lost', reason: 'product_not_received' })
  await expect(stripe.disputes.close(dispute.id)).rejects.toMatchObject({ type: 'StripeInvalidRequestError' })
})
