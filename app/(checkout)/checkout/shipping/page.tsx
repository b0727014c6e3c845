import type { Metadata } from 'next'
import Link from 'next/link'
import { AddressLine } from '@/components/checkout/address-line'
import { CheckoutFrame } from '@/components/checkout/checkout-frame'
import { ShippingForm } from '@/components/checkout/shipping-form'
import { Alert } from '@/components/ui/alert'
import { getShippingChoices } from '@/lib/cart/queries'
import { formatMoney } from '@/lib/money'
import { arrival } from '@/components/checkout/arrival'
import { cartAtStep } from '../checkout-cart'

export const metadata: Metadata = { title: 'Shipping', robots: { index: false } }

/** Second step: how it gets there and when. */
export default async function ShippingPage() {
  const cart = await cartAtStep('shipping')
  const choices = await getShippingChoices(cart.id)
  const options = choices.map((choice) => ({
    value: choice.id,
    label: choice.name,
    description: [choice.description, arrival(choice)].filter(Boolean).join(' '),
    aside: choice.amountMinor === 0 ? 'Free' : formatMoney(choice),
  }))
  return (
    <CheckoutFrame cart={cart} current={1} title="How shall it get there?">
      <AddressLine cart={cart} />
      {options.length > 0 ? (
        <ShippingForm options={options} chosen={cart.shippingMethod?.id ?? options[0]?.value} />
      ) : (
        <Alert tone="warning" title="We cannot ship this to your address.">
          The order may be too heavy, or we do not ship there yet.{' '}
          <Link href="/checkout/address" className="link">
            Choose another address
          </Link>{' '}
          or{' '}
          <Link href="/cart" className="link">
            change your cart
          </Link>
          .
        </Alert>
      )}
    </CheckoutFrame>
  )
}
