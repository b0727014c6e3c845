import { Badge, type Tone } from '@/components/ui/badge'
import { DataTable } from '@/components/ui/table'
import type { RunRow } from '@/lib/ml/registry/rows'
import { When } from '../when'
import { formatSeconds } from './labels'

const states: Record<string, [Tone, string]> = {
  running: ['info', 'Running'],
  done: ['success', 'Done'],
  skipped: ['neutral', 'Too little data'],
  refused: ['neutral', 'Not begun'],
  failed: ['danger', 'Failed'],
}
const triggers: Record<string, string> = {
  schedule: 'the schedule',
  drift: 'drift',
  first: 'nothing was live',
  hand: 'hand',
}

const took = ({ startedAt, finishedAt }: RunRow) =>
  finishedAt ? formatSeconds((Date.parse(finishedAt) - Date.parse(startedAt)) / 1_000) : '–'

/** The latest trainings and why each began and ended as it did. */
export function TrainingTable({ runs }: { runs: readonly RunRow[] }) {
  return (
    <DataTable
      caption="Trainings"
      rows={runs}
      rowKey={(run) => run.id}
      empty={<p className="px-4 pb-4 text-muted">None yet.</p>}
      columns={[
        { key: 'at', header: 'Begun', primary: true, cell: (run) => <When value={run.startedAt} /> },
        {
          key: 'state',
          header: 'State',
          cell: (run) => <Badge tone={states[run.state]?.[0]}>{states[run.state]?.[1] ?? run.state}</Badge>,
        },
        {
          key: 'why',
          header: 'Because of',
          hideBelow: 'md',
          cell: (run) => (run.requestedBy ? `${run.requestedBy}` : (triggers[run.trigger] ?? run.trigger)),
        },
        {
          key: 'version',
          header: 'Made',
          numeric: true,
          hideBelow: 'md',
          cell: (run) => (run.version ? `v${run.version}` : '–'),
        },
        { key: 'took', header: 'Took', numeric: true, hideBelow: 'sm', cell: took },
        {
          key: 'reason',
          header: 'Outcome',
          hideBelow: 'sm',
          cell: (run) => (
            <span className="block max-w-96 text-xs text-muted">
              {run.reason ?? (run.state === 'running' ? `${run.step}, ${Math.round(run.progress * 100)}%` : '–')}
            </span>
          ),
        },
      ]}
    />
  )
}
