import type Stripe from 'stripe'
import type { Context } from '../call'
import { newObjectId, nowSeconds } from '../ids'
import { insertObject } from '../objects'

type Booking = {
  type: 'charge' | 'refund' | 'adjustment' | 'refund_failure'
  category: string
  amount: number
  fee: number
  currency: string
  source: string
  description: string | null
}

/** What the gateway keeps of a payment: 1.5 % and 25 minor units. */
export function chargeFee(amount: number): number {
  return Math.round(amount * 0.015) + 25
}

/** Writes one line of the gateway's ledger and returns it. */
export async function book(context: Context, { type, category, amount, fee, currency, source, description }: Booking) {
  const created = nowSeconds()
  const transaction: Stripe.BalanceTransaction = {
    id: newObjectId('txn'),
    object: 'balance_transaction',
    amount,
    available_on: created + 2 * 86_400,
    balance_type: 'payments',
    created,
    currency,
    description,
    exchange_rate: null,
    fee,
    fee_details: fee
      ? [{ amount: fee, application: null, currency, description: 'Stripe processing fees', type: 'stripe_fee' }]
      : [],
    net: amount - fee,
    reporting_category: category,
    source,
    status: 'pending',
    type,
  }
  await insertObject(context.sql, transaction)
  return transaction
}
