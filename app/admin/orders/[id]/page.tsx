import Link from 'next/link'
import { cache } from 'react'
import { AddressText } from '@/components/admin/order/address-text'
import { CancelDialog } from '@/components/admin/order/cancel-dialog'
import { CaptureDialog } from '@/components/admin/order/capture-dialog'
import { NoteForm } from '@/components/admin/order/note-form'
import { OrderLines } from '@/components/admin/order/order-lines'
import { RefundDialog } from '@/components/admin/order/refund-dialog'
import { ShipDialog } from '@/components/admin/order/ship-dialog'
import { Timeline } from '@/components/admin/order/timeline'
import { PaymentList, ShipmentList } from '@/components/admin/order/payments-and-parcels'
import { StatusBadge } from '@/components/admin/status-badge'
import { When } from '@/components/admin/when'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { can } from '@/lib/auth/actor'
import { requireStaff } from '@/lib/auth/session'
import { orNotFound } from '@/components/admin/or-not-found'
import { getOrderOrThrow } from '@/lib/orders/queries'

type Props = { params: Promise<{ id: string }> }

const readOrder = cache(async (id: string) => {
  const actor = await requireStaff('orders:read', `/admin/orders/${id}`)
  return { actor, order: await orNotFound(getOrderOrThrow(actor, id)) }
})

export async function generateMetadata({ params }: Props) {
  const { order } = await readOrder((await params).id)
  return { title: order.number ? `Order #${order.number}` : 'Checkout not finished' }
}

export default async function OrderPage({ params }: Props) {
  const { actor, order } = await readOrder((await params).id)
  const isOpen = order.status === 'placed' || order.status === 'completed'
  const openPieces = order.lines.reduce(
    (sum, line) => sum + line.quantity - line.shippedQuantity - line.canceledQuantity,
    0,
  )
  const isUntouched = order.lines.every((line) => line.shippedQuantity === 0)
  const captured = order.payments.reduce(
    (sum, payment) => sum + (payment.state === 'captured' ? payment.captured.amountMinor : 0),
    0,
  )
  const left = captured - order.refunded.amountMinor
  const authorized = order.payments.filter((payment) => payment.state === 'authorized')
  const maySell = can(actor, 'orders:write')
  const mayPay = can(actor, 'payments:write')
  return (
    <>
      <PageHeader
        back={{ href: '/admin/orders', label: 'Orders' }}
        title={
          <span className="flex flex-wrap items-center gap-2">
            {order.number ? `Order #${order.number}` : 'Checkout not finished'} <StatusBadge status={order.status} />{' '}
            <StatusBadge status={order.paymentStatus} />{' '}
            {order.status !== 'canceled' && <StatusBadge status={order.fulfilmentStatus} />}
          </span>
        }
        description={<When value={order.placedAt ?? order.createdAt} />}
        actions={
          isOpen && (
            <>
              {maySell && isUntouched && <CancelDialog orderId={order.id} />}
              {mayPay && left > 0 && <RefundDialog order={order} leftMinor={left} />}
              {mayPay && authorized.map((payment) => <CaptureDialog key={payment.id} payment={payment} />)}
              {maySell && openPieces > 0 && <ShipDialog key={openPieces} order={order} />}
            </>
          )
        }
      />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-5">
          <Panel padded={false}>
            <OrderLines order={order} />
          </Panel>
          <ShipmentList order={order} />
          <PaymentList order={order} />
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          <Panel title="Customer">
            {order.customerId && can(actor, 'customers:read') ? (
              <Link href={`/admin/customers/${order.customerId}`} className="link">
                {order.email}
              </Link>
            ) : (
              <p>{order.email}</p>
            )}
            <h3 className="mt-4 mb-1 text-xs text-muted">Sent to</h3>
            <AddressText address={order.shippingAddress} />
            <h3 className="mt-4 mb-1 text-xs text-muted">Billed to</h3>
            <AddressText address={order.billingAddress ?? order.shippingAddress} />
            {order.note && (
              <>
                <h3 className="mt-4 mb-1 text-xs text-muted">Note from the customer</h3>
                <p className="whitespace-pre-line">{order.note}</p>
              </>
            )}
            {order.giftMessage && (
              <>
                <h3 className="mt-4 mb-1 text-xs text-muted">Gift message</h3>
                <p className="whitespace-pre-line">{order.giftMessage}</p>
              </>
            )}
            {order.cancelReason && (
              <>
                <h3 className="mt-4 mb-1 text-xs text-muted">Canceled because</h3>
                <p>{order.cancelReason}</p>
              </>
            )}
          </Panel>
          <Panel title="Timeline">
            {maySell && <NoteForm orderId={order.id} />}
            <Timeline order={order} />
          </Panel>
        </div>
      </div>
    </>
  )
}
