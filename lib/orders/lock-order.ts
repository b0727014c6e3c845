import 'server-only'
import type { PoolClient } from 'pg'
import { AppError } from '@/lib/errors'

export type LockedOrder = {
  id: string
  status: string
  currency: string
  payment_status: string
  shipping_minor: number
  total_minor: number
}

/** Locks a placed order for a change; throws `not_found`, or `conflict` when it was never placed or is canceled. */
export async function lockOrder(q: PoolClient, orderId: string): Promise<LockedOrder> {
  const { rows } = await q.query<LockedOrder>(
    'SELECT id, status, currency, payment_status, shipping_minor, total_minor FROM orders WHERE id = $1 FOR UPDATE',
    [orderId],
  )
  const order = rows[0]
  if (!order) throw new AppError('not_found', 'There is no such order.')
  if (order.status === 'pending') throw new AppError('conflict', 'This order is still waiting for its payment.')
  if (order.status === 'canceled') throw new AppError('conflict', 'This order was canceled.')
  return order
}
