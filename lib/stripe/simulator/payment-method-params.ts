import { z } from 'zod'
import { address, clearable, integer, metadata, text } from './params'

const billingDetails = z.strictObject({
  address: z.union([z.literal('').transform(() => null), address]).optional(),
  email: clearable.optional(),
  name: clearable.optional(),
  phone: clearable.optional(),
  tax_id: clearable.optional(),
})

const cardDetails = z.union([
  z.strictObject({ token: text }),
  z.strictObject({ number: text, exp_month: integer, exp_year: integer, cvc: text.optional() }),
])

/** A new payment method, alone or inside a confirm as `payment_method_data`. */
export const paymentMethodFields = {
  type: z.enum(['card', 'sepa_debit']),
  card: cardDetails.optional(),
  sepa_debit: z.strictObject({ iban: text }).optional(),
  billing_details: billingDetails.optional(),
  metadata: metadata.optional(),
  allow_redisplay: z.enum(['always', 'limited', 'unspecified']).optional(),
}
export const paymentMethodData = z.strictObject(paymentMethodFields)
export type PaymentMethodData = z.output<typeof paymentMethodData>
