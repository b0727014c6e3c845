import 'server-only'
import { systemActor } from '@/lib/auth/actor'
import { pool } from '@/lib/db'
import { sendMail } from '@/lib/mail'
import { getOrderOrThrow } from '@/lib/orders/queries'
import { recordEvent } from '@/lib/orders/record-event'
import type { Order } from '@/lib/orders/schema'
import { orderLookUp } from './account-messages'
import type { Message } from './message'
import { orderCanceled, orderConfirmed, orderRefunded, orderShipped } from './order-messages'
import { renderMessage } from './render-message'

/** What happened to an order that its buyer is told; `about` names the parcel or refund. */
export type OrderNews = 'confirmed' | 'shipped' | 'refunded' | 'canceled'

function write(order: Order, news: OrderNews, about: string): Message | null {
  if (news === 'confirmed') return orderConfirmed(order)
  if (news === 'shipped') return orderShipped(order, about)
  if (news === 'refunded') return orderRefunded(order, about)
  return orderCanceled(order)
}

/**
 * Tells the buyer what happened, once however often it is called, and notes it in the order's timeline. False when there
 * is nobody or nothing to tell. Throws `not_found` for unknown orders and whatever the mail server says.
 */
export async function sendOrderMail(news: OrderNews, orderId: string, about = orderId): Promise<boolean> {
  const order = await getOrderOrThrow(systemActor, orderId)
  const message = order.email ? write(order, news, about) : null
  if (!message) return false
  const { subject, html, text } = renderMessage(message, `You get this mail because you ordered with this address.`)
  const template = `order-${news}`
  await sendMail({ dedupeKey: `${template}:${about}`, template, to: order.email, subject, html, text })
  const isNoted = order.events.some(
    ({ kind, data }) => kind === 'mail_sent' && data.template === template && data.about === about,
  )
  if (!isNoted) await recordEvent(pool, orderId, 'mail_sent', { template, about, subject })
  return true
}

/** Mails the link to an order to the address it was placed with; `requestId` tells one request from the next. */
export async function sendOrderLookUp(orderId: string, requestId: string): Promise<void> {
  const order = await getOrderOrThrow(systemActor, orderId)
  if (!order.email || order.number === null) return
  const mail = renderMessage(
    orderLookUp(order.id, order.number),
    'You get this mail because this address was entered to find an order.',
  )
  await sendMail({ dedupeKey: `order-link:${requestId}`, template: 'order-link', to: order.email, ...mail })
}
