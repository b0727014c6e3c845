import Link from 'next/link'
import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'
import type { ListFacets } from '@/lib/catalog/schema'
import type { ListState } from '@/lib/search/list-state'
import { FacetList } from './facet-list'
import { FilterFrame } from './filter-frame'
import { type ListPlace, listHref } from './list-hrefs'
import { PriceForm } from './price-form'

type FilterPanelProps = { facets: ListFacets; currency: string; state: ListState; place: ListPlace; above?: ReactNode }

/** Every filter of a list, in the frame that fits the screen. */
export function FilterPanel({ facets, currency, state, place, above }: FilterPanelProps) {
  const chosen = state.facets.length + Number(state.onlyAvailable) + Number(Boolean(state.min || state.max))
  return (
    <FilterFrame chosen={chosen} total={facets.total}>
      {above}
      <Availability state={state} place={place} />
      <PriceForm range={facets.priceRange} currency={currency} state={state} place={place} />
      <FacetList groups={facets.groups} state={state} place={place} />
    </FilterFrame>
  )
}

function Availability({ state, place }: { state: ListState; place: ListPlace }) {
  const href = listHref(place, { ...state, cursor: undefined, onlyAvailable: !state.onlyAvailable })
  return (
    <Link
      href={href}
      prefetch={false}
      scroll={false}
      rel="nofollow"
      aria-current={state.onlyAvailable ? 'true' : undefined}
      data-filter="available"
      className="flex min-h-13 items-center justify-between gap-3 border-y border-line"
    >
      <span className="font-medium">In stock only</span>
      <span
        aria-hidden
        className={cn(
          'relative h-5 w-9 rounded-full border transition-colors',
          state.onlyAvailable ? 'border-accent bg-accent' : 'border-strong bg-surface',
        )}
      >
        <span
          className={cn(
            'absolute top-1/2 size-3 -translate-y-1/2 rounded-full transition-[inset-inline-start]',
            state.onlyAvailable ? 'start-[1.2rem] bg-on-accent' : 'start-1 bg-strong',
          )}
        />
      </span>
    </Link>
  )
}
