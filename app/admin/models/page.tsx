import { ModelTable } from '@/components/admin/models/model-table'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { Stat, StatGrid } from '@/components/ui/stat'
import { requireStaff } from '@/lib/auth/session'
import { listModels } from '@/lib/ml/registry/queries'

export const metadata = { title: 'Models' }

export default async function ModelsPage() {
  const actor = await requireStaff('models:read', '/admin/models')
  const models = await listModels(actor)
  const live = models.filter((model) => model.live)
  const training = models.filter((model) => model.running)
  const alerts = models.reduce((sum, model) => sum + model.openAlerts, 0)
  return (
    <>
      <PageHeader title="Models" description="What the shop has learned from its own data, and how well it holds up." />
      <div className="flex flex-col gap-5">
        <StatGrid>
          <Stat
            label="Live"
            value={`${live.length} of ${models.length}`}
            hint={
              models.length === 0
                ? 'none is known yet'
                : live.length < models.length
                  ? 'the others answer by their fallback'
                  : 'every model answers'
            }
          />
          <Stat label="Training" value={training.length} hint={training[0]?.title ?? 'none at the moment'} />
          <Stat label="Open alerts" value={alerts} hint={alerts === 0 ? 'all is well' : 'see the cards'} />
        </StatGrid>
        <Panel padded={false}>
          <ModelTable models={models} />
        </Panel>
      </div>
    </>
  )
}
