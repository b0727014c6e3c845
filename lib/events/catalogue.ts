import { z } from 'zod'

const order = z.object({ orderId: z.string() })

/** Every event of the shop: its name in the past tense and the shape of its data. */
export const events = {
  /** a worker took up its work: what a new shop lacks is made at once */
  'worker/started': z.object({}),
  'order/placed': order,
  'order/paid': order,
  'order/canceled': order,
  'order/shipped': order.extend({ shipmentId: z.string() }),
  'order/refunded': order.extend({ refundId: z.string() }),
  /** somebody who knows number and address wants the link by mail */
  'order/link.requested': order,
  'order/refund.requested': order.extend({ refundId: z.string() }),
  'payment/updated': z.object({ providerRef: z.string() }),
  'catalog/product.changed': z.object({ productId: z.string() }),
  'stock/changed': z.object({ productId: z.string(), variantId: z.string() }),
  'customer/registered': z.object({ userId: z.string() }),
  'auth/mail.requested': z.object({
    userId: z.string(),
    template: z.enum(['verify', 'reset', 'change_email', 'invite']),
    token: z.string(),
    to: z.string(),
  }),
  'cart/abandoned': z.object({ cartId: z.string() }),
  'review/submitted': z.object({ reviewId: z.string() }),
  'import/requested': z.object({ importId: z.string() }),
  /** somebody or something wants the search index made again from the whole catalogue */
  'search/index.requested': z.object({
    reason: z.enum(['hand', 'first', 'import', 'worn']),
    requestedBy: z.string().nullable(),
  }),
  'model/train.requested': z.object({
    model: z.string(),
    trigger: z.enum(['hand', 'drift', 'first']),
    requestedBy: z.string().nullable(),
  }),
  'model/promoted': z.object({ model: z.string(), versionId: z.string() }),
  'model/alert.raised': z.object({ model: z.string(), alertId: z.string() }),
} as const

export type EventName = keyof typeof events
export type EventData<Name extends EventName> = z.infer<(typeof events)[Name]>
export type AnyEvent = {
  [Name in EventName]: { name: Name; data: EventData<Name>; id?: string; ts?: number }
}[EventName]
