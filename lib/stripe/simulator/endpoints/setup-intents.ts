import type Stripe from 'stripe'
import { z } from 'zod'
import type { Call, Endpoint } from '../call'
import { recordEvent } from '../events'
import { Fault, invalidRequest } from '../fault'
import { newObjectId, nowSeconds, randomLetters } from '../ids'
import { getObject, insertObject, lockObject, saveObject, type Stored } from '../objects'
import { clearable, flag, metadata, readParams, text } from '../params'
import { paymentMethodData } from '../payment-method-params'
import { chooseMethod } from '../payments/choose-method'
import { requireClientSecret, visibleIntent } from '../payments/client-secret'
import { completeSetup } from '../payments/complete-setup'
import { checkReturnUrl } from '../payments/return-url'

const choosing = {
  payment_method: text.optional(),
  payment_method_data: paymentMethodData.optional(),
  return_url: text.optional(),
  use_stripe_sdk: flag.optional(),
}
const createParams = z.strictObject({
  ...choosing,
  automatic_payment_methods: z
    .strictObject({ enabled: flag, allow_redirects: z.enum(['always', 'never']).optional() })
    .optional(),
  confirm: flag.optional(),
  customer: text.optional(),
  description: clearable.optional(),
  metadata: metadata.optional(),
  payment_method_types: z.array(z.enum(['card', 'sepa_debit'])).optional(),
  usage: z.enum(['on_session', 'off_session']).optional(),
})
const confirmParams = z.strictObject({ ...choosing, client_secret: text.optional() })
const open = ['requires_payment_method', 'requires_confirmation', 'requires_action']

export const createSetupIntent: Endpoint = async (call) => {
  const params = readParams(createParams, call.params)
  if (params.customer) await getObject(call.sql, 'customer', params.customer, 'customer')
  const id = newObjectId('seti')
  const body: Stripe.SetupIntent = {
    id,
    object: 'setup_intent',
    allowed_payment_method_types: null,
    application: null,
    automatic_payment_methods: params.automatic_payment_methods?.enabled ? { enabled: true } : null,
    cancellation_reason: null,
    client_secret: `${id}_secret_${randomLetters(25)}`,
    created: nowSeconds(),
    customer: params.customer ?? null,
    customer_account: null,
    description: params.description ?? null,
    excluded_payment_method_types: null,
    flow_directions: null,
    last_setup_error: null,
    latest_attempt: null,
    livemode: false,
    mandate: null,
    metadata: params.metadata ?? {},
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: null,
    payment_method_types: params.payment_method_types ?? ['card'],
    single_use_mandate: null,
    status: 'requires_payment_method',
    usage: params.usage ?? 'off_session',
  }
  const intent: Stored<'setup_intent'> = { body, hidden: {} }
  if (params.payment_method || params.payment_method_data) {
    const method = await chooseMethod(call, intent, params)
    Object.assign(body, { payment_method: method.body.id, status: 'requires_confirmation' })
  }
  await insertObject(call.sql, body, intent.hidden)
  await recordEvent(call, 'setup_intent.created', body)
  return params.confirm ? confirm(call, intent, { return_url: params.return_url }) : body
}

export const retrieveSetupIntent: Endpoint = async (call) => {
  const { body } = await getObject(call.sql, 'setup_intent', call.path[0] as string, 'intent')
  requireClientSecret(call, body)
  return visibleIntent(call, body)
}

export const confirmSetupIntent: Endpoint = async (call) => {
  const intent = await lockObject(call.sql, 'setup_intent', call.path[0] as string, 'intent')
  requireClientSecret(call, intent.body)
  return confirm(call, intent, readParams(confirmParams, call.params))
}

async function confirm(call: Call, intent: Stored<'setup_intent'>, params: z.output<typeof confirmParams>) {
  requireOpen(call, intent.body, 'confirm')
  const returnUrl = params.return_url ? checkReturnUrl(params.return_url) : intent.hidden.returnUrl
  intent.hidden = returnUrl ? { returnUrl } : {}
  const method = await chooseMethod(call, intent, params)
  const refused = await completeSetup(call, intent, method, false)
  if (!refused) return visibleIntent(call, intent.body)
  return new Fault(refused.status, { ...refused.body, setup_intent: visibleIntent(call, intent.body) })
}

const cancelParams = z.strictObject({
  cancellation_reason: z.enum(['abandoned', 'duplicate', 'requested_by_customer']).optional(),
})

export const cancelSetupIntent: Endpoint = async (call) => {
  const params = readParams(cancelParams, call.params)
  const { body } = await lockObject(call.sql, 'setup_intent', call.path[0] as string, 'intent')
  requireOpen(call, body, 'cancel')
  Object.assign(body, {
    status: 'canceled',
    cancellation_reason: params.cancellation_reason ?? null,
    next_action: null,
  })
  await saveObject(call.sql, body, {})
  await recordEvent(call, 'setup_intent.canceled', body)
  return body
}

function requireOpen(call: Call, intent: Stripe.SetupIntent, act: string): void {
  if (open.includes(intent.status)) return
  throw invalidRequest(`You cannot ${act} this SetupIntent because it has a status of ${intent.status}.`, {
    code: 'setup_intent_unexpected_state',
    setup_intent: visibleIntent(call, intent),
  })
}
