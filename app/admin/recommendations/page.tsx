import Link from 'next/link'
import { readParams, type SearchParams } from '@/components/admin/list-query'
import { PreviewForm } from '@/components/admin/recommendations/preview-form'
import { PreviewRails } from '@/components/admin/recommendations/preview-rails'
import { RuleForm } from '@/components/admin/recommendations/rule-form'
import { RuleTable } from '@/components/admin/recommendations/rule-table'
import { WeightsForm } from '@/components/admin/recommendations/weights-form'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { can } from '@/lib/auth/actor'
import { requireStaff } from '@/lib/auth/session'
import { previewRails } from '@/lib/recommendations/preview-rails'
import { getRailWeights, listRailRules } from '@/lib/recommendations/rules'

export const metadata = { title: 'Recommendations' }

const path = '/admin/recommendations'

export default async function RecommendationsPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await requireStaff('catalog:read', path)
  const { product = '' } = await readParams(searchParams, ['product'])
  const [rules, weights, preview] = await Promise.all([
    listRailRules(actor),
    getRailWeights(actor),
    previewRails(actor, product),
  ])
  const mayWrite = can(actor, 'catalog:write')
  return (
    <>
      <PageHeader
        title="Recommendations"
        description="What rails show, and what staff decide for them."
        actions={
          can(actor, 'models:read') && (
            <Link href="/admin/models/recommendations" className="link text-sm">
              The model behind them
            </Link>
          )
        }
      />
      <div className="flex flex-col gap-5">
        <Panel
          title="Preview"
          description="As somebody sees it who looks at this product, has it in the basket and looked at nothing else."
        >
          <PreviewForm product={product} problem={preview.problem} />
          <PreviewRails rails={preview.rails} />
        </Panel>
        <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(17rem,1fr)]">
          <Panel title="Rules" padded={false}>
            <RuleTable rules={rules} mayWrite={mayWrite} />
          </Panel>
          {mayWrite && (
            <div className="flex flex-col gap-5">
              <Panel title="New rule">
                <RuleForm product={product} />
              </Panel>
              <Panel title="Weights">
                <WeightsForm weights={weights} />
              </Panel>
            </div>
          )}
        </div>
      </div>
    </>
  )
}
