import { inOneLine } from '@/components/checkout/address-line'
import type { Order } from '@/lib/orders/schema'
import type { ReviewStatus } from '@/lib/reviews/admin-schema'
import { CancelOrder } from './cancel-order'
import { headlineOf } from './order-headline'
import { OrderLines } from './order-lines'
import { OrderNotice } from './order-notice'
import { OrderProgress } from './order-progress'
import { OrderShipments } from './order-shipments'
import { OrderTotals } from './order-totals'
import { PaymentPoll } from './payment-poll'

type OrderViewProps = {
  order: Order
  token: string
  /** where the buyer's reviews stand, by line */
  reviews: Readonly<Record<string, ReviewStatus>>
  isNew?: boolean
  notice?: string
}

const canCancel = (order: Order) => order.status === 'placed' && order.lines.every((line) => line.shippedQuantity === 0)

/** An order as its buyer sees it. */
export function OrderView({ order, token, reviews, isNew = false, notice }: OrderViewProps) {
  const { title, text } = headlineOf(order, isNew)
  return (
    <div className="shell section max-w-5xl">
      <header className="mb-10 flex flex-col gap-4">
        <h1 className="font-display text-display-2">{title}</h1>
        <p className="max-w-prose [overflow-wrap:anywhere] text-muted">{text}</p>
        {order.status === 'pending' && <PaymentPoll orderId={order.id} token={token} />}
        <OrderProgress order={order} />
        {notice && <OrderNotice notice={notice} />}
      </header>
      <div className="grid grid-cols-1 gap-x-16 gap-y-10 lg:grid-cols-[1fr_22rem]">
        <div className="flex flex-col gap-10">
          <OrderShipments order={order} />
          <section aria-labelledby="goods">
            <h2 id="goods" className="mb-4 text-lg font-medium">
              What you ordered
            </h2>
            <OrderLines order={order} token={token} reviews={reviews} />
          </section>
        </div>
        <aside className="flex flex-col gap-8" aria-label="Details">
          <div className="rounded-md bg-sunken p-6">
            <OrderTotals order={order} />
          </div>
          <dl className="flex flex-col gap-3 text-sm">
            {order.shippingAddress && <Fact term="Goes to">{inOneLine(order.shippingAddress)}</Fact>}
            {order.billingAddress && <Fact term="Billed to">{inOneLine(order.billingAddress)}</Fact>}
            <Fact term="Contact">{order.email}</Fact>
            {order.note && <Fact term="Your note">{order.note}</Fact>}
            {order.giftMessage && <Fact term="Gift message">{order.giftMessage}</Fact>}
          </dl>
          {canCancel(order) && (
            <div>
              <CancelOrder orderId={order.id} token={token} />
            </div>
          )}
        </aside>
      </div>
    </div>
  )
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt className="text-muted">{term}</dt>
      <dd className="[overflow-wrap:anywhere] whitespace-pre-line">{children}</dd>
    </div>
  )
}
