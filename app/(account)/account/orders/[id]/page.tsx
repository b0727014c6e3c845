import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Day } from '@/components/account/day'
import { OrderActions } from '@/components/account/order-actions'
import { OrderDelivery, OrderLines, OrderTotals } from '@/components/account/order-detail'
import { OrderStatus } from '@/components/account/order-status'
import { OrderNotice } from '@/components/orders/order-notice'
import { PageHeader } from '@/components/ui/page-header'
import { requireShopper } from '@/lib/auth/session'
import { AppError } from '@/lib/errors'
import { getOrderOrThrow } from '@/lib/orders/queries'
import { getReviewStates } from '@/lib/reviews/queries'
import { cancelOwnOrderAction, reorderAction } from '../../actions'

export const metadata: Metadata = { title: 'Your order' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ notice?: string }> }

export default async function OrderPage({ params, searchParams }: Props) {
  const [{ id }, { notice }] = await Promise.all([params, searchParams])
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
      {notice && (
        <div className="mb-6">
          <OrderNotice notice={notice} />
        </div>
      )}
      <OrderLines order={order} reviews={await getReviewStates(id)} />
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
