import type { ReactNode } from 'react'
import type { ListFacets, ProductCard } from '@/lib/catalog/schema'
import type { ListState } from '@/lib/search/list-state'
import { ActiveFilters } from './active-filters'
import { FilterPanel } from './filter-panel'
import { type ListPlace, listHref } from './list-hrefs'
import { type ListOrigin, MoreProducts } from './more-products'
import { SortForm } from './sort-form'

const listSizes = '(min-width: 64rem) 24vw, (min-width: 48rem) 30vw, 46vw'

type ProductListProps = {
  page: { data: ProductCard[]; nextCursor: string | null }
  facets: ListFacets
  state: ListState
  place: ListPlace
  source: string
  origin: ListOrigin
  aboveFilters?: ReactNode
  defaultSortLabel?: string
  /** shown instead of the grid when nothing matches */
  empty: ReactNode
}

/** Filters, order and products: the body of category and search pages. Everything chosen stands in the address. */
export function ProductList({
  page,
  facets,
  state,
  place,
  source,
  origin,
  aboveFilters,
  defaultSortLabel,
  empty,
}: ProductListProps) {
  const currency = page.data[0]?.price.currency ?? 'EUR'
  return (
    <div className="grid gap-x-[clamp(2rem,4vw,4.5rem)] gap-y-5 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <aside
        aria-label="Filters"
        className="lg:sticky lg:top-[calc(var(--header-height)+1rem)] lg:max-h-[calc(100dvh-var(--header-height)-2rem)] lg:self-start lg:overflow-y-auto lg:overscroll-contain lg:-ms-2 lg:ps-2 lg:pe-3 lg:[scrollbar-width:thin]"
      >
        <FilterPanel facets={facets} currency={currency} state={state} place={place} above={aboveFilters} />
      </aside>
      <div>
        <div className="mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <p className="tabular text-sm text-muted" role="status">
            {facets.total} {facets.total === 1 ? 'product' : 'products'}
          </p>
          <SortForm state={state} place={place} defaultLabel={defaultSortLabel} />
        </div>
        <div className="mb-6 empty:hidden">
          <ActiveFilters groups={facets.groups} state={state} place={place} />
        </div>
        {page.data.length === 0 ? (
          empty
        ) : (
          <MoreProducts
            key={listHref(place, state)}
            first={page}
            total={facets.total}
            source={source}
            origin={origin}
            nextHref={page.nextCursor && listHref(place, { ...state, cursor: page.nextCursor })}
            eager={2}
            sizes={listSizes}
          />
        )}
      </div>
    </div>
  )
}
