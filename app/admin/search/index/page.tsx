import { ActButton } from '@/components/admin/act-button'
import { IndexFacts, IndexVersions } from '@/components/admin/search/index-facts'
import { SearchTabs } from '@/components/admin/search/search-tabs'
import { WeightsForm } from '@/components/admin/search/weights-form'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { can } from '@/lib/auth/actor'
import { requireStaff } from '@/lib/auth/session'
import { rebuildIndexAction } from '@/lib/search/admin-actions'
import { openSearchIndex } from '@/lib/search/live/current-index'
import { getIndexStatus } from '@/lib/search/manage/index-status'
import { listProposals } from '@/lib/search/manage/synonyms'
import { getWeights } from '@/lib/search/manage/weights'

export const metadata = { title: 'Index and ranking' }

const path = '/admin/search/index'

export default async function IndexPage() {
  const actor = await requireStaff('catalog:read', path)
  await openSearchIndex()
  const [status, weights, proposals] = await Promise.all([
    getIndexStatus(actor),
    getWeights(actor),
    listProposals(actor),
  ])
  const mayWrite = can(actor, 'catalog:write')
  return (
    <>
      <PageHeader
        title="Index and ranking"
        description="What search finds products by, and in what order it shows them."
      />
      <SearchTabs current={path} proposals={proposals.length} />
      <div className="flex flex-col gap-5">
        <Panel
          title="Index"
          description="Made again every night; changed products are known within two seconds."
          actions={
            mayWrite && (
              <ActButton action={rebuildIndexAction} input={{}} success="The worker makes the index again">
                Rebuild
              </ActButton>
            )
          }
        >
          <IndexFacts status={status} />
        </Panel>
        <Panel title="Order" description="What counts beside the words. A change counts in the next search.">
          <WeightsForm weights={weights} mayWrite={mayWrite} />
        </Panel>
        <Panel title="Stored versions" padded={false}>
          <IndexVersions versions={status.stored} />
        </Panel>
      </div>
    </>
  )
}
