import { createHmac } from 'node:crypto'
import type Stripe from 'stripe'
import type { Context } from '../call'
import type { Behaviour } from '../cards/behaviour'
import { checkCard } from '../cards/check-card'
import { checkIban } from '../cards/iban'
import { cardOfNumber, cardOfToken, type TestCard } from '../cards/test-cards'
import { invalidRequest, noSuch } from '../fault'
import { newObjectId, nowSeconds } from '../ids'
import { getObject, insertObject, type Stored } from '../objects'
import type { PaymentMethodData } from '../payment-method-params'

type StoredMethod = Stored<'payment_method'>
type CardFacts = { card: TestCard; exp_month: number; exp_year: number; hasCvc: boolean }

/** Stores a payment method from what was typed. The number and the security code are not kept. Throws card errors. */
export async function createPaymentMethod(context: Context, data: PaymentMethodData): Promise<StoredMethod> {
  if (data.type === 'sepa_debit') return store(context, data, accountOf(context, data))
  if (!data.card) throw invalidRequest('Missing required param: card.', { code: 'parameter_missing', param: 'card' })
  if ('token' in data.card) {
    const card = cardOfToken(data.card.token)
    if (!card) throw noSuch('token', data.card.token, 'card[token]')
    return store(context, data, describeCard(context, ofToken(card)))
  }
  const { number, exp_month, exp_year, hasCvc } = checkCard(data.card)
  return store(context, data, describeCard(context, { card: cardOfNumber(number), exp_month, exp_year, hasCvc }))
}

/** The payment method with this id; a test token such as `pm_card_visa` makes a new one. Throws 404. */
export async function resolvePaymentMethod(
  context: Context,
  id: string,
  param = 'payment_method',
): Promise<StoredMethod> {
  const card = id.startsWith('pm_card_') ? cardOfToken(id) : undefined
  if (card) return store(context, { type: 'card' }, describeCard(context, ofToken(card)))
  return getObject(context.sql, 'payment_method', id, param)
}

function ofToken(card: TestCard): CardFacts {
  return { card, exp_month: 12, exp_year: new Date().getFullYear() + 3, hasCvc: true }
}

type Described = { details: Partial<Stripe.PaymentMethod>; behaviour: Behaviour }

function describeCard(context: Context, { card, exp_month, exp_year, hasCvc }: CardFacts): Described {
  const cvcCheck = card.behaviour.cvcCheck ?? 'pass'
  const details: Stripe.PaymentMethod.Card = {
    brand: card.brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: hasCvc ? cvcCheck : null },
    country: card.country,
    display_brand: card.brand,
    exp_month,
    exp_year,
    fingerprint: fingerprint(context, card.number),
    funding: card.funding,
    generated_from: null,
    last4: card.number.slice(-4),
    networks: { available: [card.brand], preferred: null },
    regulated_status: 'unregulated',
    three_d_secure_usage: { supported: card.behaviour.challenge !== 'unsupported' },
    wallet: null,
  }
  return { details: { card: details }, behaviour: card.behaviour }
}

function accountOf(context: Context, data: PaymentMethodData): Described {
  if (!data.sepa_debit)
    throw invalidRequest('Missing required param: sepa_debit.', { code: 'parameter_missing', param: 'sepa_debit' })
  const account = checkIban(data.sepa_debit.iban)
  const details: Stripe.PaymentMethod.SepaDebit = {
    bank_code: account.bankCode,
    branch_code: '',
    country: account.country,
    fingerprint: fingerprint(context, account.iban),
    generated_from: { charge: null, setup_attempt: null },
    last4: account.last4,
  }
  return { details: { sepa_debit: details }, behaviour: account.behaviour }
}

async function store(
  context: Context,
  data: PaymentMethodData,
  { details, behaviour }: Described,
): Promise<StoredMethod> {
  const billing = data.billing_details
  const blank = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null }
  const body: Stripe.PaymentMethod = {
    id: newObjectId('pm'),
    object: 'payment_method',
    allow_redisplay: data.allow_redisplay ?? 'unspecified',
    billing_details: {
      address: { ...blank, ...billing?.address },
      email: billing?.email ?? null,
      name: billing?.name ?? null,
      phone: billing?.phone ?? null,
      tax_id: billing?.tax_id ?? null,
    },
    created: nowSeconds(),
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: data.metadata ?? {},
    type: data.type,
    ...details,
  }
  const hidden = { behaviour }
  await insertObject(context.sql, body, hidden)
  return { body, hidden }
}

function fingerprint(context: Context, number: string): string {
  return createHmac('sha256', context.settings.secretKey).update(number).digest('hex').slice(0, 16)
}
