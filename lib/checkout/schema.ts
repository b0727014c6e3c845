import { z } from 'zod'

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
