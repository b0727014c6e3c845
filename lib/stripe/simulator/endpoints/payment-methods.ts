import { z } from 'zod'
import type { Endpoint } from '../call'
import { recordEvent } from '../events'
import { Fault, invalidRequest } from '../fault'
import { declines } from '../cards/declines'
import { listObjects } from '../listing'
import { getObject, lockObject, saveObject } from '../objects'
import { listing, readParams, text } from '../params'
import { createPaymentMethod, resolvePaymentMethod } from '../payments/payment-method'
import { paymentMethodData } from '../payment-method-params'

export const createMethod: Endpoint = async (call) => {
  const { body } = await createPaymentMethod(call, readParams(paymentMethodData, call.params))
  return body
}

const attachParams = z.strictObject({ customer: text })

export const attachMethod: Endpoint = async (call) => {
  const { customer } = readParams(attachParams, call.params)
  await getObject(call.sql, 'customer', customer, 'customer')
  const resolved = await resolvePaymentMethod(call, call.path[0] as string)
  const method = await lockObject(call.sql, 'payment_method', resolved.body.id)
  if (method.body.customer && method.body.customer !== customer) {
    throw invalidRequest('The payment method you provided has already been attached to a customer.', {
      param: 'customer',
    })
  }
  const { decline, challenge, blocked } = method.hidden.behaviour
  const last4 = method.body.card?.last4
  if (decline && !challenge && !blocked && last4 !== '0341') {
    const { code, message } = declines[decline]
    throw new Fault(402, { type: 'card_error', code, decline_code: decline, message, payment_method: method.body })
  }
  method.body.customer = customer
  await saveObject(call.sql, method.body)
  await recordEvent(call, 'payment_method.attached', method.body)
  return method.body
}

const noParams = z.strictObject({})

export const detachMethod: Endpoint = async (call) => {
  readParams(noParams, call.params)
  const { body } = await lockObject(call.sql, 'payment_method', call.path[0] as string)
  if (!body.customer) {
    throw invalidRequest('The payment method you provided is not attached to a customer so detachment is impossible.')
  }
  const previous = { customer: body.customer }
  body.customer = null
  await saveObject(call.sql, body)
  await recordEvent(call, 'payment_method.detached', body, previous)
  return body
}

const listParams = z.strictObject({ ...listing, customer: text.optional(), type: text.optional() })

/** Lists the methods of one customer, named in the path or as a parameter. */
export const listMethods: Endpoint = async (call) => {
  const { customer: named, type, ...params } = readParams(listParams, call.params)
  const customer = call.path[0] ?? named
  if (!customer)
    throw invalidRequest('Missing required param: customer.', { code: 'parameter_missing', param: 'customer' })
  await getObject(call.sql, 'customer', customer, 'customer')
  const url = call.path[0] ? `/v1/customers/${customer}/payment_methods` : '/v1/payment_methods'
  return listObjects(call.sql, 'payment_method', url, params, { customer, type })
}
