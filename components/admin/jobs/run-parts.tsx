import { Disclosure } from '@/components/ui/disclosure'
import { DataTable } from '@/components/ui/table'
import { StatusBadge } from '../status-badge'
import { When } from '../when'
import { stepKind } from './labels'

export type StepRow = {
  id: string
  name: string
  op: string
  status: string
  attempt: number
  output: unknown
  createdAt: string
  finishedAt: string | null
  dueAt: string | null
}
export type AttemptRow = {
  stepName: string | null
  attempt: number
  name: string
  message: string
  stack: string | null
  failedAt: string
  retryAt: string | null
}

// Whoever may read jobs must not come by a link that opens somebody's account.
const hideSecrets = (key: string, value: unknown) => (key === 'token' ? '[hidden]' : value)

/** A value as indented JSON that can be scrolled; one-time tokens in it are hidden. */
export function JsonBlock({ value }: { value: unknown }) {
  return (
    <pre className="max-h-96 overflow-auto rounded-md bg-sunken p-3 font-mono text-xs whitespace-pre-wrap">
      {JSON.stringify(value, hideSecrets, 2) ?? 'nothing'}
    </pre>
  )
}

/** The steps of a run in the order they ended, each with its result folded away. */
export function StepList({ steps }: { steps: readonly StepRow[] }) {
  if (steps.length === 0) return <p className="px-4 pb-4 text-muted">No steps yet.</p>
  return (
    <ul className="divide-y divide-line border-t border-line">
      {steps.map((step) => (
        <li key={step.id} className="px-4 py-1">
          <Disclosure
            className="border-b-0"
            summary={
              <span className="flex flex-wrap items-center gap-3">
                <span className="font-medium">{step.name}</span>
                <StatusBadge status={step.status} />
                <span className="text-xs text-muted">
                  {stepKind(step.op)}
                  {step.attempt > 0 && `, try ${step.attempt + 1}`}
                  {step.dueAt && (
                    <>
                      {' '}
                      until <When value={step.dueAt} />
                    </>
                  )}
                </span>
              </span>
            }
          >
            <div className="pb-3">
              <JsonBlock value={step.output} />
            </div>
          </Disclosure>
        </li>
      ))}
    </ul>
  )
}

/** The tries that failed, with their error and when they are repeated. */
export function AttemptList({ attempts }: { attempts: readonly AttemptRow[] }) {
  return (
    <DataTable
      caption="Failed tries"
      rows={attempts}
      rowKey={(row) => `${row.stepName}-${row.attempt}-${row.failedAt}`}
      columns={[
        {
          key: 'step',
          header: 'Step',
          primary: true,
          cell: (row) => `${row.stepName ?? 'whole run'}, try ${row.attempt + 1}`,
        },
        {
          key: 'error',
          header: 'Error',
          cell: (row) => (
            <>
              <span className="font-medium text-danger">
                {row.name}: {row.message}
              </span>
              {row.stack && (
                <details className="text-xs text-muted">
                  <summary className="link inline-flex min-h-6 items-center">Where</summary>
                  <pre className="overflow-x-auto whitespace-pre-wrap">{row.stack}</pre>
                </details>
              )}
            </>
          ),
        },
        { key: 'at', header: 'Failed', hideBelow: 'md', cell: (row) => <When value={row.failedAt} /> },
        { key: 'retry', header: 'Again', hideBelow: 'md', cell: (row) => <When value={row.retryAt} /> },
      ]}
    />
  )
}
