import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { deriveSecret, env } from '@/lib/env'

const secret = deriveSecret('order-link')

/** The secret in a guest's link to an order; the same for ever, so that every mail can carry it. */
export function orderToken(orderId: string): string {
  return createHmac('sha256', secret).update(orderId).digest('base64url').slice(0, 32)
}

/** True when the token belongs to the order; takes the same time for every wrong one. */
export function isOrderToken(orderId: string, token: string): boolean {
  const [known, given] = [Buffer.from(orderToken(orderId)), Buffer.from(token)]
  return known.length === given.length && timingSafeEqual(known, given)
}

/** The address of the order's page that works without signing in. */
export function orderLink(orderId: string): string {
  return `${env.SOUK_URL}/orders/${orderId}?token=${orderToken(orderId)}`
}
