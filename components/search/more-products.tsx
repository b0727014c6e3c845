'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { ProductCard } from '@/components/product/product-card'
import { Button } from '@/components/ui/button'
import { LoadMore } from '@/components/ui/pagination'
import { Skeleton } from '@/components/ui/skeleton'
import type { ProductCard as Product } from '@/lib/catalog/schema'

type Page = { data: Product[]; nextCursor: string | null }

/** What kind of list this is, for what is noted about it: a category, or the answer to a search. */
export type ListOrigin = { source: 'category' } | { source: 'search'; searchId: string; query: string }

type MoreProductsProps = {
  first: Page
  total: number
  /** the API address of the list without a cursor; pages are read there when scripting is on */
  source: string
  /** the page's own address with a cursor, for when it is off */
  nextHref: string | null
  eager?: number
  sizes?: string
  origin: ListOrigin
}

/** A list that grows by a page at a time. What was read stays for this visit, so Back finds the same length. */
export function MoreProducts({ first, total, source, nextHref, eager = 0, sizes, origin }: MoreProductsProps) {
  const list = useInfiniteQuery({
    queryKey: ['list', source, first.data[0]?.id ?? null],
    initialPageParam: '',
    initialData: { pages: [first], pageParams: [''] },
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ pageParam }): Promise<Page> => {
      const response = await fetch(
        `${source}${source.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(pageParam)}`,
      )
      if (!response.ok) throw new Error('The next products could not be read.')
      const answer = (await response.json()) as Page | { page: Page }
      return 'page' in answer ? answer.page : answer
    },
    getNextPageParam: (page) => page.nextCursor,
  })
  const products = list.data.pages.flatMap((page) => page.data)
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
        {list.isFetchingNextPage && [0, 1, 2].map((card) => <WaitingCard key={card} />)}
      </ul>
      {list.hasNextPage && nextHref && (
        <div className="mt-14">
          <div className="noscript:hidden flex flex-col items-center gap-4">
            <p className="tabular text-sm text-muted" role="status">
              {products.length} of {total} products
            </p>
            {list.isError && (
              <p className="text-sm text-danger" role="alert">
                {list.error.message} Please try again.
              </p>
            )}
            <Button variant="secondary" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
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
