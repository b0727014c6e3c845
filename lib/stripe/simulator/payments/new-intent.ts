import type Stripe from 'stripe'
import type { z } from 'zod'
import { invalidRequest } from '../fault'
import { newObjectId, nowSeconds, randomLetters } from '../ids'
import type { createIntentParams } from '../endpoints/payment-intent-params'

const smallest = 50
const largest = 99_999_999

/** Throws when an amount is one that no card payment can have. */
export function checkAmount(amount: number, currency: string): void {
  if (amount < 1)
    throw invalidRequest('Invalid positive integer', { code: 'parameter_invalid_integer', param: 'amount' })
  if (amount < smallest) {
    throw invalidRequest(`Amount must be at least 0.50 ${currency}.`, { code: 'amount_too_small', param: 'amount' })
  }
  if (amount > largest) {
    throw invalidRequest(`Amount must be no more than 999,999.99 ${currency}.`, {
      code: 'amount_too_large',
      param: 'amount',
    })
  }
}

/** A payment intent as it is before anyone tried to pay it. Throws for an impossible amount or currency. */
export function newPaymentIntent(params: z.output<typeof createIntentParams>): Stripe.PaymentIntent {
  const currency = params.currency.toLowerCase()
  if (!/^[a-z]{3}$/.test(currency))
    throw invalidRequest(`Invalid currency: ${currency.slice(0, 20)}.`, { param: 'currency' })
  checkAmount(params.amount, currency)
  const automatic = params.automatic_payment_methods ?? (params.payment_method_types ? undefined : { enabled: true })
  const id = newObjectId('pi')
  return {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount: params.amount,
    amount_capturable: 0,
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: automatic?.enabled
      ? { enabled: true, allow_redirects: automatic.allow_redirects ?? 'always' }
      : null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: params.capture_method ?? 'automatic_async',
    client_secret: `${id}_secret_${randomLetters(25)}`,
    confirmation_method: params.confirmation_method ?? 'automatic',
    created: nowSeconds(),
    currency,
    customer: params.customer ?? null,
    customer_account: null,
    description: params.description ?? null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: params.metadata ?? {},
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: (params.payment_method_options ?? {}) as Stripe.PaymentIntent.PaymentMethodOptions,
    payment_method_types: params.payment_method_types ?? (currency === 'eur' ? ['card', 'sepa_debit'] : ['card']),
    payment_record: null,
    processing: null,
    receipt_email: params.receipt_email ?? null,
    review: null,
    setup_future_usage: params.setup_future_usage ?? null,
    shipping: (params.shipping ?? null) as Stripe.PaymentIntent.Shipping | null,
    source: null,
    statement_descriptor: params.statement_descriptor ?? null,
    statement_descriptor_suffix: params.statement_descriptor_suffix ?? null,
    status: 'requires_payment_method',
    transfer_group: params.transfer_group ?? null,
  }
}
