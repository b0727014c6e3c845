import { ProposalList } from '@/components/admin/search/proposal-list'
import { SearchTabs } from '@/components/admin/search/search-tabs'
import { SynonymForm } from '@/components/admin/search/synonym-form'
import { SynonymList } from '@/components/admin/search/synonym-list'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { can } from '@/lib/auth/actor'
import { requireStaff } from '@/lib/auth/session'
import { listProposals, listSynonyms } from '@/lib/search/manage/synonyms'

export const metadata = { title: 'Synonyms' }

const path = '/admin/search/synonyms'

export default async function SynonymsPage() {
  const actor = await requireStaff('catalog:read', path)
  const [proposals, synonyms] = await Promise.all([listProposals(actor), listSynonyms(actor)])
  const mayWrite = can(actor, 'catalog:write')
  return (
    <>
      <PageHeader title="Synonyms" description="Other names for the same things. A change counts in the next search." />
      <SearchTabs current={path} proposals={proposals.length} />
      <div className="grid items-start gap-5 xl:grid-cols-2">
        <Panel title="Proposed" description="From what shoppers asked next, and from meaning." padded={false}>
          {proposals.length === 0 ? (
            <EmptyState title="Nothing waits" description="Proposals are made every night from what shoppers asked." />
          ) : (
            <ProposalList proposals={proposals} mayWrite={mayWrite} />
          )}
        </Panel>
        <div className="flex flex-col gap-5">
          {mayWrite && (
            <Panel title="Add">
              <SynonymForm />
            </Panel>
          )}
          <Panel title="In use" padded={false}>
            {synonyms.length === 0 ? (
              <EmptyState title="No synonyms yet" />
            ) : (
              <SynonymList synonyms={synonyms} mayWrite={mayWrite} />
            )}
          </Panel>
        </div>
      </div>
    </>
  )
}
