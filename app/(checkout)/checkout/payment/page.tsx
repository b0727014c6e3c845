import type { Metadata } from 'next'
import { AddressLine } from '@/components/checkout/address-line'
import { CheckoutFrame } from '@/components/checkout/checkout-frame'
import { SimulatedPayment } from '@/components/checkout/simulated-payment'
import { StripePayment } from '@/components/checkout/stripe-payment'
import { Alert } from '@/components/ui/alert'
import { lastFailure } from '@/lib/payments/last-failure'
import { isSimulated, publishableKey } from '@/lib/stripe/client'
import { cartAtStep } from '../checkout-cart'

export const metadata: Metadata = { title: 'Payment', robots: { index: false }, referrer: 'no-referrer' }

const problems: Record<string, string> = {
  declined: 'The payment was not completed.',
  unavailable:
    'The payment service cannot be reached right now. If you were charged, the order will appear by itself: wait a moment before you try again.',
}

type Props = { searchParams: Promise<{ problem?: string }> }

/** Third step: a last look at everything, and paying. */
export default async function PaymentPage({ searchParams }: Props) {
  const [cart, { problem }] = await Promise.all([cartAtStep('payment'), searchParams])
  const earlier = problem
    ? (problem === 'declined' && (await lastFailure(cart.id))) || (problems[problem] ?? null)
    : null
  const payment = { total: cart.total, email: cart.email, earlier }
  return (
    <CheckoutFrame cart={cart} current={2} title="Review and pay">
      <AddressLine cart={cart} withShipping />
      {(cart.note || cart.giftMessage) && (
        <dl className="mb-8 text-sm">
          {cart.note && (
            <>
              <dt className="text-muted">Your note</dt>
              <dd className="mb-2 whitespace-pre-line">{cart.note}</dd>
            </>
          )}
          {cart.giftMessage && (
            <>
              <dt className="text-muted">Gift message</dt>
              <dd className="whitespace-pre-line">{cart.giftMessage}</dd>
            </>
          )}
        </dl>
      )}
      <h2 className="mb-4 text-lg font-medium">Payment</h2>
      <noscript>
        <Alert tone="warning" className="mb-6">
          Paying needs JavaScript, because your card goes straight to the payment service and never through our servers.
        </Alert>
      </noscript>
      {isSimulated ? <SimulatedPayment {...payment} /> : <StripePayment {...payment} publishableKey={publishableKey} />}
    </CheckoutFrame>
  )
}
