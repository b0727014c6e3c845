import { z } from 'zod'
import { money } from '@/lib/catalog/schema'
import { pageOf } from '@/lib/http/pagination'

export const orderStatuses = ['pending', 'placed', 'canceled', 'completed'] as const
export const paymentStatuses = ['unpaid', 'authorized', 'paid', 'partially_refunded', 'refunded', 'failed'] as const
export const fulfilmentStatuses = ['unfulfilled', 'partial', 'fulfilled', 'returned'] as const

const addressOut = z.record(z.string(), z.string()).nullable()

export const orderLine = z.strictObject({
  id: z.string(),
  productId: z.string().nullable(),
  variantId: z.string().nullable(),
  sku: z.string(),
  title: z.string(),
  variantTitle: z.string(),
  imageKey: z.string().nullable(),
  quantity: z.number().int(),
  unitPrice: money,
  discount: money,
  tax: money,
  total: money,
  shippedQuantity: z.number().int(),
  canceledQuantity: z.number().int(),
  refundedQuantity: z.number().int(),
  returnedQuantity: z.number().int(),
})

export const shipment = z.strictObject({
  id: z.string(),
  carrier: z.string(),
  trackingNumber: z.string(),
  trackingUrl: z.string(),
  shippedAt: z.string(),
  deliveredAt: z.string().nullable(),
  lines: z.array(z.strictObject({ orderLineId: z.string(), quantity: z.number().int() })),
})

export const payment = z.strictObject({
  id: z.string(),
  state: z.enum(['pending', 'requires_action', 'processing', 'authorized', 'captured', 'canceled', 'failed']),
  methodLabel: z.string(),
  amount: money,
  captured: money,
  refunded: money,
  failureMessage: z.string().nullable(),
  providerRef: z.string().nullable(),
  createdAt: z.string(),
})

export const orderEvent = z.strictObject({
  id: z.string(),
  kind: z.string(),
  data: z.record(z.string(), z.unknown()),
  actorType: z.string(),
  actorName: z.string().nullable(),
  createdAt: z.string(),
})

export const refundOut = z.strictObject({
  id: z.string(),
  state: z.enum(['pending', 'succeeded', 'failed']),
  amount: money,
  reason: z.string(),
  createdAt: z.string(),
})

export const order = z
  .strictObject({
    id: z.string(),
    number: z.number().int().nullable(),
    status: z.enum(orderStatuses),
    paymentStatus: z.enum(paymentStatuses),
    fulfilmentStatus: z.enum(fulfilmentStatuses),
    source: z.string(),
    customerId: z.string().nullable(),
    email: z.string(),
    currency: z.string(),
    subtotal: money,
    discount: money,
    shipping: money,
    tax: money,
    total: money,
    refunded: money,
    shippingAddress: addressOut,
    billingAddress: addressOut,
    shippingMethodName: z.string(),
    note: z.string(),
    giftMessage: z.string(),
    cancelReason: z.string().nullable(),
    version: z.number().int(),
    createdAt: z.string(),
    placedAt: z.string().nullable(),
    canceledAt: z.string().nullable(),
    lines: z.array(orderLine),
    shipments: z.array(shipment),
    payments: z.array(payment),
    refunds: z.array(refundOut),
    events: z.array(orderEvent),
  })
  .meta({ id: 'Order' })
export type Order = z.infer<typeof order>

export const orderSummary = z
  .strictObject({
    id: z.string(),
    number: z.number().int().nullable(),
    status: z.enum(orderStatuses),
    paymentStatus: z.enum(paymentStatuses),
    fulfilmentStatus: z.enum(fulfilmentStatuses),
    email: z.string(),
    customerName: z.string(),
    itemCount: z.number().int(),
    total: money,
    imageKeys: z.array(z.string()),
    placedAt: z.string().nullable(),
    createdAt: z.string(),
  })
  .meta({ id: 'OrderSummary' })
export type OrderSummary = z.infer<typeof orderSummary>
export const orderPage = pageOf(orderSummary)

const lineQuantity = z.strictObject({ orderLineId: z.string(), quantity: z.coerce.number().int().min(0).max(100_000) })

export const shipOrderInput = z.strictObject({
  orderId: z.string(),
  /** what goes into the parcel; everything still open when not given */
  lines: z.array(lineQuantity).max(500).optional(),
  carrier: z.string().trim().max(80).default(''),
  trackingNumber: z.string().trim().max(120).default(''),
  trackingUrl: z
    .union([z.literal(''), z.url({ protocol: /^https?$/, error: 'Enter a web address that starts with https://' })])
    .default(''),
})
export const refundOrderInput = z.strictObject({
  orderId: z.string(),
  lines: z.array(lineQuantity).max(500).default([]),
  /** part of the shipping to give back */
  shippingMinor: z.coerce.number().int().min(0).default(0),
  /** goodwill on top, or a plain amount without lines */
  extraMinor: z.coerce.number().int().min(0).default(0),
  reason: z.string().trim().max(500).default(''),
  restock: z.boolean().default(true),
})
export const cancelOrderInput = z.strictObject({ orderId: z.string(), reason: z.string().trim().max(500).default('') })
export const addNoteInput = z.strictObject({
  orderId: z.string(),
  text: z.string().trim().min(1, 'Write something first.').max(2000),
})
