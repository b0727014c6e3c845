import type { z } from 'zod'
import type { Call, Endpoint } from '../call'
import { recordEvent } from '../events'
import { Fault, invalidRequest } from '../fault'
import { listObjects } from '../listing'
import { getObject, insertObject, lockObject, saveObject, type HiddenIntent, type Stored } from '../objects'
import { mergeMetadata } from '../metadata'
import { readParams } from '../params'
import { attemptPayment } from '../payments/attempt'
import { cancelPayment } from '../payments/cancel'
import { capturePayment } from '../payments/capture'
import { chooseMethod } from '../payments/choose-method'
import { requireClientSecret, visibleIntent } from '../payments/client-secret'
import { checkAmount, newPaymentIntent } from '../payments/new-intent'
import { cannotRedirect, checkReturnUrl } from '../payments/return-url'
import {
  cancelIntentParams,
  captureIntentParams,
  confirmIntentParams,
  createIntentParams,
  listIntentParams,
  updateIntentParams,
} from './payment-intent-params'

const open = ['requires_payment_method', 'requires_confirmation', 'requires_action']
type Intent = Stored<'payment_intent'>

export const createPaymentIntent: Endpoint = async (call) => {
  const params = readParams(createIntentParams, call.params)
  if (params.customer) await getObject(call.sql, 'customer', params.customer, 'customer')
  const intent: Intent = { body: newPaymentIntent(params), hidden: {} }
  if (params.payment_method || params.payment_method_data) {
    const method = await chooseMethod(call, intent, params)
    Object.assign(intent.body, { payment_method: method.body.id, status: 'requires_confirmation' })
  }
  await insertObject(call.sql, intent.body, intent.hidden)
  await recordEvent(call, 'payment_intent.created', intent.body)
  if (params.confirm)
    return confirm(call, intent, { ...params, payment_method: undefined, payment_method_data: undefined })
  return intent.body
}

export const retrievePaymentIntent: Endpoint = async (call) => {
  const intent = await getObject(call.sql, 'payment_intent', call.path[0] as string, 'intent')
  requireClientSecret(call, intent.body)
  return visibleIntent(call, intent.body)
}

export const updatePaymentIntent: Endpoint = async (call) => {
  const params = readParams(updateIntentParams, call.params)
  const intent = await lockObject(call.sql, 'payment_intent', call.path[0] as string, 'intent')
  const { body } = intent
  const { metadata, payment_method, payment_method_data, ...changes } = params
  const harmless = ['description', 'receipt_email', 'shipping', 'transfer_group']
  const frozen = Object.keys(params).find((name) => name !== 'metadata' && !harmless.includes(name))
  if (frozen && !open.includes(body.status)) {
    throw invalidRequest(
      `This PaymentIntent's ${frozen} could not be updated because it has a status of ${body.status}. You may only update it with one of the following statuses: ${open.join(', ')}.`,
      { code: 'payment_intent_unexpected_state', param: frozen, payment_intent: body },
    )
  }
  if (params.amount !== undefined) checkAmount(params.amount, params.currency ?? body.currency)
  if (params.customer) await getObject(call.sql, 'customer', params.customer, 'customer')
  Object.assign(body, changes, { metadata: mergeMetadata(body.metadata, metadata) })
  if (params.currency) body.currency = params.currency.toLowerCase()
  if (payment_method || payment_method_data) {
    const method = await chooseMethod(call, intent, { payment_method, payment_method_data })
    body.payment_method = method.body.id
  }
  if (frozen) reopen(intent)
  await saveObject(call.sql, body, intent.hidden)
  return body
}

/** A changed payment must be confirmed again: what the bank was asked no longer holds. */
function reopen(intent: Intent): void {
  intent.body.status = intent.body.payment_method ? 'requires_confirmation' : 'requires_payment_method'
  intent.body.next_action = null
  delete intent.hidden.challenge
}

export const confirmPaymentIntent: Endpoint = async (call) => {
  const intent = await lockObject(call.sql, 'payment_intent', call.path[0] as string, 'intent')
  requireClientSecret(call, intent.body)
  return confirm(call, intent, readParams(confirmIntentParams, call.params))
}

type ConfirmParams = Omit<z.output<typeof confirmIntentParams>, 'client_secret'>

async function confirm(call: Call, intent: Intent, params: ConfirmParams): Promise<object | Fault> {
  const { body } = intent
  if (!open.includes(body.status)) {
    const why =
      body.status === 'succeeded'
        ? 'it has already succeeded after being previously confirmed'
        : `it has a status of ${body.status}`
    throw invalidRequest(`You cannot confirm this PaymentIntent because ${why}.`, {
      code: 'payment_intent_unexpected_state',
      payment_intent: visibleIntent(call, body),
    })
  }
  const returnUrl = params.return_url ? checkReturnUrl(params.return_url) : intent.hidden.returnUrl
  if (!returnUrl && body.automatic_payment_methods?.allow_redirects === 'always') throw cannotRedirect()
  intent.hidden = {
    ...(returnUrl ? { returnUrl } : {}),
    offSession: Boolean(params.off_session) && !call.publishable,
  } satisfies HiddenIntent
  for (const field of ['capture_method', 'receipt_email', 'setup_future_usage', 'shipping'] as const) {
    if (params[field] !== undefined && !(call.publishable && field === 'capture_method'))
      Object.assign(body, { [field]: params[field] })
  }
  if (params.payment_method_options) Object.assign(body.payment_method_options ?? {}, params.payment_method_options)
  const method = await chooseMethod(call, intent, params)
  const refused = await attemptPayment(call, { intent, method, authenticated: false })
  if (!refused) return visibleIntent(call, body)
  return new Fault(refused.status, { ...refused.body, payment_intent: visibleIntent(call, body) })
}

export const capturePaymentIntent: Endpoint = async (call) => {
  const params = readParams(captureIntentParams, call.params)
  const intent = await lockObject(call.sql, 'payment_intent', call.path[0] as string, 'intent')
  intent.body.metadata = mergeMetadata(intent.body.metadata, params.metadata)
  await capturePayment(call, intent, params.amount_to_capture)
  return intent.body
}

export const cancelPaymentIntent: Endpoint = async (call) => {
  const params = readParams(cancelIntentParams, call.params)
  const intent = await lockObject(call.sql, 'payment_intent', call.path[0] as string, 'intent')
  await cancelPayment(call, intent, params.cancellation_reason ?? null)
  return intent.body
}

export const listPaymentIntents: Endpoint = async (call) => {
  const { customer, ...params } = readParams(listIntentParams, call.params)
  return listObjects(call.sql, 'payment_intent', '/v1/payment_intents', params, { customer })
}
