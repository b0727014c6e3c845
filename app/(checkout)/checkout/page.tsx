import { redirect } from 'next/navigation'
import { cartAtStep, readyFor } from './checkout-cart'

/** Begins the checkout where the cart stands. */
export default async function CheckoutPage() {
  redirect(`/checkout/${readyFor(await cartAtStep('address'))}`)
}
