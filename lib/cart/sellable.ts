import 'server-only'
import type { PoolClient } from 'pg'
import { AppError } from '@/lib/errors'
import { availableSql } from './available-sql'
import { MAX_QUANTITY } from './limits'

/** `available` is null when there is no limit. */
export type Sellable = {
  variantId: string
  productId: string
  title: string
  available: number | null
  inCart: number
}

/** Those of the variants that are for sale in this currency, with how many there are and how many this cart has. One statement. */
export async function readSellable(
  q: PoolClient,
  cartId: string,
  currency: string,
  variantIds: readonly string[],
): Promise<Map<string, Sellable>> {
  // The price is a subquery with LIMIT, looked up for each variant: as EXISTS it would be joined with the prices of the whole shop.
  const { rows } = await q.query<Sellable>(
    `SELECT v.id AS "variantId", p.id AS "productId", p.title, ${availableSql('$2')} AS available,
       coalesce((SELECT quantity FROM cart_lines WHERE cart_id = $2 AND variant_id = v.id AND NOT is_saved_for_later), 0) AS "inCart"
     FROM variants v JOIN products p ON p.id = v.product_id
     WHERE v.id = ANY ($1::text[]) AND v.is_active AND p.status = 'active' AND (p.publish_at IS NULL OR p.publish_at <= now())
       AND (SELECT true FROM current_prices c WHERE c.variant_id = v.id AND c.currency = $3 LIMIT 1)`,
    [variantIds, cartId, currency],
  )
  return new Map(rows.map((row) => [row.variantId, row]))
}

type Wanted = { variantId: string; quantity: number }

/** Why so many more of a variant cannot go into the cart, in words for the shopper; null when they can. */
export function refusalOf({ variantId, quantity }: Wanted, variant: Sellable | undefined): AppError | null {
  if (!variant) return new AppError('not_found', 'This is not for sale (any more).')
  const { title, available, inCart } = variant
  if (inCart + quantity > MAX_QUANTITY)
    return new AppError('invalid_input', `At most ${MAX_QUANTITY} of one thing fit in a cart.`)
  if (available === null || inCart + quantity <= available) return null
  const left =
    available === 0
      ? 'is sold out'
      : inCart > 0
        ? `has ${available} left and ${inCart} are in your cart`
        : `has only ${available} left`
  return new AppError('out_of_stock', `${title} ${left}.`, { extra: { short: [{ variantId, available }] } })
}
