import { FilterBar } from '@/components/admin/filter-bar'
import { eventInWords, scheduleInWords } from '@/components/admin/jobs/labels'
import { FunctionTable } from '@/components/admin/jobs/function-table'
import { RunTable } from '@/components/admin/jobs/run-table'
import { listHref, readParams, type SearchParams } from '@/components/admin/list-query'
import { statusOptions } from '@/components/admin/status-badge'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Panel } from '@/components/ui/panel'
import { Stat, StatGrid } from '@/components/ui/stat'
import { listFunctions, listRuns, queueDepth } from '@/inngest/engine/queries'
import { requireStaff } from '@/lib/auth/session'
import { pool } from '@/lib/db'

export const metadata = { title: 'Jobs' }

const path = '/admin/jobs'
const statuses = ['queued', 'running', 'completed', 'failed', 'cancelled'] as const
const PAGE = 50
const iso = (date: Date | null) => date?.toISOString() ?? null

export default async function JobsPage({ searchParams }: { searchParams: SearchParams }) {
  await requireStaff('jobs:read', path)
  const { cursor, ...params } = await readParams(searchParams, ['status', 'function', 'cursor'])
  const status = statuses.find((each) => each === params.status)
  const [runs, functions, depth] = await Promise.all([
    listRuns(pool, { status, functionId: params.function, before: cursor, limit: PAGE + 1 }),
    listFunctions(pool),
    queueDepth(pool),
  ])
  const shown = runs.slice(0, PAGE)
  const next = runs.length > PAGE ? shown.at(-1)?.id : undefined
  return (
    <>
      <PageHeader title="Jobs" description="What the shop does by itself." />
      <div className="flex flex-col gap-5">
        <StatGrid>
          <Stat
            label="Ready"
            value={depth.ready}
            hint={depth.lagSeconds > 1 ? `oldest waits ${Math.round(depth.lagSeconds)} s` : 'none waits'}
          />
          <Stat label="At work" value={depth.leased} />
          <Stat label="Asleep" value={depth.timers + depth.waits} hint="waiting for a time or an event" />
          <Stat label="Behind a limit" value={depth.blocked} />
        </StatGrid>
        <Panel title="Runs" padded={false}>
          <FilterBar
            action={path}
            filters={[
              { name: 'status', label: 'Status', value: status, options: statusOptions(statuses) },
              {
                name: 'function',
                label: 'Job',
                value: params.function,
                options: functions.map((each) => ({ value: each.id, label: each.name })),
              },
            ]}
          />
          <RunTable
            runs={shown.map((run) => ({
              id: run.id,
              functionName: run.functionName,
              eventName: run.eventName,
              status: run.status,
              stepCount: run.stepCount,
              error: run.error?.message ?? null,
              createdAt: run.createdAt.toISOString(),
              startedAt: iso(run.startedAt),
              finishedAt: iso(run.finishedAt),
            }))}
          />
        </Panel>
        <Pagination
          firstHref={cursor ? listHref(path, params) : undefined}
          nextHref={next && listHref(path, { ...params, cursor: next })}
        />
        <Panel title="What there is" padded={false}>
          <FunctionTable
            functions={functions.map((each) => ({
              id: each.id,
              name: each.name,
              active: each.active,
              running: each.running,
              failedLastDay: each.failedLastDay,
              lastFinishedAt: iso(each.lastFinishedAt),
              triggers: each.triggers.map((trigger) =>
                'cron' in trigger ? scheduleInWords(trigger.cron) : eventInWords(trigger.event),
              ),
              nextAt: iso(each.crons[0]?.nextAt ?? null),
            }))}
          />
        </Panel>
      </div>
    </>
  )
}
