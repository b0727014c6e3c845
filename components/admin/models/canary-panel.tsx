import { ActButton } from '@/components/admin/act-button'
import { Panel } from '@/components/ui/panel'
import { Stat, StatGrid } from '@/components/ui/stat'
import type { ActionResult } from '@/lib/action'
import type { Arm } from '@/lib/ml/monitoring/compare-arms'
import type { CanaryCount, ModelCard } from '@/lib/ml/registry/rows'
import { When } from '../when'

const shares = [0.05, 0.1, 0.25, 0.5] as const
type Actions = {
  start: (input: { versionId: string; share: (typeof shares)[number] }) => Promise<ActionResult<unknown>>
  end: (input: { model: string }) => Promise<ActionResult<unknown>>
}

/** The version that answers a share of the visitors: how it compares with the live one, and the buttons for more or no visitors. */
export function CanaryPanel({ model, mayWrite, actions }: { model: ModelCard; mayWrite: boolean; actions: Actions }) {
  const version = model.versions.find((each) => each.stage === 'canary')
  if (!version) return null
  const { canary } = model
  return (
    <Panel
      title={`Canary: version ${version.version} answers ${percent(version.canaryShare ?? 0)} of the visitors`}
      description={
        <>
          Since <When value={version.canaryAt} />. Visitors who agreed to be recognised are divided; it ends by itself
          when it is surely worse.
        </>
      }
      actions={
        mayWrite && (
          <span className="flex flex-wrap gap-2">
            {shares
              .filter((share) => share !== version.canaryShare)
              .map((share) => (
                <ActButton
                  key={share}
                  action={actions.start}
                  input={{ versionId: version.id, share }}
                  success={`Version ${version.version} answers ${percent(share)} of the visitors; counting begins anew`}
                  variant="ghost"
                >
                  {percent(share)}
                </ActButton>
              ))}
            <ActButton action={actions.end} input={{ model: model.name }} success="The canary has ended">
              End canary
            </ActButton>
          </span>
        )
      }
    >
      <StatGrid>
        <Stat label={`Version ${version.version}`} {...arm(canary?.canary)} />
        <Stat label={`Live, version ${model.live?.version ?? '–'}`} {...arm(canary?.live)} />
        <Stat label="Difference" {...difference(canary)} />
      </StatGrid>
    </Panel>
  )
}

function arm(counted: Arm | undefined): { value: string; hint: string } {
  if (!counted) return { value: '–', hint: 'counted every ten minutes' }
  const { visitors, successes } = counted
  return {
    value: visitors > 0 ? percent(successes / visitors) : '–',
    hint: `${successes.toLocaleString('en')} of ${visitors.toLocaleString('en')} visitors clicked`,
  }
}

function difference(canary: CanaryCount | null): { value: string; hint: string } {
  if (!canary?.gain) return { value: '–', hint: 'needs a hundred visitors of each' }
  const { mean, low, high } = canary.gain
  const verdict = low > 0 ? 'surely better' : high < 0 ? 'surely worse' : 'not sure yet'
  return { value: signed(mean), hint: `${verdict} (95%: ${signed(low)} to ${signed(high)})` }
}

const percent = (share: number) => `${(share * 100).toFixed(share < 0.1 && share !== 0.05 ? 1 : 0)}%`
const signed = (share: number) => `${share < 0 ? '−' : '+'}${Math.abs(share * 100).toFixed(1)} pp`
