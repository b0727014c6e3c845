import type Stripe from 'stripe'
import { invalidRequest } from '../fault'

/** Checks an address the shopper shall come back to. Throws when it is not http(s). */
export function checkReturnUrl(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw invalidRequest('Invalid URL: An explicit scheme (such as https) must be provided.', {
      code: 'url_invalid',
      param: 'return_url',
    })
  }
  return url
}

/** The error for a payment that may need a redirect and has nowhere to come back to. */
export function cannotRedirect() {
  return invalidRequest(
    'This PaymentIntent is configured to accept payment methods that might redirect your customer off of your page: you must provide a `return_url`, or set `automatic_payment_methods[allow_redirects]` to `never`.',
    { param: 'return_url' },
  )
}

/** The address with what the shop's return page reads: which intent, its secret, and how it went. */
export function redirectBack(returnUrl: string, intent: Stripe.PaymentIntent | Stripe.SetupIntent): string {
  const good = ['succeeded', 'requires_capture'].includes(intent.status)
  const status = good ? 'succeeded' : intent.status === 'processing' ? 'pending' : 'failed'
  const url = new URL(returnUrl)
  url.searchParams.set(intent.object, intent.id)
  url.searchParams.set(`${intent.object}_client_secret`, intent.client_secret ?? '')
  url.searchParams.set('redirect_status', status)
  return url.href
}
