import { cache } from 'react'
import { ActButton } from '@/components/admin/act-button'
import { AlertList } from '@/components/admin/models/alert-list'
import { HealthBadge } from '@/components/admin/models/badges'
import { CanaryPanel } from '@/components/admin/models/canary-panel'
import { CardCharts } from '@/components/admin/models/card-charts'
import { CardFacts } from '@/components/admin/models/card-facts'
import { CardFigures } from '@/components/admin/models/card-figures'
import { DriftTable } from '@/components/admin/models/drift-table'
import { TrainingProgress } from '@/components/admin/models/training-progress'
import { TrainingTable } from '@/components/admin/models/training-table'
import { VersionTable } from '@/components/admin/models/version-table'
import { orNotFound } from '@/components/admin/or-not-found'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { can } from '@/lib/auth/actor'
import { requireStaff } from '@/lib/auth/session'
import { readModelCard } from '@/lib/ml/registry/queries'
import {
  endCanaryAction,
  promoteVersionAction,
  rollbackModelAction,
  shadowVersionAction,
  startCanaryAction,
  trainModelAction,
} from '../actions'

type Props = { params: Promise<{ name: string }> }

const readModel = cache(async (name: string) => {
  const actor = await requireStaff('models:read', `/admin/models/${name}`)
  return { actor, model: await orNotFound(readModelCard(actor, name)) }
})

export async function generateMetadata({ params }: Props) {
  return { title: (await readModel((await params).name)).model.title }
}

export default async function ModelPage({ params }: Props) {
  const { name } = await params
  const { actor, model } = await readModel(name)
  const mayWrite = can(actor, 'models:write')
  const earlier = model.versions.find(
    (version) => version.stage === 'retired' && version.liveAt && !version.brokenReason,
  )
  return (
    <>
      <PageHeader
        back={{ href: '/admin/models', label: 'Models' }}
        title={
          <span className="flex flex-wrap items-center gap-2">
            {model.title} <HealthBadge health={model.health} answering={model.answering} />
          </span>
        }
        description={model.purpose}
        actions={
          mayWrite && (
            <>
              {earlier && model.live && (
                <ActButton
                  action={rollbackModelAction}
                  input={{ model: name }}
                  confirm={{
                    title: `Go back to version ${earlier.version}?`,
                    description: 'It answers at once in every process.',
                    label: 'Go back',
                  }}
                >
                  Roll back
                </ActButton>
              )}
              {model.schedule && (
                <ActButton
                  action={trainModelAction}
                  input={{ model: name }}
                  success="The worker begins to train it"
                  variant="primary"
                  disabled={model.running !== null}
                >
                  Train now
                </ActButton>
              )}
            </>
          )
        }
      />
      <div className="flex flex-col gap-5">
        {model.running && <TrainingProgress step={model.running.step} progress={model.running.progress} />}
        <AlertList alerts={model.alerts} />
        <CanaryPanel model={model} mayWrite={mayWrite} actions={{ start: startCanaryAction, end: endCanaryAction }} />
        <CardFigures model={model} />
        <CardCharts model={model} />
        <Panel
          title="Versions"
          description="A new one goes live by itself when it is surely better than its baseline and not worse than the live one."
          padded={false}
        >
          <VersionTable
            model={name}
            metric={model.metric}
            versions={model.versions}
            mayWrite={mayWrite}
            mayTry={model.hasTrial && model.live !== null}
            actions={{ promote: promoteVersionAction, shadow: shadowVersionAction, canary: startCanaryAction }}
          />
        </Panel>
        <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <Panel
            title="Drift of inputs"
            description={
              model.drift[0]
                ? `${model.drift[0].inputs.toLocaleString('en')} inputs of a week against the training data of v${model.drift[0].version}`
                : undefined
            }
            padded={false}
          >
            <DriftTable drift={model.drift} />
          </Panel>
          <CardFacts model={model} />
        </div>
        <Panel title="Trainings" padded={false}>
          <TrainingTable runs={model.runs} />
        </Panel>
      </div>
    </>
  )
}
