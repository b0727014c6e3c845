import { formatMoney } from '@/lib/money'
import type { Order } from '@/lib/orders/schema'

/** What an order cost, how it was paid and what was given back. */
export function OrderTotals({ order }: { order: Order }) {
  const method = order.payments.find((payment) => payment.methodLabel)?.methodLabel
  const rows = [
    ['Subtotal', formatMoney(order.subtotal)],
    ...(order.discount.amountMinor > 0 ? [['Discount', `−${formatMoney(order.discount)}`]] : []),
    [`Shipping, ${order.shippingMethodName}`, order.shipping.amountMinor === 0 ? 'Free' : formatMoney(order.shipping)],
  ]
  return (
    <dl className="flex flex-col gap-2 text-sm">
      {rows.map(([label, value]) => (
        <div key={label} className="flex justify-between gap-4">
          <dt className="text-muted">{label}</dt>
          <dd className="tabular">{value}</dd>
        </div>
      ))}
      <div className="mt-2 flex items-baseline justify-between gap-4 border-t border-line pt-3 text-base font-medium">
        <dt>Total</dt>
        <dd className="tabular">{formatMoney(order.total)}</dd>
      </div>
      <div className="flex justify-between gap-4 text-xs text-muted">
        <dt>VAT included</dt>
        <dd className="tabular">{formatMoney(order.tax)}</dd>
      </div>
      {order.refunded.amountMinor > 0 && (
        <div className="flex justify-between gap-4 pt-2">
          <dt>Given back</dt>
          <dd className="tabular">−{formatMoney(order.refunded)}</dd>
        </div>
      )}
      {method && (
        <div className="flex justify-between gap-4 pt-2">
          <dt className="text-muted">Paid with</dt>
          <dd>{method}</dd>
        </div>
      )}
    </dl>
  )
}
