import { EmptyState } from '@/components/ui/empty-state'
import { DataTable } from '@/components/ui/table'
import { StatusBadge } from '../status-badge'
import { When } from '../when'
import { eventInWords } from './labels'

export type RunRow = {
  id: string
  functionName: string
  eventName: string
  status: string
  stepCount: number
  createdAt: string
  startedAt: string | null
  finishedAt: string | null
  error: string | null
}

function duration(run: RunRow): string {
  if (!run.startedAt || !run.finishedAt) return '–'
  const ms = Date.parse(run.finishedAt) - Date.parse(run.startedAt)
  return ms < 1000 ? `${ms} ms` : ms < 90_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 60_000)} min`
}

/** Runs of jobs as rows that open the run. */
export function RunTable({ runs }: { runs: readonly RunRow[] }) {
  return (
    <DataTable
      caption="Runs"
      rows={runs}
      rowKey={(run) => run.id}
      rowHref={(run) => `/admin/jobs/${run.id}`}
      empty={<EmptyState title="No run here" description="Runs appear as soon as something happens in the shop." />}
      columns={[
        {
          key: 'function',
          header: 'Job',
          primary: true,
          cell: (run) => (
            <>
              {run.functionName}
              {run.error && (
                <span className="block max-w-xl truncate text-xs font-normal text-danger">{run.error}</span>
              )}
            </>
          ),
        },
        { key: 'status', header: 'Status', cell: (run) => <StatusBadge status={run.status} /> },
        {
          key: 'event',
          header: 'Because of',
          hideBelow: 'lg',
          cell: (run) => <span className="text-muted">{eventInWords(run.eventName)}</span>,
        },
        { key: 'steps', header: 'Steps', numeric: true, hideBelow: 'md', cell: (run) => run.stepCount },
        { key: 'took', header: 'Took', numeric: true, hideBelow: 'md', cell: duration },
        { key: 'at', header: 'Begun', hideBelow: 'sm', cell: (run) => <When value={run.createdAt} /> },
      ]}
    />
  )
}
