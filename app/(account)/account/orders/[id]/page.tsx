import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Day } from '@/components/account/day'
import { OrderActions } from '@/components/account/order-actions'
import { OrderDelivery, OrderLines, OrderTotals } from '@/components/account/order-detail'
import { OrderStatus } from '@/components/account/order-status'
import { PageHeader } from '@/components/ui/page-header'
import { requireShopper } from '@/lib/auth/session'
import { AppError } from '@/lib/errors'
import { getOrderOrThrow } from '@/lib/orders/queries'
import { cancelOwnOrderAction, reorderAction } from '../../actions'

export const metadata: Metadata = { title: 'Your order' }

export default async function OrderPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const actor = await requireShopper(`/account/orders/${id}`)
  const order = await getOrderOrThrow(actor, id).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound()
    throw error
  })
  const canCancel =
    order.status === 'placed' && order.fulfilmentStatus === 'unfulfilled' && order.paymentStatus !== 'refunded'
  return (
    <>
      <PageHeader
        title={order.number ? `Order ${order.number}` : 'Order'}
        display
        back={{ href: '/account/orders', label: 'Orders' }}
        description={<Day value={order.placedAt ?? order.createdAt} />}
        actions={
          <OrderStatus
            status={order.status}
            paymentStatus={order.paymentStatus}
            fulfilmentStatus={order.fulfilmentStatus}
          />
        }
      />
      <OrderLines lines={order.lines} />
      <div className="mt-8 grid gap-10 sm:grid-cols-2">
        <OrderDelivery order={order} />
        <OrderTotals order={order} />
      </div>
      {(order.note || order.giftMessage) && (
        <div className="mt-8 flex flex-col gap-2 text-muted">
          {order.note && <p>Your note: {order.note}</p>}
          {order.giftMessage && <p>Your gift message: {order.giftMessage}</p>}
        </div>
      )}
      <div className="mt-10 border-t border-line pt-6">
        <OrderActions orderId={order.id} canCancel={canCancel} reorder={reorderAction} cancel={cancelOwnOrderAction} />
      </div>
    </>
  )
}
