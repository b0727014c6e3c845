import type { PricedCart } from '@/lib/cart/queries'
import { AppError, type FieldError } from '@/lib/errors'
import { formatMoney } from '@/lib/money'

function missing({ cart, shippingMethod }: PricedCart): FieldError[] {
  const errors: FieldError[] = []
  const need = (pointer: string, message: string) => errors.push({ pointer, code: 'required', message })
  if (!cart.email) need('/email', 'Enter an email address.')
  if (!cart.shippingAddress) need('/shippingAddress', 'Enter a delivery address.')
  if (!shippingMethod) need('/shippingMethodId', 'Choose a way of shipping.')
  return errors
}

/** Everything that must hold before stock and money are touched; throws with what to mend. */
export function checkReady(priced: PricedCart, expectedTotalMinor: number | undefined): void {
  const { cart } = priced
  if (cart.lines.length === 0) throw new AppError('invalid_input', 'The cart is empty.')
  const gone = cart.lines.filter((line) => line.problem === 'unavailable')
  if (gone.length > 0) {
    throw new AppError(
      'out_of_stock',
      `${gone.map((line) => line.title).join(', ')} can no longer be bought. Remove it to go on.`,
      {
        extra: { short: gone.map((line) => ({ variantId: line.variantId, available: 0 })) },
      },
    )
  }
  const errors = missing(priced)
  if (errors.length > 0)
    throw new AppError('invalid_input', 'Something is missing before the order can be placed.', { errors })
  if (expectedTotalMinor !== undefined && expectedTotalMinor !== cart.total.amountMinor) {
    throw new AppError(
      'conflict',
      `Prices changed while you were checking out. The total is now ${formatMoney(cart.total)}.`,
      { extra: { total: cart.total } },
    )
  }
}
