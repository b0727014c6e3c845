import { AppError } from '@/lib/errors'
import { formatMoney } from '@/lib/money'

type GatewayFault = { type?: string; code?: string; message?: string; statusCode?: number }

const away = new Set(['StripeConnectionError', 'StripeAPIError', 'StripeRateLimitError', 'StripeIdempotencyError'])

/** True when the gateway understood and refused: asking again would change nothing. */
export function isRefusal(error: unknown): boolean {
  return (error as GatewayFault).type === 'StripeInvalidRequestError'
}

/** What to tell people about a failed call to the gateway; errors of our own pass through. */
export function toPaymentError(error: unknown, currency = 'EUR'): unknown {
  const fault = error as GatewayFault
  if (error instanceof AppError || !fault.type?.startsWith('Stripe')) return error
  if (fault.code === 'amount_too_small') {
    const least = formatMoney({ amountMinor: 50, currency })
    return new AppError(
      'invalid_input',
      `The smallest amount that can be paid by card is ${least}. Add something more to the cart.`,
      { cause: error },
    )
  }
  if (away.has(fault.type)) {
    return new AppError(
      'unavailable',
      'The payment service cannot be reached. Nothing was charged; please try again in a moment.',
      { cause: error },
    )
  }
  return error
}
