import { z } from 'zod'
import { can, requirePermission } from '@/lib/auth/actor'
import { endpoint } from '@/lib/http/endpoint'
import { pageQuery } from '@/lib/http/pagination'
import { listOrders } from '@/lib/orders/queries'
import { fulfilmentStatuses, orderPage, orderStatuses, paymentStatuses } from '@/lib/orders/schema'

export const GET = endpoint({
  operation: 'listOrders',
  summary: 'Placed orders, newest first: all with "orders:read", otherwise one’s own',
  tag: 'Orders',
  access: 'user',
  query: z.strictObject({
    ...pageQuery,
    status: z.enum(orderStatuses).optional(),
    paymentStatus: z.enum(paymentStatuses).optional(),
    fulfilmentStatus: z.enum(fulfilmentStatuses).optional(),
    search: z.string().max(200).optional(),
  }),
  response: orderPage,
  run({ actor, query: { limit, cursor, ...filter } }) {
    if (can(actor, 'orders:read')) return listOrders(actor, filter, { limit, cursor })
    if (!actor.customerId) requirePermission(actor, 'orders:read')
    return listOrders(actor, { ...filter, customerId: actor.customerId ?? '' }, { limit, cursor })
  },
})
