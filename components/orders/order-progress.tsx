import { Steps } from '@/components/ui/steps'
import type { Order } from '@/lib/orders/schema'

/** How far an order has come. */
export function OrderProgress({ order }: { order: Order }) {
  if (order.status === 'canceled' || order.status === 'pending') return null
  const isDelivered = order.shipments.length > 0 && order.shipments.every((shipment) => shipment.deliveredAt)
  const isShipped = order.fulfilmentStatus === 'fulfilled' || order.fulfilmentStatus === 'returned'
  const shipped = order.fulfilmentStatus === 'partial' ? 'Partly shipped' : 'Shipped'
  const current = isDelivered && isShipped ? 3 : isShipped ? 2 : order.fulfilmentStatus === 'partial' ? 2 : 1
  return (
    <Steps
      label="Progress of the order"
      current={current}
      steps={[{ label: 'Placed' }, { label: 'Being prepared' }, { label: shipped }, { label: 'Delivered' }]}
    />
  )
}
