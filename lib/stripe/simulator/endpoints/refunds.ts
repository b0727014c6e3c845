import { z } from 'zod'
import type { Endpoint } from '../call'
import { recordEvent } from '../events'
import { invalidRequest } from '../fault'
import { listObjects } from '../listing'
import { mergeMetadata } from '../metadata'
import { getObject, lockObject, saveObject } from '../objects'
import { integer, listing, metadata, readParams, text } from '../params'
import { refundCharge } from '../payments/refund'

const createParams = z.strictObject({
  amount: integer.optional(),
  charge: text.optional(),
  payment_intent: text.optional(),
  reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']).optional(),
  metadata: metadata.optional(),
})

export const createRefund: Endpoint = async (call) => {
  const { charge, payment_intent, ...input } = readParams(createParams, call.params)
  if (charge) return refundCharge(call, charge, input)
  if (!payment_intent) {
    throw invalidRequest('One of the following params should be provided for this request: payment_intent or charge.', {
      code: 'parameter_missing',
    })
  }
  const intent = await getObject(call.sql, 'payment_intent', payment_intent, 'payment_intent')
  const latest = intent.body.latest_charge
  if (typeof latest !== 'string') {
    throw invalidRequest(`This PaymentIntent (${payment_intent}) does not have a successful charge to refund.`, {
      param: 'payment_intent',
    })
  }
  return refundCharge(call, latest, input)
}

const updateParams = z.strictObject({ metadata: metadata.optional() })

export const updateRefund: Endpoint = async (call) => {
  const params = readParams(updateParams, call.params)
  const { body } = await lockObject(call.sql, 'refund', call.path[0] as string)
  body.metadata = mergeMetadata(body.metadata, params.metadata)
  await saveObject(call.sql, body)
  await recordEvent(call, 'refund.updated', body)
  return body
}

const listParams = z.strictObject({ ...listing, charge: text.optional(), payment_intent: text.optional() })

/** Lists refunds, of a charge or payment when one is named. */
export const listRefunds: Endpoint = async (call) => {
  const { charge, payment_intent, ...params } = readParams(listParams, call.params)
  return listObjects(call.sql, 'refund', '/v1/refunds', params, { charge: call.path[0] ?? charge, payment_intent })
}
