import { z } from 'zod'

export const placeOrderInput = z.strictObject({
  cartId: z.string().min(1).max(80),
  /** what the shopper saw; a different total is refused so that nobody pays what they did not see */
  expectedTotalMinor: z.number().int().optional(),
})

/** A pending order with the secret that pays for it, or, when there is nothing to pay, one that is placed already. */
export type PlacedOrder = {
  orderId: string
  orderToken: string
  totalMinor: number
  currency: string
  clientSecret: string | null
  providerRef: string | null
}
