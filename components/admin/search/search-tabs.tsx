import { TabNav } from '@/components/ui/tab-nav'

const places = [
  { href: '/admin/search', label: 'Queries' },
  { href: '/admin/search/synonyms', label: 'Synonyms' },
  { href: '/admin/search/rules', label: 'Rules' },
  { href: '/admin/search/index', label: 'Index and ranking' },
]

/** The parts of search in the back office. */
export function SearchTabs({ current, proposals }: { current: string; proposals: number }) {
  return (
    <TabNav
      label="Search"
      className="mb-5"
      items={places.map((place) => ({
        ...place,
        current: place.href === current,
        count: place.label === 'Synonyms' && proposals > 0 ? proposals : undefined,
      }))}
    />
  )
}
