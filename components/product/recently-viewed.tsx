'use client'

import { lazy, useEffect } from 'react'
import { WhenNear } from '@/components/shop/when-near'
import { rememberProduct, useRecentProducts } from './recent-products'

const RecentRail = lazy(() => import('./recent-rail').then((module) => ({ default: module.RecentRail })))

/** Remembers this product on the shopper's own device and shows the ones looked at before, once the shopper is near. */
export function RecentlyViewed({ productId }: { productId?: string }) {
  const before = (useRecentProducts() ?? []).filter((id) => id !== productId)

  useEffect(() => {
    if (productId) rememberProduct(productId)
  }, [productId])

  return <WhenNear>{before.length > 0 && <RecentRail ids={before} />}</WhenNear>
}
