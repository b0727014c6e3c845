'use client'

import { Elements, PaymentElement, useElements, useStripe } from '@stripe/react-stripe-js'
import { loadStripe, type Stripe } from '@stripe/stripe-js'
import type { FormEvent } from 'react'
import { Alert } from '@/components/ui/alert'
import type { Money } from '@/lib/money'
import { PayButton } from './pay-button'
import { usePlaceOrder } from './use-place-order'

type Props = { total: Money; email: string; earlier: string | null; publishableKey: string }

let loading: Promise<Stripe | null> | undefined

/** Pays with Stripe's own form: cards, wallets and whatever else the account offers. */
export function StripePayment({ publishableKey, ...props }: Props) {
  loading ??= loadStripe(publishableKey)
  const { amountMinor, currency } = props.total
  return (
    <Elements
      stripe={loading}
      options={{
        mode: 'payment',
        amount: Math.max(50, amountMinor),
        currency: currency.toLowerCase(),
        appearance: { theme: 'stripe', labels: 'above' },
      }}
    >
      <PaymentForm {...props} />
    </Elements>
  )
}

function PaymentForm({ total, email, earlier }: Omit<Props, 'publishableKey'>) {
  const stripe = useStripe()
  const elements = useElements()
  const { placeOrder, isBusy, problem } = usePlaceOrder(total.amountMinor, earlier)
  const isFree = total.amountMinor === 0

  async function pay(event: FormEvent) {
    event.preventDefault()
    if (!stripe || !elements) return
    if (!isFree && (await elements.submit()).error) return
    await placeOrder(async (clientSecret, returnUrl) => {
      const { error } = await stripe.confirmPayment({
        elements,
        clientSecret,
        confirmParams: { return_url: returnUrl },
      })
      return { message: error.message ?? 'The payment did not go through.' }
    })
  }

  return (
    <form onSubmit={pay} className="flex flex-col gap-6">
      {problem && (
        <Alert tone="danger" live title={problem.message}>
          You were not charged. You can try again or choose another way to pay.
        </Alert>
      )}
      {!isFree && <PaymentElement options={{ defaultValues: { billingDetails: { email } } }} />}
      <PayButton total={total} isBusy={isBusy || !stripe} />
    </form>
  )
}
