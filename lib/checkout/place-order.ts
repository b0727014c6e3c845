import 'server-only'
import type { PoolClient } from 'pg'
import { z } from 'zod'
import type { Actor } from '@/lib/auth/actor'
import { lockCart } from '@/lib/cart/open-cart'
import { loadCart, type PricedCart } from '@/lib/cart/queries'
import { sqlTransaction } from '@/lib/db'
import { AppError, type FieldError } from '@/lib/errors'
import { newId } from '@/lib/id'
import { announceStock } from '@/lib/inventory/announce-stock'
import { holdStock, releaseHolds } from '@/lib/inventory/hold-stock'
import { orderToken } from '@/lib/orders/order-token'
import { recordEvent } from '@/lib/orders/record-event'
import { closeEarlierTries } from '@/lib/payments/close-earlier-tries'
import { openPayment } from '@/lib/payments/open-payment'

export const placeOrderInput = z.strictObject({
  cartId: z.string().min(1).max(80),
  /** what the shopper saw; a different total is refused so that nobody pays what they did not see */
  expectedTotalMinor: z.number().int().optional(),
})

export type PlacedOrder = { orderId: string; orderToken: string; totalMinor: number; currency: string; clientSecret: string; providerRef: string }

/** How long stock waits for a payment. */
export const HOLD_MINUTES = 15

function missing(cart: PricedCart['cart'], hasMethod: boolean): FieldError[] {
  const errors: FieldError[] = []
  const need = (pointer: string, message: string) => errors.push({ pointer, code: 'required', message })
  if (!cart.email) need('/email', 'Enter an email address.')
  if (!cart.shippingAddress) need('/shippingAddress', 'Enter a delivery address.')
  if (!hasMethod) need('/shippingMethodId', 'Choose a way of shipping.')
  return errors
}

/** Everything that must hold before stock and money are touched; throws with what to mend. */
function checkReady(priced: PricedCart, expectedTotalMinor: number | undefined): void {
  const { cart } = priced
  if (cart.lines.length === 0) throw new AppError('invalid_input', 'The cart is empty.')
  const gone = cart.lines.filter((line) => line.problem === 'unavailable')
  if (gone.length > 0) {
    throw new AppError('out_of_stock', `${gone.map((line) => line.title).join(', ')} can no longer be bought. Remove it to go on.`, {
      extra: { short: gone.map((line) => ({ variantId: line.variantId, available: 0 })) },
    })
  }
  const errors = missing(cart, priced.shippingMethod !== null)
  if (errors.length > 0) throw new AppError('invalid_input', 'Something is missing before the order can be placed.', { errors })
  if (expectedTotalMinor !== undefined && expectedTotalMinor !== cart.total.amountMinor) {
    throw new AppError('conflict', 'Prices changed while you were checking out. Please look at the new total.', { extra: { total: cart.total } })
  }
}

async function giveUpEarlierTries(q: PoolClient, cartId: string): Promise<void> {
  const { rows } = await q.query<{ id: string }>(`SELECT id FROM orders WHERE cart_id = $1 AND status = 'pending' FOR UPDATE`, [cartId])
  for (const { id } of rows) {
    await releaseHolds(q, id)
    await q.query(`UPDATE orders SET status = 'canceled', cancel_reason = 'replaced', canceled_at = now(), updated_at = now() WHERE id = $1`, [id])
  }
}

async function insertOrder(q: PoolClient, priced: PricedCart, orderId: string, expiresAt: Date): Promise<void> {
  const { cart, shippingMethod, lines } = priced
  await q.query(
    `INSERT INTO orders (id, customer_id, cart_id, email, currency, subtotal_minor, discount_minor, shipping_minor, tax_minor, total_minor,
       shipping_address, billing_address, shipping_method_id, shipping_method_name, note, gift_message, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, now())`,
    [
      orderId, priced.customerId, cart.id, cart.email, cart.currency, cart.subtotal.amountMinor, cart.discount.amountMinor,
      shippingMethod?.amountMinor ?? 0, cart.tax.amountMinor, cart.total.amountMinor, JSON.stringify(cart.shippingAddress),
      JSON.stringify(cart.billingAddress ?? cart.shippingAddress), shippingMethod?.id, shippingMethod?.name ?? '', cart.note, cart.giftMessage,
    ],
  )
  const rows = lines.map(({ row, taxRatePpm, discountMinor, taxMinor, totalMinor }, position) => ({
    id: newId('line'), order_id: orderId, position, product_id: row.productId, variant_id: row.variantId, sku: row.sku, title: row.title,
    variant_title: row.variantTitle, image_key: row.image?.key ?? null, quantity: row.quantity, unit_price_minor: row.unit ?? 0,
    discount_minor: discountMinor, tax_minor: taxMinor, tax_rate_ppm: taxRatePpm, total_minor: totalMinor, cost_minor: row.cost,
  }))
  await q.query(
    `INSERT INTO order_lines (id, order_id, position, product_id, variant_id, sku, title, variant_title, image_key, quantity,
       unit_price_minor, discount_minor, tax_minor, tax_rate_ppm, total_minor, cost_minor)
     SELECT id, order_id, position, product_id, variant_id, sku, title, variant_title, image_key, quantity,
       unit_price_minor, discount_minor, tax_minor, tax_rate_ppm, total_minor, cost_minor
     FROM jsonb_to_recordset($1::jsonb) AS l (id text, order_id text, position int, product_id text, variant_id text, sku text, title text,
       variant_title text, image_key text, quantity int, unit_price_minor int, discount_minor int, tax_minor int, tax_rate_ppm int, total_minor int, cost_minor int)`,
    [JSON.stringify(rows)],
  )
  await holdStock(q, orderId, lines.map(({ row }) => ({ variantId: row.variantId, quantity: row.quantity })), expiresAt)
}

/**
 * Turns a cart into a pending order: priced again on the server, its stock held for 15 minutes, a payment opened at the
 * gateway. Nothing is an order with a number before the gateway confirms the payment. A second try of the same cart
 * replaces the first, unless the first was paid in the meantime: then `conflict` names that order. Throws `invalid_input`, `out_of_stock` or `conflict` (total changed) with nothing held or charged.
 */
export async function placeOrder(actor: Actor, input: z.infer<typeof placeOrderInput>): Promise<PlacedOrder> {
  await closeEarlierTries(input.cartId)
  const orderId = newId('ord')
  const expiresAt = new Date(Date.now() + HOLD_MINUTES * 60_000)
  const { totalMinor, currency, email } = await sqlTransaction(async (q) => {
    await lockCart(q, actor, input.cartId)
    await giveUpEarlierTries(q, input.cartId)
    const priced = await loadCart(input.cartId, q)
    if (!priced) throw new AppError('not_found', 'This cart does not exist (any more).')
    checkReady(priced, input.expectedTotalMinor)
    await insertOrder(q, priced, orderId, expiresAt)
    await recordEvent(q, orderId, 'created', {}, actor)
    await announceStock(q, priced.lines.map(({ row }) => row.variantId))
    return { totalMinor: priced.cart.total.amountMinor, currency: priced.cart.currency, email: priced.cart.email }
  })
  const opened = await openPayment({ orderId, amountMinor: totalMinor, currency, email })
  return { orderId, orderToken: orderToken(orderId), totalMinor, currency, ...opened }
}
