import { formatMoney } from '@/lib/money'
import type { Cart } from '@/lib/cart/schema'

/** Subtotal, shipping once it is known, and the total with the tax in it. */
export function CartTotals({ cart }: { cart: Cart }) {
  const rows = [
    { label: 'Subtotal', value: formatMoney(cart.subtotal) },
    ...(cart.discount.amountMinor > 0 ? [{ label: 'Discount', value: `−${formatMoney(cart.discount)}` }] : []),
    { label: cart.shippingMethod ? `Shipping, ${cart.shippingMethod.name}` : 'Shipping', value: shippingText(cart) },
  ]
  return (
    <dl className="flex flex-col gap-2">
      {rows.map(({ label, value }) => (
        <div key={label} className="flex justify-between gap-4 text-sm text-muted">
          <dt>{label}</dt>
          <dd className="tabular text-ink">{value}</dd>
        </div>
      ))}
      <div className="mt-2 flex items-baseline justify-between gap-4 border-t border-line pt-4">
        <dt className="font-medium">Total</dt>
        <dd className="tabular text-xl font-medium">{formatMoney(cart.total)}</dd>
      </div>
      <div className="flex justify-between gap-4 text-xs text-muted">
        <dt>VAT included</dt>
        <dd className="tabular">{formatMoney(cart.tax)}</dd>
      </div>
    </dl>
  )
}

function shippingText(cart: Cart): string {
  if (!cart.shipping) return 'Worked out at checkout'
  return cart.shipping.amountMinor === 0 ? 'Free' : formatMoney(cart.shipping)
}
