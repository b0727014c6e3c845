'use client'

import { useFetched } from '@/components/shop/use-fetched'
import type { ProductCard } from '@/lib/catalog/schema'
import { ProductRail } from './product-rail'

const FRESH_MS = 5 * 60_000

/** The products with these ids in a row; no trace when there are none or reading fails. */
export function RecentRail({ ids }: { ids: readonly string[] }) {
  const { data } = useFetched<{ data: ProductCard[] }>(`/api/v1/products?ids=${ids.join(',')}`, { freshMs: FRESH_MS })
  if (!data || data.data.length === 0) return null
  return (
    <div className="pt-16 lg:pt-24">
      <ProductRail id="recently-viewed" title="Recently viewed" products={data.data} />
    </div>
  )
}
