'use client'

import { useQuery } from '@tanstack/react-query'
import type { ProductCard } from '@/lib/catalog/schema'
import { ProductRail } from './product-rail'
import { useNear } from './use-near'

/** A rail that is read only when the shopper comes near it; it leaves no trace when there is nothing or reading fails. */
export function LazyRail({ id, title, source }: { id: string; title: string; source: string | null }) {
  const { mark, isNear } = useNear()
  const { data } = useQuery({
    queryKey: ['rail', source],
    enabled: isNear && source !== null,
    staleTime: 5 * 60_000,
    queryFn: async () => {
      const response = await fetch(source ?? '')
      if (!response.ok) throw new Error('The products could not be read.')
      return ((await response.json()) as { data: ProductCard[] }).data
    },
  })
  return (
    <div ref={mark}>
      {data && data.length > 0 && (
        <div className="pt-16 lg:pt-24">
          <ProductRail id={id} title={title} products={data} />
        </div>
      )}
    </div>
  )
}
