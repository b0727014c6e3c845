import type { ProductSort } from '@/lib/catalog/schema'
import { parseDecimal } from '@/lib/money'

/** What a shopper has chosen on a list of products; it lives in the URL and nowhere else. */
export type ListState = {
  /** `key:value` pairs */
  facets: string[]
  /** whole or decimal amounts as typed */
  min?: string
  max?: string
  onlyAvailable: boolean
  sort?: ProductSort
  cursor?: string
}

const sorts: readonly string[] = ['popular', 'new', 'price', '-price', 'rating'] satisfies ProductSort[]
const MOST_FACETS = 24
const word = /^[a-z0-9][a-z0-9-]{0,59}$/
const amount = /^\d{1,7}([.,]\d{1,2})?$/
const reserved = new Set(['q', 'sort', 'cursor', 'min', 'max', 'available'])
/** The segment that carries a packed state starts with this; no slug does. */
const MARK = '~'

/** The order lists have when none is chosen, and its name in menus. */
export const sortLabels: Record<ProductSort, string> = {
  popular: 'Most popular',
  new: 'Newest',
  price: 'Price, low to high',
  '-price': 'Price, high to low',
  rating: 'Best rated',
}

/** Reads a query string; what is unknown or malformed is left out, so any address gives a sensible page. */
export function readListState(query: URLSearchParams): ListState {
  const facets = new Set<string>()
  for (const [key, values] of query) {
    if (reserved.has(key) || !word.test(key)) continue
    for (const value of values.split(','))
      if (word.test(value) && facets.size < MOST_FACETS) facets.add(`${key}:${value}`)
  }
  const text = (key: string, pattern: RegExp) => {
    const value = query.get(key)?.trim()
    return value && pattern.test(value) ? value.replace(',', '.') : undefined
  }
  const sort = query.get('sort')
  return {
    facets: [...facets].sort(),
    min: text('min', amount),
    max: text('max', amount),
    onlyAvailable: query.get('available') === 'yes',
    sort: sort && sorts.includes(sort) ? (sort as ProductSort) : undefined,
    cursor: text('cursor', /^[\w-]{1,400}$/),
  }
}

/** The state as one canonical query string without `?`; equal states give equal text. */
export function writeListState(state: ListState): string {
  const groups = new Map<string, string[]>()
  for (const facet of [...state.facets].sort()) {
    const [key = '', value = ''] = facet.split(':')
    groups.set(key, [...(groups.get(key) ?? []), value])
  }
  const parts = [...groups].map(([key, values]) => `${key}=${values.join(',')}`)
  if (state.min) parts.push(`min=${state.min}`)
  if (state.max) parts.push(`max=${state.max}`)
  if (state.onlyAvailable) parts.push('available=yes')
  if (state.sort) parts.push(`sort=${state.sort}`)
  if (state.cursor) parts.push(`cursor=${state.cursor}`)
  return parts.join('&')
}

/** The state with one facet set or taken away; the list starts again at its first page. */
export function toggleFacet(state: ListState, facet: string): ListState {
  const has = state.facets.includes(facet)
  return {
    ...state,
    cursor: undefined,
    facets: has ? state.facets.filter((each) => each !== facet) : [...state.facets, facet],
  }
}

/** True when the list shows less than everything. */
export function isFiltered(state: ListState): boolean {
  return state.facets.length > 0 || state.min !== undefined || state.max !== undefined || state.onlyAvailable
}

/** The state as the filter that the catalogue understands. */
export function toFilter(state: ListState, currency = 'EUR') {
  const minor = (text: string | undefined) => (text ? (parseDecimal(text, currency) ?? undefined) : undefined)
  return {
    ...(state.facets.length > 0 ? { facets: state.facets } : {}),
    ...(state.min ? { minPriceMinor: minor(state.min) } : {}),
    ...(state.max ? { maxPriceMinor: minor(state.max) } : {}),
    ...(state.onlyAvailable ? { onlyAvailable: true } : {}),
  }
}

/** Where `proxy.ts` sends `/categories/a/b?…`: the same page with its state as the last segment. Null when nothing is chosen. */
export function packedPath(pathname: string, query: URLSearchParams): string | null {
  const text = writeListState(readListState(query))
  return text ? `${pathname.replace(/\/$/, '')}/${MARK}${Buffer.from(text).toString('base64url')}` : null
}

/** Splits the segments of a category address into its path and the packed state. */
export function unpackSegments(segments: readonly string[]): { path: string; state: ListState } {
  const last = segments.at(-1)?.replace(/^%7E/i, MARK) ?? ''
  const packed = last.startsWith(MARK) ? Buffer.from(last.slice(MARK.length), 'base64url').toString('utf8') : ''
  const path = (last.startsWith(MARK) ? segments.slice(0, -1) : segments).join('/')
  return { path, state: readListState(new URLSearchParams(packed)) }
}
