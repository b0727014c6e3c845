import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ActButton } from '@/components/admin/act-button'
import { AttemptList, JsonBlock, StepList } from '@/components/admin/jobs/run-parts'
import { StatusBadge } from '@/components/admin/status-badge'
import { When } from '@/components/admin/when'
import { Alert } from '@/components/ui/alert'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { getRun } from '@/inngest/engine/queries'
import { can } from '@/lib/auth/actor'
import { requireStaff } from '@/lib/auth/session'
import { pool } from '@/lib/db'
import { cancelRunAction, retryRunAction } from '../actions'

export const metadata = { title: 'Run' }

const iso = (date: Date | null) => date?.toISOString() ?? null

export default async function RunPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const actor = await requireStaff('jobs:read', `/admin/jobs/${id}`)
  const run = await getRun(pool, id)
  if (!run) notFound()
  const hasEnded = run.finishedAt !== null
  const steps = run.steps.map((step) => ({
    ...step,
    createdAt: step.createdAt.toISOString(),
    finishedAt: iso(step.finishedAt),
    dueAt: iso(step.dueAt),
  }))
  const attempts = run.attempts.map(({ error, ...attempt }) => ({
    ...attempt,
    name: error.name,
    message: error.message,
    stack: error.stack ?? null,
    failedAt: attempt.failedAt.toISOString(),
    retryAt: iso(attempt.retryAt),
  }))
  return (
    <>
      <PageHeader
        back={{ href: '/admin/jobs', label: 'Jobs' }}
        title={
          <span className="flex flex-wrap items-center gap-2">
            {run.functionName} <StatusBadge status={run.status} />
          </span>
        }
        description={
          <>
            Begun <When value={run.createdAt.toISOString()} />
            {hasEnded && (
              <>
                , ended <When value={iso(run.finishedAt)} />
              </>
            )}
          </>
        }
        actions={
          can(actor, 'jobs:write') &&
          (hasEnded ? (
            <ActButton action={retryRunAction} input={{ runId: id }} success="A new run has begun">
              Run again
            </ActButton>
          ) : (
            <ActButton
              action={cancelRunAction}
              input={{ runId: id }}
              success="Cancelled"
              variant="danger"
              confirm={{
                title: 'Cancel this run?',
                description: 'Steps that are done stay done.',
                label: 'Cancel run',
                danger: true,
              }}
            >
              Cancel
            </ActButton>
          ))
        }
      />
      <div className="flex flex-col gap-5">
        {run.error && (
          <Alert tone="danger" title={run.error.name}>
            {run.error.message}
          </Alert>
        )}
        {run.originalRunId && (
          <p className="text-muted">
            A repetition of{' '}
            <Link className="link" href={`/admin/jobs/${run.originalRunId}`}>
              an earlier run
            </Link>
            .
          </p>
        )}
        {run.children.length > 0 && (
          <p className="text-muted">
            It called{' '}
            {run.children.map((child) => (
              <Link key={child.id} className="link me-2" href={`/admin/jobs/${child.id}`}>
                {child.functionId}
              </Link>
            ))}
          </p>
        )}
        <Panel title="Steps" padded={false}>
          <StepList steps={steps} />
        </Panel>
        {attempts.length > 0 && (
          <Panel title="Failed tries" padded={false}>
            <AttemptList attempts={attempts} />
          </Panel>
        )}
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <Panel title="Began with">
            <JsonBlock value={run.events} />
          </Panel>
          <Panel title="Ended with">
            <JsonBlock value={run.output} />
          </Panel>
        </div>
      </div>
    </>
  )
}
