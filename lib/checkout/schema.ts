import { z } from 'zod'
import { address, email } from '@/lib/customers/schema'

export const placeOrderInput = z.strictObject({
  cartId: z.string().min(1).max(80),
  /** what the shopper saw; a different total is refused so that nobody pays what they did not see */
  expectedTotalMinor: z.number().int().optional(),
})

/** A pending order with the secret that pays for it, or, when there is nothing to pay, one that is placed already. */
export const placedOrder = z.strictObject({
  orderId: z.string(),
  orderToken: z.string(),
  totalMinor: z.number().int(),
  currency: z.string(),
  clientSecret: z.string().nullable(),
  providerRef: z.string().nullable(),
})
export type PlacedOrder = z.infer<typeof placedOrder>

const sameAsShipping = (raw: unknown) => {
  if (typeof raw !== 'object' || raw === null) return raw
  const { isSameBilling, billingAddress, ...rest } = raw as Record<string, unknown>
  return { ...rest, billingAddress: isSameBilling ? null : billingAddress }
}

/** The first step's form; with `isSameBilling` ticked the billing fields do not count. */
export const addressStepInput = z.preprocess(
  sameAsShipping,
  z.strictObject({ email, shippingAddress: address, billingAddress: address.nullable() }),
)
export const shippingStepInput = z.strictObject({
  shippingMethodId: z.string().min(1, 'Choose a way of shipping.').max(60),
})
export const payStepInput = z.strictObject({ expectedTotalMinor: z.number().int() })
export const orderLinkInput = z.strictObject({ orderId: z.string().max(60), token: z.string().max(80).default('') })
export const findOrderInput = z.strictObject({
  number: z
    .string()
    .trim()
    .regex(/^#?\d{1,9}$/, 'Enter the number, for example 1042.')
    .transform((text) => Number(text.replace('#', ''))),
  email,
})

/** What a form that was sent back shows: the message, the errors by field, and what was typed. */
export type StepState = { message: string; fields: Record<string, string>; values: Record<string, string> } | null

/** Where paying goes on: to the card with this secret, or straight to a page. */
export type PayStep = { next: 'confirm'; clientSecret: string } | { next: 'go'; href: string }
