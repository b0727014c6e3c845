import { queryHref } from '@/components/admin/search/query-table'
import { SearchTabs } from '@/components/admin/search/search-tabs'
import { When } from '@/components/admin/when'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Input } from '@/components/ui/input'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { type Column, DataTable } from '@/components/ui/table'
import { requireStaff } from '@/lib/auth/session'
import { listRules, type RuleRow } from '@/lib/search/manage/rules'
import { listProposals } from '@/lib/search/manage/synonyms'

export const metadata = { title: 'Search rules' }

const path = '/admin/search/rules'
const columns: Column<RuleRow>[] = [
  { key: 'query', header: 'Query', primary: true, cell: (rule) => rule.query },
  { key: 'pins', header: 'Pinned', numeric: true, cell: (rule) => rule.pins.length || '–' },
  { key: 'buries', header: 'Buried', numeric: true, cell: (rule) => rule.buries.length || '–' },
  { key: 'boosts', header: 'Boosts', numeric: true, cell: (rule) => rule.boosts.length || '–' },
  { key: 'changed', header: 'Changed', hideBelow: 'sm', cell: (rule) => <When value={rule.updatedAt.toISOString()} /> },
]

export default async function RulesPage() {
  const actor = await requireStaff('catalog:read', path)
  const [rules, proposals] = await Promise.all([listRules(actor), listProposals(actor)])
  return (
    <>
      <PageHeader title="Search rules" description="What single queries show first, last and sooner." />
      <SearchTabs current={path} proposals={proposals.length} />
      <div className="flex flex-col gap-5">
        <Panel>
          <form action="/admin/search/query" className="flex max-w-lg items-center gap-2">
            <Input
              name="q"
              size="sm"
              required
              maxLength={100}
              aria-label="Query"
              placeholder="A query, as shoppers type it"
              autoComplete="off"
            />
            <Button type="submit" size="sm" variant="secondary">
              Open
            </Button>
          </form>
        </Panel>
        <Panel padded={false}>
          <DataTable
            caption="Rules"
            columns={columns}
            rows={rules}
            rowKey={(rule) => rule.id}
            rowHref={(rule) => queryHref(rule.query)}
            empty={
              <EmptyState
                title="No rules yet"
                description="Open a query, look at what it shows, and pin, bury or boost."
              />
            }
          />
        </Panel>
      </div>
    </>
  )
}
