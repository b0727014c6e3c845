'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { LazyRail } from './lazy-rail'

const KEY = 'recently-viewed'
const KEPT = 12

const never = () => () => {}

function stored(): string {
  try {
    return localStorage.getItem(KEY) ?? '[]'
  } catch {
    return '[]'
  }
}

function parse(text: string): string[] {
  try {
    const ids: unknown = JSON.parse(text)
    return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string').slice(0, KEPT) : []
  } catch {
    return []
  }
}

/** Remembers this product on the shopper's own device and shows the ones looked at before. */
export function RecentlyViewed({ productId }: { productId?: string }) {
  const text = useSyncExternalStore(never, stored, () => '[]')
  const before = parse(text).filter((id) => id !== productId)

  useEffect(() => {
    if (!productId) return
    try {
      const others = parse(stored()).filter((id) => id !== productId)
      localStorage.setItem(KEY, JSON.stringify([productId, ...others].slice(0, KEPT)))
    } catch {
      // A full or forbidden storage only means that nothing is remembered.
    }
  }, [productId])

  return <LazyRail id="recently-viewed" title="Recently viewed" source={before.length > 0 ? `/api/v1/products?ids=${before.join(',')}` : null} />
}
