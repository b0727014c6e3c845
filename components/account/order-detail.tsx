import { LineReview } from '@/components/orders/line-review'
import { Picture, PicturePlaceholder } from '@/components/ui/picture'
import { Price } from '@/components/ui/price'
import type { Order } from '@/lib/orders/schema'
import type { ReviewStatus } from '@/lib/reviews/admin-schema'
import { AddressLines } from './address-lines'
import { Day } from './day'

type OrderLinesProps = { order: Order; reviews: Readonly<Record<string, ReviewStatus>> }

/** What was ordered, line by line, with the way to review what arrived. */
export function OrderLines({ order, reviews }: OrderLinesProps) {
  return (
    <ul className="flex flex-col divide-y divide-line border-y border-line">
      {order.lines.map((line) => (
        <li key={line.id} className="flex gap-4 py-4">
          <div className="w-20 shrink-0 bg-sunken">
            {line.imageKey ? (
              <Picture storageKey={line.imageKey} alt="" width={80} height={80} sizes="80px" />
            ) : (
              <PicturePlaceholder ratio="1 / 1" />
            )}
          </div>
          <div className="min-w-0 flex-1">
            <p>{line.title}</p>
            <p className="text-sm text-muted">
              {[line.variantTitle, `${line.quantity} ×`].filter(Boolean).join(' · ')}{' '}
              <Price {...line.unitPrice} size="sm" />
            </p>
            <LineReview orderId={order.id} line={line} state={reviews[line.id]} />
            {line.canceledQuantity > 0 && <p className="text-sm text-subtle">{line.canceledQuantity} cancelled</p>}
            {line.refundedQuantity > line.canceledQuantity && (
              <p className="text-sm text-subtle">{line.refundedQuantity} refunded</p>
            )}
          </div>
          <Price {...line.total} size="sm" />
        </li>
      ))}
    </ul>
  )
}

/** What the order cost and what came back of it. */
export function OrderTotals({ order }: { order: Order }) {
  const rows: { term: string; money: Order['total']; sign?: string; strong?: boolean }[] = [
    { term: 'Goods', money: order.subtotal },
    ...(order.discount.amountMinor > 0 ? [{ term: 'Discount', money: order.discount, sign: '−' }] : []),
    { term: order.shippingMethodName ? `Shipping, ${order.shippingMethodName}` : 'Shipping', money: order.shipping },
    { term: 'Total', money: order.total, strong: true },
    { term: 'VAT included', money: order.tax },
    ...(order.refunded.amountMinor > 0 ? [{ term: 'Refunded', money: order.refunded, sign: '−' }] : []),
  ]
  return (
    <dl className="flex flex-col gap-2">
      {rows.map(({ term, money, sign, strong }) => (
        <div
          key={term}
          className={
            strong
              ? 'flex justify-between gap-4 border-t border-line pt-2 font-medium'
              : 'flex justify-between gap-4 text-muted'
          }
        >
          <dt>{term}</dt>
          <dd className="tabular">
            {sign}
            <Price {...money} size="sm" />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The parcels of an order with their tracking, and where they go. */
export function OrderDelivery({ order }: { order: Order }) {
  return (
    <div className="flex flex-col gap-5">
      {order.shippingAddress && (
        <div>
          <h2 className="eyebrow mb-1">Goes to</h2>
          <AddressLines address={order.shippingAddress} />
        </div>
      )}
      {order.shipments.map((shipment) => (
        <div key={shipment.id}>
          <h2 className="eyebrow mb-1">Parcel</h2>
          <p>
            Sent on <Day value={shipment.shippedAt} />
            {shipment.carrier && ` with ${shipment.carrier}`}
          </p>
          {shipment.trackingUrl ? (
            <a href={shipment.trackingUrl} className="link" rel="noreferrer">
              Follow it: {shipment.trackingNumber || 'tracking'}
            </a>
          ) : (
            shipment.trackingNumber && <p className="text-muted">Tracking number {shipment.trackingNumber}</p>
          )}
        </div>
      ))}
    </div>
  )
}
