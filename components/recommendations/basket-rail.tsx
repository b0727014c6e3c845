'use client'

import { useCart } from '@/components/cart/use-cart'
import { RecommendedRail } from './recommended-rail'

/** What goes with the cart as it stands, under the cart page; popular goods while it is empty. */
export function BasketRail() {
  const cart = useCart()
  if (cart === undefined) return null
  const basket = [...new Set(cart?.lines.map((line) => line.productId))]
  return basket.length > 0 ? (
    <RecommendedRail key="basket" rail="basket" basket={basket} />
  ) : (
    <RecommendedRail key="trending" rail="trending" />
  )
}
