import { z } from 'zod'
import { clearable, flag, integer, listing, metadata, shipping, text } from '../params'
import { paymentMethodData } from '../payment-method-params'

const card = z.strictObject({
  request_three_d_secure: z.enum(['any', 'automatic', 'challenge']).optional(),
  setup_future_usage: z.enum(['on_session', 'off_session', 'none', '']).optional(),
})
const futureUsage = z.union([z.literal('').transform(() => null), z.enum(['on_session', 'off_session'])])
const offSession = z.union([flag, z.enum(['one_off', 'recurring']).transform(() => true)])

const described = {
  customer: text.optional(),
  description: clearable.optional(),
  metadata: metadata.optional(),
  payment_method_options: z.strictObject({ card: card.optional() }).optional(),
  receipt_email: clearable.optional(),
  setup_future_usage: futureUsage.optional(),
  shipping: shipping.optional(),
  statement_descriptor: clearable.optional(),
  statement_descriptor_suffix: clearable.optional(),
  transfer_group: clearable.optional(),
}
const method = { payment_method: text.optional(), payment_method_data: paymentMethodData.optional() }
const confirming = { return_url: text.optional(), off_session: offSession.optional(), use_stripe_sdk: flag.optional() }
const captureMethod = z.enum(['automatic', 'automatic_async', 'manual'])

export const createIntentParams = z.strictObject({
  ...described,
  ...method,
  ...confirming,
  amount: integer,
  currency: text,
  automatic_payment_methods: z
    .strictObject({ enabled: flag, allow_redirects: z.enum(['always', 'never']).optional() })
    .optional(),
  capture_method: captureMethod.optional(),
  confirm: flag.optional(),
  confirmation_method: z.enum(['automatic', 'manual']).optional(),
  payment_method_types: z.array(z.enum(['card', 'sepa_debit'])).optional(),
})

export const updateIntentParams = z.strictObject({
  ...described,
  ...method,
  amount: integer.optional(),
  currency: text.optional(),
  capture_method: captureMethod.optional(),
})

export const confirmIntentParams = z.strictObject({
  ...method,
  ...confirming,
  client_secret: text.optional(),
  capture_method: captureMethod.optional(),
  payment_method_options: described.payment_method_options,
  receipt_email: described.receipt_email,
  setup_future_usage: described.setup_future_usage,
  shipping: described.shipping,
})

export const captureIntentParams = z.strictObject({
  amount_to_capture: integer.optional(),
  final_capture: flag.optional(),
  metadata: metadata.optional(),
  statement_descriptor: clearable.optional(),
  statement_descriptor_suffix: clearable.optional(),
})

export const cancelIntentParams = z.strictObject({
  cancellation_reason: z.enum(['abandoned', 'duplicate', 'fraudulent', 'requested_by_customer']).optional(),
})

export const listIntentParams = z.strictObject({ ...listing, customer: text.optional() })
