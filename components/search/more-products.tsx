'use client'

import { useState } from 'react'
import { ProductCard } from '@/components/product/product-card'
import { Button } from '@/components/ui/button'
import { LoadMore } from '@/components/ui/pagination'
import { Skeleton } from '@/components/ui/skeleton'
import { growList, grownList, type ListPage } from './grown-lists'

/** What kind of list this is, for what is noted about it: a category, or the answer to a search. */
export type ListOrigin = { source: 'category' } | { source: 'search'; searchId: string; query: string }

type MoreProductsProps = {
  first: ListPage
  total: number
  /** the API address of the list without a cursor; pages are read there when scripting is on */
  source: string
  /** the page's own address with a cursor, for when it is off */
  nextHref: string | null
  eager?: number
  sizes?: string
  origin: ListOrigin
}

type List = { readFor: string; pages?: readonly ListPage[]; isReading?: boolean; failure?: string }

/** A list that grows by a page at a time. What was read stays for this visit, so Back finds the same length. */
export function MoreProducts({ first, total, source, nextHref, eager = 0, sizes, origin }: MoreProductsProps) {
  const key = `${source} ${first.data[0]?.id}`
  const [{ readFor, pages, isReading, failure }, setList] = useState<List>({ readFor: key, pages: grownList(key) })
  const shown = (readFor === key ? pages : grownList(key)) ?? [first]
  const products = shown.flatMap((page) => page.data)
  const hasMore = shown.at(-1)?.nextCursor !== null

  async function grow() {
    if (isReading) return
    setList({ readFor: key, pages: shown, isReading: true })
    try {
      setList({ readFor: key, pages: await growList(key, source, shown) })
    } catch {
      setList({ readFor: key, pages: shown, failure: 'The next products could not be read. Please try again.' })
    }
  }

  const search = origin.source === 'search' ? { 'data-search': origin.searchId, 'data-query': origin.query } : {}
  return (
    <>
      <ul
        data-list={origin.source}
        {...search}
        className="grid grid-cols-2 gap-x-[clamp(0.75rem,0.5rem+1vw,1.75rem)] gap-y-[clamp(2rem,1.5rem+1.6vw,3.25rem)] md:grid-cols-3"
      >
        {products.map((product, index) => (
          <li key={product.id} data-product={product.id} data-position={index}>
            <ProductCard
              product={product}
              place={origin.source}
              heading="h2"
              priority={index < eager}
              sizes={sizes}
              query={origin.source === 'search' ? origin.query : undefined}
            />
          </li>
        ))}
        {isReading && [0, 1, 2].map((card) => <WaitingCard key={card} />)}
      </ul>
      {hasMore && nextHref && (
        <div className="mt-14">
          <div className="noscript:hidden flex flex-col items-center gap-4">
            <p className="tabular text-sm text-muted" role="status">
              {products.length} of {total} products
            </p>
            {failure && (
              <p className="text-sm text-danger" role="alert">
                {failure}
              </p>
            )}
            <Button variant="secondary" loading={isReading} onClick={grow}>
              Show more
            </Button>
          </div>
          <LoadMore href={nextHref} className="hidden noscript:flex" />
        </div>
      )}
    </>
  )
}

function WaitingCard() {
  return (
    <li aria-hidden>
      <Skeleton className="aspect-square rounded" />
      <Skeleton className="mt-3 h-3 w-1/3" />
      <Skeleton className="mt-2 h-4 w-3/4" />
      <Skeleton className="mt-2 h-4 w-1/4" />
    </li>
  )
}
