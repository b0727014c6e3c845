import type Stripe from 'stripe'
import type { Context } from '../call'
import { declines } from '../cards/declines'
import { recordEvent } from '../events'
import { getObject, lockObject, saveObject, type Stored } from '../objects'
import { schedule } from '../schedule'
import { book, chargeFee } from './balance'
import { decline } from './decline'

const ledgerSeconds = 1
const disputeSeconds = 3

type Charge = Stripe.Charge & { object: 'charge' }

/** Finishes an intent whose whole charge was captured at once: marks both, tells the shop, plans what follows. */
export async function settleCaptured(
  context: Context,
  intent: Stored<'payment_intent'>,
  charge: Charge,
  method: Stored<'payment_method'>,
): Promise<void> {
  Object.assign(intent.body, { status: 'succeeded', amount_received: charge.amount_captured, amount_capturable: 0 })
  if (intent.body.capture_method === 'automatic_async')
    await schedule(context.sql, 'charge.settle', charge.id, ledgerSeconds)
  else await bookCharge(context, charge)
  await saveObject(context.sql, charge)
  await saveObject(context.sql, intent.body, intent.hidden)
  await recordEvent(context, 'charge.succeeded', charge)
  await recordEvent(context, 'payment_intent.succeeded', intent.body)
  await planDispute(context, method, charge.id)
}

/** Plans the dispute that a card made for it raises a few seconds after its money was taken. */
export async function planDispute(context: Context, method: Stored<'payment_method'>, chargeId: string): Promise<void> {
  if (method.hidden.behaviour.dispute) await schedule(context.sql, 'dispute.open', chargeId, disputeSeconds)
}

/** Books what was captured, less the fee, and notes it on the charge. The caller saves the charge. */
export async function bookCharge(context: Context, charge: Stripe.Charge): Promise<void> {
  const amount = charge.amount_captured
  const transaction = await book(context, {
    type: 'charge',
    category: 'charge',
    amount,
    fee: chargeFee(amount),
    currency: charge.currency,
    source: charge.id,
    description: charge.description,
  })
  charge.balance_transaction = transaction.id
}

/** Timer: the ledger line of an asynchronously captured charge appears. */
export async function runSettleCharge(context: Context, chargeId: string): Promise<void> {
  const { charge } = await lockCharge(context, chargeId)
  if (charge.balance_transaction) return
  await bookCharge(context, charge)
  await saveObject(context.sql, charge)
  await recordEvent(context, 'charge.updated', charge, { balance_transaction: null })
}

/** Timer: the outcome of a bank debit is known. */
export async function runSettleDebit(context: Context, chargeId: string): Promise<void> {
  const { intent, charge } = await lockCharge(context, chargeId)
  if (charge.status !== 'pending') return
  const method = await getObject(context.sql, 'payment_method', charge.payment_method as string)
  const reason = method.hidden.behaviour.decline
  if (!reason) {
    Object.assign(charge, { status: 'succeeded', paid: true })
    return settleCaptured(context, intent, charge, method)
  }
  Object.assign(charge, {
    status: 'failed',
    captured: false,
    amount_captured: 0,
    failure_code: reason,
    failure_message: declines[reason].message,
  })
  await saveObject(context.sql, charge)
  await decline(context, intent, method, reason, charge)
}

/** The charge and its intent, both locked, the intent first. Throws 404. */
export async function lockCharge(context: Context, chargeId: string) {
  const found = await getObject(context.sql, 'charge', chargeId)
  const intent = await lockObject(context.sql, 'payment_intent', found.body.payment_intent as string)
  const charge = await lockObject(context.sql, 'charge', chargeId)
  return { intent, charge: charge.body as Charge }
}
