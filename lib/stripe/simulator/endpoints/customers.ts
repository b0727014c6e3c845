import type Stripe from 'stripe'
import { z } from 'zod'
import type { Endpoint } from '../call'
import { recordEvent } from '../events'
import { newObjectId, nowSeconds, randomLetters } from '../ids'
import { listObjects } from '../listing'
import { insertObject, lockObject, saveObject } from '../objects'
import { mergeMetadata } from '../metadata'
import { address, clearable, listing, metadata, readParams, shipping, text } from '../params'

const fields = z.strictObject({
  address: z.union([z.literal('').transform(() => null), address]).optional(),
  description: clearable.optional(),
  email: clearable.optional(),
  invoice_settings: z.strictObject({ default_payment_method: clearable.optional() }).optional(),
  metadata: metadata.optional(),
  name: clearable.optional(),
  phone: clearable.optional(),
  preferred_locales: z.array(text).optional(),
  shipping: shipping.optional(),
})

export const createCustomer: Endpoint = async (call) => {
  const { invoice_settings, ...params } = readParams(fields, call.params)
  const customer = {
    id: newObjectId('cus').slice(0, 18),
    object: 'customer' as const,
    address: null,
    balance: 0,
    created: nowSeconds(),
    currency: null,
    default_source: null,
    delinquent: false,
    description: null,
    email: null,
    invoice_prefix: randomLetters(8).toUpperCase(),
    livemode: false,
    name: null,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none' as const,
    test_clock: null,
    ...params,
    metadata: params.metadata ?? {},
    invoice_settings: {
      custom_fields: null,
      default_payment_method: invoice_settings?.default_payment_method ?? null,
      footer: null,
      rendering_options: null,
    },
  } as Stripe.Customer
  await insertObject(call.sql, customer)
  await recordEvent(call, 'customer.created', customer)
  return customer
}

export const updateCustomer: Endpoint = async (call) => {
  const { invoice_settings, ...params } = readParams(fields, call.params)
  const { body } = await lockObject(call.sql, 'customer', call.path[0] as string)
  Object.assign(body, params, { metadata: mergeMetadata(body.metadata, params.metadata) })
  Object.assign(body.invoice_settings, invoice_settings)
  await saveObject(call.sql, body)
  await recordEvent(call, 'customer.updated', body)
  return body
}

const listParams = z.strictObject({ ...listing })

export const listCustomers: Endpoint = async (call) => {
  return listObjects(call.sql, 'customer', '/v1/customers', readParams(listParams, call.params))
}
