import type { ReactNode } from 'react'
import { CheckoutLayout } from '@/components/layout/checkout-layout'
import { Steps } from '@/components/ui/steps'
import type { Cart } from '@/lib/cart/schema'
import { env } from '@/lib/env'
import { formatMoney } from '@/lib/money'
import { OrderSummary } from './order-summary'

const steps = [
  { label: 'Address', href: '/checkout/address' },
  { label: 'Shipping', href: '/checkout/shipping' },
  { label: 'Payment', href: '/checkout/payment' },
]

/** One step of the checkout beside the order it is about. */
export function CheckoutFrame({
  cart,
  current,
  title,
  children,
}: {
  cart: Cart
  current: number
  title: string
  children: ReactNode
}) {
  return (
    <CheckoutLayout
      shopName={env.SHOP_NAME}
      steps={<Steps steps={steps} current={current} label="Checkout" />}
      summary={<OrderSummary cart={cart} />}
      summaryTotal={formatMoney(cart.total)}
    >
      <h1 className="mb-6 font-display text-display-3">{title}</h1>
      {children}
    </CheckoutLayout>
  )
}
