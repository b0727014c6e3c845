import 'server-only'
import { query } from '@/lib/db'
import { env } from '@/lib/env'
import { sendMail } from '@/lib/mail'
import { orderLink } from './order-token'

/** Mails the link to an order to the address it was placed with, at most once an hour; does nothing when there is none. */
export async function sendOrderLink({ number, email }: { number: number; email: string }): Promise<void> {
  const [order] = await query<{ id: string; email: string }>(
    'order-by-number',
    'SELECT id, email::text FROM orders WHERE number = $1 AND email = $2',
    [number, email],
  )
  if (!order) return
  const link = orderLink(order.id)
  const hour = new Date().toISOString().slice(0, 13)
  await sendMail({
    dedupeKey: `order-link:${order.id}:${hour}`,
    template: 'order-link',
    to: order.email,
    subject: `Your order ${number} at ${env.SHOP_NAME}`,
    text: `You asked for the link to your order ${number}:\n\n${link}\n\nIf that was not you, there is nothing to do: the link went only to you.\n\n${env.SHOP_NAME}`,
    html: `<p>You asked for the link to your order ${number}:</p><p><a href="${link}">See your order</a></p><p>If that was not you, there is nothing to do: the link went only to you.</p><p>${env.SHOP_NAME.replace(/&/g, '&amp;')}</p>`,
  })
}
