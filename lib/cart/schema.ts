import { z } from 'zod'
import { image, money } from '@/lib/catalog/schema'
import { address, email } from '@/lib/customers/schema'
import { MAX_QUANTITY } from './limits'

export const cartLine = z
  .strictObject({
    id: z.string(),
    variantId: z.string(),
    productId: z.string(),
    slug: z.string(),
    sku: z.string(),
    title: z.string(),
    variantTitle: z.string(),
    image: image.nullable(),
    quantity: z.number().int(),
    unitPrice: money,
    compareAt: money.nullable(),
    total: money,
    /** units that can be bought now; null when unlimited */
    available: z.number().int().nullable(),
    /** why this line cannot be bought as it stands */
    problem: z.enum(['unavailable', 'short']).nullable(),
  })
  .meta({ id: 'CartLine' })
export type CartLine = z.infer<typeof cartLine>

export const shippingChoice = z.strictObject({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  description: z.string(),
  minDays: z.number().int(),
  maxDays: z.number().int(),
  price: money,
  earliest: z.string(),
  latest: z.string(),
})
export type ShippingChoice = z.infer<typeof shippingChoice>

export const cart = z
  .strictObject({
    id: z.string(),
    status: z.enum(['active', 'converted', 'merged', 'abandoned']),
    version: z.number().int(),
    currency: z.string(),
    email: z.string(),
    note: z.string(),
    giftMessage: z.string(),
    lines: z.array(cartLine),
    savedLines: z.array(cartLine),
    itemCount: z.number().int(),
    shippingAddress: z.record(z.string(), z.string()).nullable(),
    billingAddress: z.record(z.string(), z.string()).nullable(),
    shippingMethod: shippingChoice.nullable(),
    subtotal: money,
    discount: money,
    /** null until a shipping method is chosen */
    shipping: money.nullable(),
    /** contained in the total */
    tax: money,
    total: money,
  })
  .meta({ id: 'Cart' })
export type Cart = z.infer<typeof cart>

const quantity = z.coerce
  .number()
  .int('Enter a whole number.')
  .min(0)
  .max(MAX_QUANTITY, `At most ${MAX_QUANTITY} of one thing.`)

export const addToCartInput = z.strictObject({
  variantId: z.string().min(1).max(60),
  quantity: quantity.min(1).default(1),
})
export const addSeveralInput = z.strictObject({ lines: z.array(addToCartInput).min(1).max(24) })
export type AddSeveralInput = z.output<typeof addSeveralInput>
/** `refused` says for the shopper why a variant did not go into the cart; `cart` is null when none did. */
export type AddedSeveral = {
  cart: Cart | null
  refused: { variantId: string; code: string; message: string }[]
}
export const setLineInput = z.strictObject({ quantity: quantity.optional(), isSavedForLater: z.boolean().optional() })
/** A change to one line as the browser sends it; forms write the flag as text. */
export const changeLineInput = setLineInput.extend({
  lineId: z.string().min(1).max(60),
  isSavedForLater: z.union([z.boolean(), z.stringbool()]).optional(),
})
/** What `GET /api/v1/cart` answers: null before anything was put in. */
export const currentCartOut = z.strictObject({ cart: cart.nullable() })

export const updateCartInput = z.strictObject({
  email: email.optional(),
  note: z.string().trim().max(1000).optional(),
  giftMessage: z.string().trim().max(500).optional(),
  shippingAddress: address.optional(),
  /** null: the same as the shipping address */
  billingAddress: address.nullable().optional(),
  shippingMethodId: z.string().max(60).optional(),
})
export const notesInput = updateCartInput.pick({ note: true, giftMessage: true })
export type UpdateCartInput = z.output<typeof updateCartInput>

/** What a link to a shared cart names: goods by article number. */
export const addSharedInput = z.strictObject({ lines: z.string().max(2000) })
export type SharedLine = {
  variantId: string
  sku: string
  title: string
  variantTitle: string
  slug: string
  price: z.infer<typeof money>
  quantity: number
}
