import Link from 'next/link'
import { Chip } from '@/components/ui/chip'
import type { FacetGroup } from '@/lib/catalog/schema'
import { isFiltered, type ListState, toggleFacet } from '@/lib/search/list-state'
import { type ListPlace, listHref } from './list-hrefs'

/** What a facet is called, also when no product is left that has it. */
function labelOf(groups: readonly FacetGroup[], facet: string): string {
  const [key, value = facet] = facet.split(':')
  const group = groups.find((each) => each.key === key)
  const label = group?.values.find((each) => each.key === value)?.label ?? value.replaceAll('-', ' ')
  return label === 'Yes' && group ? group.name : label
}

/** The choices made on a list, each a link that takes it away. */
export function ActiveFilters({
  groups,
  state,
  place,
}: {
  groups: readonly FacetGroup[]
  state: ListState
  place: ListPlace
}) {
  if (!isFiltered(state)) return null
  const first = { ...state, cursor: undefined }
  const href = (next: ListState) => listHref(place, next)
  return (
    <ul aria-label="Active filters" className="flex flex-wrap items-center gap-2">
      {state.facets.map((facet) => (
        <li key={facet}>
          <Chip href={href(toggleFacet(state, facet))} removeLabel="Remove">
            {labelOf(groups, facet)}
          </Chip>
        </li>
      ))}
      {state.min && (
        <li>
          <Chip href={href({ ...first, min: undefined })} removeLabel="Remove">
            from {state.min}
          </Chip>
        </li>
      )}
      {state.max && (
        <li>
          <Chip href={href({ ...first, max: undefined })} removeLabel="Remove">
            up to {state.max}
          </Chip>
        </li>
      )}
      {state.onlyAvailable && (
        <li>
          <Chip href={href({ ...first, onlyAvailable: false })} removeLabel="Remove">
            In stock
          </Chip>
        </li>
      )}
      <li>
        <Link
          href={href({ facets: [], onlyAvailable: false, sort: state.sort })}
          prefetch={false}
          scroll={false}
          className="link px-1 py-1.5 text-sm"
        >
          Clear all
        </Link>
      </li>
    </ul>
  )
}
