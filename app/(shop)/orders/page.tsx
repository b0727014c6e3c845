import type { Metadata } from 'next'
import { FindOrderForm } from '@/components/orders/find-order-form'

export const metadata: Metadata = { title: 'Find your order' }

/** For guests: the way back to an order. */
export default function FindOrderPage() {
  return (
    <div className="shell section max-w-xl">
      <h1 className="mb-3 font-display text-display-2">Find your order</h1>
      <p className="mb-8 text-muted">
        We send you a link that shows where it is. With an account you find all your orders there, too.
      </p>
      <FindOrderForm />
    </div>
  )
}
