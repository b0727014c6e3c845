import { ActButton } from '@/components/admin/act-button'
import { DataTable } from '@/components/ui/table'
import type { ActionResult } from '@/lib/action'
import type { VersionRow } from '@/lib/ml/registry/rows'
import { When } from '../when'
import { StageBadge } from './badges'
import { Gain, gainScale } from './gain'
import { formatMetric, formatSize, metricLabel } from './labels'

type Actions = {
  promote: (input: { versionId: string }) => Promise<ActionResult<unknown>>
  shadow: (input: { model: string; versionId: string | null }) => Promise<ActionResult<unknown>>
  canary: (input: { versionId: string; share: 0.1 }) => Promise<ActionResult<unknown>>
}
type Props = {
  model: string
  metric: string
  versions: readonly VersionRow[]
  mayWrite: boolean
  /** visitors can be divided between a version and the live one */
  mayTry: boolean
  actions: Actions
}

/** The versions of a model, newest first, with what was decided about each and the buttons that change it. */
export function VersionTable({ model, metric, versions, mayWrite, mayTry, actions }: Props) {
  const scale = gainScale(versions.map((each) => each.comparison.overBaseline))
  return (
    <DataTable
      caption="Versions"
      rows={versions}
      rowKey={(version) => version.id}
      empty={<p className="px-4 pb-4 text-muted">Nothing was trained yet; the fallback answers.</p>}
      columns={[
        {
          key: 'version',
          header: 'Version',
          primary: true,
          cell: (version) => (
            <span className="inline-flex items-center gap-2">
              v{version.version} <StageBadge stage={version.stage} />
            </span>
          ),
        },
        {
          key: 'metric',
          header: metric ? metricLabel(metric) : 'Figure',
          numeric: true,
          cell: (version) => formatMetric(version.metrics[metric]),
        },
        {
          key: 'gain',
          header: 'Over baseline',
          hideBelow: 'md',
          cell: (version) => <Gain interval={version.comparison.overBaseline} scale={scale} />,
        },
        { key: 'why', header: 'Decision', hideBelow: 'lg', cell: (version) => <Decision version={version} /> },
        {
          key: 'rows',
          header: 'Rows',
          numeric: true,
          hideBelow: 'xl',
          cell: (version) => version.rows.toLocaleString('en'),
        },
        {
          key: 'size',
          header: 'Size',
          numeric: true,
          hideBelow: 'xl',
          cell: (version) => formatSize(version.sizeBytes),
        },
        { key: 'trained', header: 'Trained', hideBelow: 'sm', cell: (version) => <When value={version.createdAt} /> },
        ...(mayWrite
          ? [
              {
                key: 'act',
                header: <span className="sr-only">Actions</span>,
                cell: (version: VersionRow) => (
                  <Buttons model={model} version={version} mayTry={mayTry} actions={actions} />
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

function Decision({ version }: { version: VersionRow }) {
  if (version.brokenReason) return <span className="block max-w-80 text-xs text-danger">{version.brokenReason}</span>
  return (
    <span className="block max-w-80 text-xs text-muted">{version.comparison.decision?.reason ?? 'Made by hand.'}</span>
  )
}

function Buttons({
  model,
  version,
  mayTry,
  actions,
}: Pick<Props, 'model' | 'mayTry' | 'actions'> & { version: VersionRow }) {
  if (version.stage === 'live' || version.brokenReason) return null
  const wasRefused = version.comparison.decision?.promote === false
  return (
    <span className="flex justify-end gap-2 whitespace-nowrap">
      {version.stage === 'shadow' ? (
        <ActButton
          action={actions.shadow}
          input={{ model, versionId: null }}
          success="The shadow has ended"
          variant="ghost"
        >
          End shadow
        </ActButton>
      ) : version.stage === 'canary' ? null : (
        <ActButton
          action={actions.shadow}
          input={{ model, versionId: version.id }}
          success={`Version ${version.version} runs in shadow`}
          variant="ghost"
        >
          Shadow
        </ActButton>
      )}
      {mayTry && version.stage !== 'canary' && (
        <ActButton
          action={actions.canary}
          input={{ versionId: version.id, share: 0.1 }}
          success={`Version ${version.version} answers a tenth of the visitors`}
          variant="ghost"
        >
          Canary
        </ActButton>
      )}
      <ActButton
        action={actions.promote}
        input={{ versionId: version.id }}
        confirm={{
          title: `Make version ${version.version} live?`,
          description: wasRefused
            ? `It was held back: ${version.comparison.decision?.reason}`
            : 'It answers at once in every process; the version before stays one click away.',
          label: 'Make live',
          danger: wasRefused,
        }}
      >
        Make live
      </ActButton>
    </span>
  )
}
