import { Badge } from '@/components/ui/badge'
import { DataTable } from '@/components/ui/table'
import { When } from '../when'

export type FunctionRow = {
  id: string
  name: string
  active: boolean
  triggers: string[]
  nextAt: string | null
  running: number
  failedLastDay: number
  lastFinishedAt: string | null
}

/** The jobs the shop knows: what starts them, when next, and how they fared. */
export function FunctionTable({ functions }: { functions: readonly FunctionRow[] }) {
  return (
    <DataTable
      caption="Jobs"
      rows={functions}
      rowKey={(each) => each.id}
      rowHref={(each) => `/admin/jobs?function=${encodeURIComponent(each.id)}`}
      empty={<p className="px-4 pb-4 text-muted">The worker has not reported its jobs yet.</p>}
      columns={[
        {
          key: 'name',
          header: 'Job',
          primary: true,
          cell: (each) => (
            <>
              {each.name} {!each.active && <Badge>retired</Badge>}
            </>
          ),
        },
        {
          key: 'triggers',
          header: 'Starts on',
          hideBelow: 'md',
          cell: (each) => <span className="text-muted">{each.triggers.join('; ')}</span>,
        },
        { key: 'next', header: 'Next', hideBelow: 'lg', cell: (each) => <When value={each.nextAt} /> },
        { key: 'last', header: 'Last ended', hideBelow: 'lg', cell: (each) => <When value={each.lastFinishedAt} /> },
        { key: 'running', header: 'Running', numeric: true, cell: (each) => each.running },
        {
          key: 'failed',
          header: 'Failed today',
          numeric: true,
          cell: (each) => (
            <span className={each.failedLastDay > 0 ? 'font-medium text-danger' : undefined}>{each.failedLastDay}</span>
          ),
        },
      ]}
    />
  )
}
