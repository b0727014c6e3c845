'use client'

import { useEffect } from 'react'
import { LazyRail } from './lazy-rail'
import { rememberProduct, useRecentProducts } from './recent-products'

/** Remembers this product on the shopper's own device and shows the ones looked at before. */
export function RecentlyViewed({ productId }: { productId?: string }) {
  const before = (useRecentProducts() ?? []).filter((id) => id !== productId)

  useEffect(() => {
    if (productId) rememberProduct(productId)
  }, [productId])

  return (
    <LazyRail
      id="recently-viewed"
      title="Recently viewed"
      source={before.length > 0 ? `/api/v1/products?ids=${before.join(',')}` : null}
    />
  )
}
