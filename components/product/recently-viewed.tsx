'use client'

import { useEffect, useState } from 'react'
import { LazyRail } from './lazy-rail'

const KEY = 'recently-viewed'
const KEPT = 12

function read(): string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string').slice(0, KEPT) : []
  } catch {
    return []
  }
}

/** Remembers this product on the shopper's own device and shows the ones looked at before. */
export function RecentlyViewed({ productId }: { productId?: string }) {
  const [before, setBefore] = useState<string[]>([])

  useEffect(() => {
    const others = read().filter((id) => id !== productId)
    setBefore(others)
    if (!productId) return
    try {
      localStorage.setItem(KEY, JSON.stringify([productId, ...others].slice(0, KEPT)))
    } catch {
      // A full or forbidden storage only means that nothing is remembered.
    }
  }, [productId])

  return <LazyRail id="recently-viewed" title="Recently viewed" source={before.length > 0 ? `/api/v1/products?ids=${before.join(',')}` : null} />
}
