import { z } from 'zod'
import type { Endpoint } from '../call'
import { invalidRequest } from '../fault'
import { listObjects } from '../listing'
import { getObject, type Kind } from '../objects'
import { listing, readParams, text } from '../params'

/** The endpoint that answers one object of a kind by the id in its path. */
export function retrieve(kind: Kind, param?: string): Endpoint {
  return async (call) => {
    readParams(z.strictObject({}), call.params)
    const { body } = await getObject(call.sql, kind, call.path[0] as string, param)
    return body
  }
}

const chargeParams = z.strictObject({ ...listing, customer: text.optional(), payment_intent: text.optional() })

export const listCharges: Endpoint = async (call) => {
  const { customer, payment_intent, ...params } = readParams(chargeParams, call.params)
  return listObjects(call.sql, 'charge', '/v1/charges', params, { customer, payment_intent })
}

const eventParams = z.strictObject({ ...listing, type: text.optional(), types: z.array(text).max(20).optional() })

export const listEvents: Endpoint = async (call) => {
  const { type, types, ...params } = readParams(eventParams, call.params)
  if (type && types)
    throw invalidRequest('You may only specify one of these parameters: type, types.', { code: 'parameters_exclusive' })
  return listObjects(call.sql, 'event', '/v1/events', params, { type: types ?? type })
}

const transactionParams = z.strictObject({ ...listing, source: text.optional(), type: text.optional() })

export const listBalanceTransactions: Endpoint = async (call) => {
  const { source, type, ...params } = readParams(transactionParams, call.params)
  return listObjects(call.sql, 'balance_transaction', '/v1/balance_transactions', params, { source, type })
}
