'use client'

import Link from 'next/link'
import { cn } from '@/components/ui/cn'
import { Disclosure } from '@/components/ui/disclosure'
import type { FacetGroup } from '@/lib/catalog/schema'
import { type ListState, toggleFacet } from '@/lib/search/list-state'
import { type ListPlace, listHref } from './list-hrefs'

const OPEN_GROUPS = 4
const LONG_GROUP = 8

type FacetListProps = { groups: readonly FacetGroup[]; state: ListState; place: ListPlace }

/** Facets with counts. Each value is a link to the list with it set or taken away, so filtering needs no JavaScript. A client component so that a page carries them once, as data. */
export function FacetList({ groups, state, place }: FacetListProps) {
  return (
    <div className="border-t border-line">
      {groups.map((group, index) => {
        const chosen = group.values.filter((value) => state.facets.includes(`${group.key}:${value.key}`)).length
        return (
          <Disclosure
            key={group.key}
            summary={group.name}
            count={chosen > 0 ? chosen : undefined}
            open={index < OPEN_GROUPS || chosen > 0}
          >
            <ul
              className={cn(
                '-my-1',
                group.values.length > LONG_GROUP && 'max-h-72 overflow-y-auto overscroll-contain pe-2',
              )}
            >
              {group.values.map((value) => (
                <li key={value.key}>
                  <FacetLink group={group} value={value} state={state} place={place} />
                </li>
              ))}
            </ul>
          </Disclosure>
        )
      })}
    </div>
  )
}

type FacetLinkProps = { group: FacetGroup; value: FacetGroup['values'][number]; state: ListState; place: ListPlace }

function FacetLink({ group, value, state, place }: FacetLinkProps) {
  const facet = `${group.key}:${value.key}`
  const isChosen = state.facets.includes(facet)
  return (
    <Link
      href={listHref(place, toggleFacet(state, facet))}
      prefetch={false}
      scroll={false}
      rel="nofollow"
      aria-current={isChosen ? 'true' : undefined}
      data-filter={facet}
      className="group/facet flex min-h-9 items-center gap-3 rounded-sm py-1 text-[0.9375rem]"
    >
      <span
        aria-hidden
        className={cn(
          'grid size-[1.125rem] shrink-0 place-items-center border base:border-strong transition-colors group-hover/facet:border-ink',
          value.swatch ? 'rounded-full' : 'rounded-sm base:bg-surface',
          isChosen && 'border-accent',
          isChosen && !value.swatch && 'bg-accent',
        )}
        style={
          value.swatch
            ? {
                background: value.swatch,
                boxShadow: isChosen ? '0 0 0 2px var(--paper), 0 0 0 3.5px var(--accent)' : undefined,
              }
            : undefined
        }
      >
        {isChosen && !value.swatch && (
          <svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="var(--on-accent)" strokeWidth="2">
            <path d="m3.5 8.5 3 3 6-6.5" />
          </svg>
        )}
      </span>
      <span
        className={cn(
          'min-w-0 flex-1 decoration-1 underline-offset-4 group-hover/facet:underline',
          isChosen && 'font-medium',
        )}
      >
        <span className="sr-only">{isChosen ? 'Remove ' : ''}</span>
        {value.label}
      </span>
      <span className="tabular text-sm text-subtle">
        {value.count}
        <span className="sr-only"> products</span>
      </span>
    </Link>
  )
}
