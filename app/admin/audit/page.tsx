import { ChangeDiff } from '@/components/admin/audit/change-diff'
import { EntityLink, EntityName } from '@/components/admin/audit/entity-link'
import { FilterBar } from '@/components/admin/filter-bar'
import { inWords } from '@/components/admin/in-words'
import { listHref, nextHref, readParams, type SearchParams } from '@/components/admin/list-query'
import { NothingFits } from '@/components/admin/nothing-fits'
import { When } from '@/components/admin/when'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Panel } from '@/components/ui/panel'
import { listAudit } from '@/lib/audit-queries'
import { requireStaff } from '@/lib/auth/session'

export const metadata = { title: 'Audit log' }

const path = '/admin/audit'
const entities = [
  'product',
  'category',
  'variant',
  'order',
  'review',
  'media',
  'customer',
  'user',
  'api_key',
  'shipping_method',
  'tax_rate',
  'job',
  'model',
  'synonym',
  'search_rule',
  'search',
]

export default async function AuditPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await requireStaff('audit:read', path)
  const { cursor, ...params } = await readParams(searchParams, ['entity', 'search', 'cursor'])
  const { data, nextCursor } = await listAudit(
    actor,
    { entity: params.entity, entityId: params.search },
    { limit: 50, cursor },
  )
  return (
    <>
      <PageHeader title="Audit log" description="Who changed what, and what it was before." />
      <Panel padded={false}>
        <FilterBar
          action={path}
          search={{ value: params.search, placeholder: 'Exact id, such as prod_01J…' }}
          filters={[
            {
              name: 'entity',
              label: 'Kind',
              value: params.entity,
              options: entities.map((value) => ({ value, label: inWords(value) })),
            },
          ]}
        />
        {data.length === 0 && <NothingFits what="change" all={path} />}
        <ul className="divide-y divide-line">
          {data.map((entry) => (
            <li key={entry.id}>
              <details className="group px-4 py-2">
                <summary className="grid min-h-8 cursor-pointer grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-0.5 sm:grid-cols-[minmax(0,3fr)_minmax(0,4fr)_minmax(0,3fr)_8rem]">
                  <span className="font-medium">{inWords(entry.action)}</span>
                  <span className="order-1 truncate sm:order-none">
                    <EntityName entity={entry.entity} entityId={entry.entityId} />
                  </span>
                  <span className="order-1 truncate text-end text-muted sm:order-none sm:text-start">
                    {entry.actorName ?? (entry.actorType === 'system' ? 'The shop itself' : entry.actorType)}
                  </span>
                  <span className="text-end text-xs text-muted">
                    <When value={entry.createdAt} />
                  </span>
                </summary>
                <div className="flex flex-col gap-3 py-3">
                  <EntityLink entity={entry.entity} entityId={entry.entityId} />
                  <ChangeDiff before={entry.before} after={entry.after} />
                  <p className="font-mono text-xs text-subtle">
                    {[entry.entityId, entry.ip, entry.requestId].filter(Boolean).join(' · ')}
                  </p>
                </div>
              </details>
            </li>
          ))}
        </ul>
      </Panel>
      <Pagination
        className="mt-4"
        firstHref={cursor ? listHref(path, params) : undefined}
        nextHref={nextHref(path, params, nextCursor)}
      />
    </>
  )
}
