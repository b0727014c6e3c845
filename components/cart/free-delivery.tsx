'use client'

import type { Cart } from '@/lib/cart/schema'
import { formatMoney } from '@/lib/money'
import type { FreeDelivery } from '@/lib/shipping/free-delivery'

const countryName = new Intl.DisplayNames(['en'], { type: 'region' })

/** How far the cart is from free delivery. Nothing where the shop has no such rule, or where the parcel's way is already known. */
export function FreeDeliveryProgress({ cart, rule }: { cart: Cart; rule: FreeDelivery | null }) {
  if (!rule || cart.lines.length === 0 || cart.currency !== rule.from.currency) return null
  if (cart.shippingMethod || (cart.shippingAddress && cart.shippingAddress.country !== rule.country)) return null
  const left = rule.from.amountMinor - cart.subtotal.amountMinor
  const place = countryName.of(rule.country)
  const share = Math.min(1, cart.subtotal.amountMinor / rule.from.amountMinor)
  return (
    <div className="mb-5">
      <p className="text-sm" aria-live="polite">
        {left > 0 ? (
          <>
            <span className="tabular font-medium">{formatMoney({ ...rule.from, amountMinor: left })}</span> more, and
            parcels within {place} are free.
          </>
        ) : (
          <>Parcels within {place} are free for you.</>
        )}
      </p>
      <div aria-hidden className="mt-2 h-1 overflow-hidden rounded-full bg-sunken">
        <div
          className="h-full origin-left bg-accent transition-transform duration-300 rtl:origin-right"
          style={{ transform: `scaleX(${share})` }}
        />
      </div>
    </div>
  )
}
