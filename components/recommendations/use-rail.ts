'use client'

import { useQuery } from '@tanstack/react-query'
import type { Rail, RailName } from '@/lib/recommendations/schema'

export type RailWish = {
  rail: RailName
  productId?: string
  basket?: readonly string[]
  recent?: readonly string[]
  limit?: number
}

/** One rail from the shop; undefined until it is there; `isOver` when it cannot be read. What was asked for is part of the key, so a new click asks again. */
export function useRail(
  { rail, productId, basket = [], recent = [], limit = 8 }: RailWish,
  isWanted: boolean,
): { found: Rail | undefined; isOver: boolean } {
  const query = new URLSearchParams({ rail, limit: String(limit) })
  if (productId) query.set('product', productId)
  if (basket.length > 0) query.set('basket', basket.join(','))
  if (recent.length > 0) query.set('recent', recent.join(','))
  const address = `/api/v1/recommendations?${query}`
  const { data, isError } = useQuery({
    queryKey: ['rail', address],
    enabled: isWanted,
    staleTime: 60_000,
    retry: false,
    queryFn: async () => {
      const response = await fetch(address)
      if (!response.ok) throw new Error('The products could not be read.')
      return (await response.json()) as Rail
    },
  })
  return { found: data, isOver: isError }
}
