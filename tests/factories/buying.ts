// A shopper's way through the shop in one call each, with the real acts.
import { type Actor, anonymous } from '@/lib/auth/actor'
import { addToCart } from '@/lib/cart/add-to-cart'
import { updateCart } from '@/lib/cart/update-cart'
import { placeOrder } from '@/lib/checkout/place-order'
import { pool } from '@/lib/db'
import { finalizeOrder } from '@/lib/payments/finalize-order'
import { stripe } from '@/lib/stripe/client'
import { germany } from './shop'

type Wish = { variantId: string; quantity?: number }

/** A cart with these goods, ready to be ordered: email, address and shipping are set. Returns its id. */
export async function fillCart(wishes: Wish[], actor: Actor = anonymous, email = 'ada@example.com'): Promise<string> {
  let cartId: string | null = null
  for (const { variantId, quantity = 1 } of wishes)
    cartId = (await addToCart(actor, cartId, { variantId, quantity })).id
  if (!cartId) throw new Error('A cart needs goods.')
  await updateCart(actor, cartId, { email, shippingAddress: germany })
  await updateCart(actor, cartId, { shippingMethodId: 'method_de' })
  return cartId
}

/** Pays an open payment as a browser would, with one of the gateway's test methods. Declines do not throw. */
export async function pay(providerRef: string | null, method = 'pm_card_visa'): Promise<string> {
  const intent = await stripe.paymentIntents
    .confirm(providerRef ?? '', { payment_method: method, return_url: 'http://localhost:3000/checkout/return' })
    .catch((error: { type?: string; payment_intent?: { status: string } }) => {
      if (error.type !== 'StripeCardError') throw error
      return { status: 'declined' }
    })
  return intent.status
}

/** From goods to a paid and placed order; returns its id and payment. */
export async function buy(
  wishes: Wish[],
  actor: Actor = anonymous,
): Promise<{ orderId: string; providerRef: string; cartId: string }> {
  const cartId = await fillCart(wishes, actor)
  const { orderId, providerRef } = await placeOrder(actor, { cartId })
  await pay(providerRef)
  await finalizeOrder(providerRef ?? '')
  return { orderId, providerRef: providerRef ?? '', cartId }
}

export type Level = { on_hand: number; held: number; allocated: number }

/** The stock of a variant over all warehouses. */
export async function levelOf(variantId: string): Promise<Level> {
  const { rows } = await pool.query<Level>(
    'SELECT sum(on_hand)::int AS on_hand, sum(held)::int AS held, sum(allocated)::int AS allocated FROM stock_levels WHERE variant_id = $1',
    [variantId],
  )
  return rows[0] ?? { on_hand: 0, held: 0, allocated: 0 }
}

/** Every sentence about stock and money that must always hold, as SQL that finds what breaks it. Empty when all is well. */
export async function brokenPromises(): Promise<string[]> {
  const checks: Record<string, string> = {
    'movements add up to what lies there': `SELECT 1 FROM stock_levels s WHERE s.on_hand <>
      (SELECT coalesce(sum(delta), 0) FROM stock_movements m WHERE (m.variant_id, m.warehouse_id) = (s.variant_id, s.warehouse_id))`,
    'held is the sum of holds': `SELECT 1 FROM stock_levels s WHERE s.held <> (SELECT coalesce(sum(quantity), 0) FROM stock_holds h
      WHERE h.status = 'held' AND (h.variant_id, h.warehouse_id) = (s.variant_id, s.warehouse_id))`,
    'allocated is what is sold and not shipped': `SELECT 1 FROM stock_levels s WHERE s.allocated <> (SELECT coalesce(sum(quantity), 0) FROM stock_holds h
      WHERE h.status = 'committed' AND (h.variant_id, h.warehouse_id) = (s.variant_id, s.warehouse_id))`,
    'allocated is what orders still wait for': `SELECT 1 FROM (SELECT variant_id, sum(allocated) AS allocated FROM stock_levels GROUP BY 1) s WHERE s.allocated <>
      (SELECT coalesce(sum(l.quantity - l.shipped_quantity - l.canceled_quantity), 0) FROM order_lines l JOIN orders o ON o.id = l.order_id
       WHERE l.variant_id = s.variant_id AND o.placed_at IS NOT NULL)`,
    'nothing is oversold':
      'SELECT 1 FROM stock_levels WHERE on_hand - held - allocated < 0 OR held < 0 OR allocated < 0',
    'lines, shipping and total add up': `SELECT 1 FROM orders o WHERE total_minor <> subtotal_minor - discount_minor + shipping_minor
      OR subtotal_minor - discount_minor <> (SELECT coalesce(sum(total_minor), 0) FROM order_lines l WHERE l.order_id = o.id)`,
    'no more is captured than ordered or refunded than captured': `SELECT 1 FROM payments p JOIN orders o ON o.id = p.order_id
      WHERE captured_minor > o.total_minor OR refunded_minor > captured_minor`,
    'refunds of a payment fit into it': `SELECT 1 FROM payments p WHERE captured_minor > 0 AND captured_minor <
      (SELECT coalesce(sum(amount_minor), 0) FROM refunds r WHERE r.payment_id = p.id AND r.state <> 'failed' AND r.provider_ref IS NOT NULL)`,
    'a cart becomes one order':
      'SELECT 1 FROM orders WHERE placed_at IS NOT NULL AND cart_id IS NOT NULL GROUP BY cart_id HAVING count(*) > 1',
    'no line goes past its quantity': `SELECT 1 FROM order_lines WHERE shipped_quantity + canceled_quantity > quantity OR refunded_quantity > quantity
      OR returned_quantity > shipped_quantity`,
  }
  const broken: string[] = []
  for (const [name, sql] of Object.entries(checks)) if ((await pool.query(sql)).rowCount) broken.push(name)
  return broken
}
