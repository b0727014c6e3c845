import 'server-only'
import { query } from '@/lib/db'
import { emit } from '@/lib/events'

/** Has the link to an order mailed to its own address when number and address belong together. The caller learns nothing either way; limit how often it may ask. */
export async function requestOrderLink({ number, email }: { number: number; email: string }): Promise<void> {
  const [order] = await query<{ id: string }>(
    'order-link',
    'SELECT id FROM orders WHERE number = $1 AND email = $2::citext',
    [number, email],
  )
  if (order) await emit(null, [{ name: 'order/link.requested', data: { orderId: order.id } }])
}
