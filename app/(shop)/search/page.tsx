import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { TrackShown } from '@/components/analytics/track-shown'
import { SearchBox } from '@/components/layout/search-box'
import { listSource } from '@/components/search/list-source'
import { NoResults } from '@/components/search/no-results'
import { ProductList } from '@/components/search/product-list'
import { RescueNote } from '@/components/search/rescue-note'
import { SearchSuggestions } from '@/components/search/search-suggestions'
import { SearchStart } from '@/components/search/search-start'
import { NothingMatches } from '@/components/shop/nothing-matches'
import { recentActs } from '@/lib/analytics/recent-acts'
import { agreedVisitorId } from '@/lib/analytics/visitor'
import { newId } from '@/lib/id'
import { isFiltered, readListState } from '@/lib/search/list-state'
import { findProducts } from '@/lib/search/find-products'

const PAGE_SIZE = 24
const INSTEAD = 8

const headline = (words: string, isAnswered: boolean) =>
  words ? `${isAnswered ? 'Results' : 'Nothing found'} for “${words}”` : 'Search'

type PageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

async function read(searchParams: PageProps['searchParams']) {
  const query = new URLSearchParams(
    Object.entries(await searchParams).map(([key, value]) => [key, [value].flat().join(',')]),
  )
  return { words: (query.get('q') ?? '').trim().slice(0, 200), state: readListState(query) }
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const { words } = await read(searchParams)
  if (words) return { title: `Search: ${words}`, robots: { index: false, follow: true } }
  return {
    title: 'Search',
    description: 'Look for anything in the shop by name, material, colour or use.',
    alternates: { canonical: '/search' },
  }
}

export default async function SearchPage({ searchParams }: PageProps) {
  const { words, state } = await read(searchParams)
  const place = { path: '/search', query: { q: words } }
  const visitor = await headers()
  const result = words
    ? await findProducts(words, state, PAGE_SIZE, await recentActs(visitor), agreedVisitorId(visitor))
    : null
  const isFound = result !== null && result.total > 0 && result.rescue !== 'popular'
  const searchId = newId('evt')
  return (
    <div className="shell pt-8 pb-12 lg:pt-12">
      <h1 className="font-display text-display-2">{headline(words, isFound || isFiltered(state))}</h1>
      <div className="mt-6 mb-8 max-w-xl">
        <SearchBox key={words} id="page-search" defaultValue={words} autoFocus={!words}>
          <SearchSuggestions />
        </SearchBox>
      </div>
      {!result && <SearchStart />}
      {result && (
        <TrackShown
          event={{
            kind: 'search',
            query: words,
            searchId,
            total: result.total,
            rescue: result.rescue,
            shown: result.page.data.map(({ id }) => id),
          }}
        />
      )}
      {result &&
        (isFound || isFiltered(state) ? (
          <>
            <RescueNote result={result} words={words} />
            <ProductList
              page={result.page}
              facets={result.facets}
              state={state}
              place={place}
              origin={{ source: 'search', searchId, query: words }}
              source={listSource('/api/v1/search', { q: words }, state, state.sort ?? 'relevance', PAGE_SIZE)}
              defaultSortLabel="Best match"
              empty={<NothingMatches clearHref={`/search?${new URLSearchParams(place.query)}`} />}
            />
          </>
        ) : (
          <NoResults instead={result.page.data.slice(0, INSTEAD)} />
        ))}
    </div>
  )
}
