import { redirect } from 'next/navigation'
import { readParams, type SearchParams } from '@/components/admin/list-query'
import { ReformulationTable } from '@/components/admin/search/query-table'
import { RuleEditor } from '@/components/admin/search/rule-editor'
import { AreaChart } from '@/components/ui/chart'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { can } from '@/lib/auth/actor'
import { requireStaff } from '@/lib/auth/session'
import { getSearchDays, listReformulations } from '@/lib/search/insights/queries'
import { openSearchIndex } from '@/lib/search/live/current-index'
import { getRule, previewRule } from '@/lib/search/manage/rules'
import { normaliseQuery } from '@/lib/search/policy'

export async function generateMetadata({ searchParams }: { searchParams: SearchParams }) {
  return { title: `“${normaliseQuery((await readParams(searchParams, ['q'])).q ?? '')}”` }
}

const DAYS = 90

export default async function QueryPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await requireStaff('catalog:read', '/admin/search/rules')
  const text = normaliseQuery((await readParams(searchParams, ['q'])).q ?? '')
  if (text === '') redirect('/admin/search/rules')
  const [rule, days, next] = await Promise.all([
    getRule(actor, text),
    getSearchDays(actor, DAYS, text),
    listReformulations(actor, 365, text),
    openSearchIndex(),
  ])
  const draft = { pins: rule?.pins ?? [], buries: rule?.buries ?? [], boosts: rule?.boosts ?? [] }
  const preview = await previewRule(actor, { query: text, ...draft })
  return (
    <>
      <PageHeader title={`“${text}”`} back={{ href: '/admin/search', label: 'Search' }} />
      <div className="flex flex-col gap-5">
        <Panel>
          <AreaChart
            title={`Searches in the last ${DAYS} days`}
            height={160}
            data={days}
            x="day"
            series={[
              { key: 'searches', label: 'Searches' },
              { key: 'clicked', label: 'Clicked' },
            ]}
          />
        </Panel>
        <RuleEditor
          key={`${text}-${rule?.version ?? 0}`}
          query={text}
          rule={{ ...draft, version: rule?.version ?? 0 }}
          preview={preview}
          mayWrite={can(actor, 'catalog:write')}
        />
        {next.length > 0 && (
          <Panel title="Asked next, when nothing was clicked" padded={false}>
            <ReformulationTable rows={next.slice(0, 10)} empty={null} />
          </Panel>
        )}
      </div>
    </>
  )
}
