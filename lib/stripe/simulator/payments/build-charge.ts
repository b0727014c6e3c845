import type Stripe from 'stripe'
import { newObjectId, nowSeconds, randomLetters } from '../ids'
import type { Stored } from '../objects'
import { declines, type DeclineName } from '../cards/declines'

const authorizationDays = 7

export type ChargeOutcome = {
  status: 'succeeded' | 'failed' | 'pending'
  decline?: DeclineName | undefined
  captured: boolean
  /** the shopper passed 3-D Secure */
  authenticated: boolean
}

/** One attempt to take an intent's money with one payment method, as the API shows it. */
export function buildCharge(
  intent: Stripe.PaymentIntent,
  method: Stored<'payment_method'>,
  outcome: ChargeOutcome,
): Stripe.Charge & { object: 'charge' } {
  const failed = outcome.status === 'failed'
  const id = newObjectId('ch')
  const decline = outcome.decline && failed ? { name: outcome.decline, ...declines[outcome.decline] } : null
  return {
    id,
    object: 'charge',
    amount: intent.amount,
    amount_captured: outcome.captured && !failed ? intent.amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: method.body.billing_details,
    calculated_statement_descriptor: intent.statement_descriptor ?? 'SHOP',
    captured: outcome.captured && !failed,
    created: nowSeconds(),
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: buildOutcome(method, decline?.name ?? null, outcome.status),
    paid: !failed && outcome.status !== 'pending',
    payment_intent: intent.id,
    payment_method: method.body.id,
    payment_method_details: buildDetails(intent, method.body, outcome),
    radar_options: {},
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: intent.shipping as Stripe.Charge.Shipping | null,
    source: null,
    source_transfer: null,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: outcome.status,
    transfer_data: null,
    transfer_group: intent.transfer_group,
  }
}

const riskScores = { normal: 12, elevated: 68, highest: 92 }

function buildOutcome(
  method: Stored<'payment_method'>,
  decline: DeclineName | null,
  status: string,
): Stripe.Charge.Outcome {
  const { behaviour } = method.hidden
  const risk = behaviour.risk ?? 'normal'
  const blocked = Boolean(decline && behaviour.blocked)
  return {
    advice_code: decline === 'processing_error' ? 'try_again_later' : decline ? 'do_not_try_again' : null,
    network_advice_code: null,
    network_decline_code: decline && !blocked ? '05' : null,
    network_status: blocked ? 'not_sent_to_network' : decline ? 'declined_by_network' : 'approved_by_network',
    reason: blocked ? 'highest_risk_level' : decline,
    risk_level: risk,
    risk_score: riskScores[risk],
    seller_message: blocked
      ? 'Stripe blocked this charge as too risky.'
      : decline
        ? 'The bank did not return any further details with this decline.'
        : 'Payment complete.',
    type: blocked ? 'blocked' : status === 'failed' ? 'issuer_declined' : 'authorized',
  }
}

function buildDetails(
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  outcome: ChargeOutcome,
): Stripe.Charge.PaymentMethodDetails {
  if (method.sepa_debit) {
    const { bank_code, branch_code, country, fingerprint, last4 } = method.sepa_debit
    return {
      type: 'sepa_debit',
      sepa_debit: { bank_code, branch_code, country, fingerprint, last4, mandate: null },
    } as Stripe.Charge.PaymentMethodDetails
  }
  const card = method.card as Stripe.PaymentMethod.Card
  const threeDSecure = outcome.authenticated
    ? {
        authentication_flow: 'challenge' as const,
        electronic_commerce_indicator: '05' as const,
        exemption_indicator: null,
        result: 'authenticated' as const,
        result_reason: null,
        transaction_id: randomLetters(28),
        version: '2.2.0' as const,
      }
    : null
  return {
    type: 'card',
    card: {
      amount_authorized: outcome.status === 'failed' ? null : intent.amount,
      authorization_code: outcome.status === 'failed' ? null : randomLetters(6).toUpperCase(),
      brand: card.brand,
      ...(outcome.captured ? {} : { capture_before: nowSeconds() + authorizationDays * 86_400 }),
      checks: card.checks,
      country: card.country,
      electronic_commerce_indicator: threeDSecure ? '05' : null,
      exp_month: card.exp_month,
      exp_year: card.exp_year,
      fingerprint: card.fingerprint ?? null,
      funding: card.funding,
      installments: null,
      last4: card.last4,
      mandate: null,
      network: card.brand,
      network_transaction_id: randomLetters(15).toUpperCase(),
      regulated_status: 'unregulated',
      three_d_secure: threeDSecure,
      transaction_link_id: null,
      wallet: null,
    },
  }
}
