import 'server-only'
import type { PoolClient } from 'pg'
import type { Actor } from '@/lib/auth/actor'
import type { PricedCart } from '@/lib/cart/queries'
import { newId } from '@/lib/id'

export type NewOrder = { orderId: string; paymentId: string }

/** Writes a priced cart down as a pending order with its lines and the row of its payment. */
export async function insertOrder(q: PoolClient, actor: Actor, priced: PricedCart): Promise<NewOrder> {
  const { cart, shippingMethod } = priced
  const orderId = newId('ord')
  const paymentId = newId('pay')
  await q.query(
    `WITH o AS (INSERT INTO orders (id, customer_id, cart_id, email, currency, subtotal_minor, discount_minor, shipping_minor, tax_minor, total_minor,
       shipping_address, billing_address, shipping_method_id, shipping_method_name, note, gift_message, metadata, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, jsonb_build_object('cartVersion', $17::int), now()) RETURNING id)
     INSERT INTO payments (id, order_id, currency, amount_minor, updated_at) SELECT $18, $1, $5, $10, now() WHERE $10 > 0`,
    [
      orderId,
      priced.customerId ?? actor.customerId,
      cart.id,
      cart.email,
      cart.currency,
      cart.subtotal.amountMinor,
      cart.discount.amountMinor,
      shippingMethod?.amountMinor ?? 0,
      cart.tax.amountMinor,
      cart.total.amountMinor,
      JSON.stringify(cart.shippingAddress),
      JSON.stringify(cart.billingAddress ?? cart.shippingAddress),
      shippingMethod?.id,
      shippingMethod?.name ?? '',
      cart.note,
      cart.giftMessage,
      cart.version,
      paymentId,
    ],
  )
  await insertLines(q, orderId, priced.lines)
  return { orderId, paymentId }
}

async function insertLines(q: PoolClient, orderId: string, lines: PricedCart['lines']): Promise<void> {
  const rows = lines.map(({ row, taxRatePpm, discountMinor, taxMinor, totalMinor }, position) => ({
    id: newId('line'),
    order_id: orderId,
    position,
    product_id: row.productId,
    variant_id: row.variantId,
    sku: row.sku,
    title: row.title,
    variant_title: row.variantTitle,
    image_key: row.image?.key ?? null,
    quantity: row.quantity,
    unit_price_minor: row.unit ?? 0,
    discount_minor: discountMinor,
    tax_minor: taxMinor,
    tax_rate_ppm: taxRatePpm,
    total_minor: totalMinor,
    cost_minor: row.cost,
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
}
