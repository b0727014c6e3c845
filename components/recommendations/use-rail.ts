'use client'

import { useFetched } from '@/components/shop/use-fetched'
import type { Rail, RailName } from '@/lib/recommendations/schema'

export type RailWish = {
  rail: RailName
  productId?: string
  basket?: readonly string[]
  recent?: readonly string[]
  limit?: number
}

/** One rail from the shop; undefined until it is there; `isOver` when it cannot be read. What was asked for is part of its address, so a new click asks again. */
export function useRail(
  { rail, productId, basket = [], recent = [], limit = 8 }: RailWish,
  isWanted = true,
): { found: Rail | undefined; isOver: boolean } {
  const query = new URLSearchParams({ rail, limit: String(limit) })
  if (productId) query.set('product', productId)
  if (basket.length > 0) query.set('basket', basket.join(','))
  if (recent.length > 0) query.set('recent', recent.join(','))
  const { data, isFailed } = useFetched<Rail>(`/api/v1/recommendations?${query}`, { freshMs: 60_000, isWanted })
  return { found: data, isOver: isFailed }
}
