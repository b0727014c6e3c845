import { FilterBar } from '@/components/admin/filter-bar'
import { listHref, readParams, type SearchParams } from '@/components/admin/list-query'
import { QueryTable, ReformulationTable } from '@/components/admin/search/query-table'
import { SearchStats } from '@/components/admin/search/search-stats'
import { SearchTabs } from '@/components/admin/search/search-tabs'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { TabNav } from '@/components/ui/tab-nav'
import { requireStaff } from '@/lib/auth/session'
import { getSearchFigures, listQueries, listReformulations, queryLists } from '@/lib/search/insights/queries'
import { listProposals } from '@/lib/search/manage/synonyms'

export const metadata = { title: 'Search' }

const path = '/admin/search'
const labels = { top: 'Most asked', unanswered: 'Without an answer', unclicked: 'Rarely clicked' } as const
const periods = ['7', '28', '90', '365']
const nothing = <EmptyState title="Nothing here" description="Searches are counted every half hour." />

export default async function SearchPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await requireStaff('catalog:read', path)
  const params = await readParams(searchParams, ['list', 'days', 'search'])
  const days = Number(periods.find((each) => each === params.days) ?? '28')
  const list = queryLists.find((each) => each === params.list) ?? 'top'
  const isPairs = params.list === 'reformulated'
  const [figures, queries, pairs, proposals] = await Promise.all([
    getSearchFigures(actor, days),
    isPairs ? [] : listQueries(actor, { list, days, search: params.search }),
    isPairs ? listReformulations(actor, days) : [],
    listProposals(actor),
  ])
  const tabs = [
    ...queryLists.map((each) => ({ key: each as string, label: labels[each] as string })),
    { key: 'reformulated', label: 'Asked differently' },
  ]
  return (
    <>
      <PageHeader title="Search" description="What shoppers look for, and what comes of it." />
      <SearchTabs current={path} proposals={proposals.length} />
      <div className="flex flex-col gap-5">
        <SearchStats {...figures} />
        <Panel padded={false}>
          <TabNav
            label="Queries"
            className="px-4 pt-2"
            items={tabs.map(({ key, label }) => ({
              href: listHref(path, { list: key, days: params.days }),
              label,
              current: isPairs ? key === 'reformulated' : key === list,
            }))}
          />
          <FilterBar
            action={path}
            search={isPairs ? undefined : { value: params.search, placeholder: 'Part of a query' }}
            filters={[
              {
                name: 'days',
                label: 'Time',
                value: String(days),
                options: periods.map((value) => ({
                  value,
                  label: value === '365' ? 'Last year' : `Last ${value} days`,
                })),
              },
            ]}
          >
            <input type="hidden" name="list" value={isPairs ? 'reformulated' : list} />
          </FilterBar>
          {isPairs ? (
            <ReformulationTable rows={pairs} empty={nothing} />
          ) : (
            <QueryTable rows={queries} empty={nothing} />
          )}
        </Panel>
      </div>
    </>
  )
}
