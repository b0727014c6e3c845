import { audit } from '@/lib/audit'
import { systemActor } from '@/lib/auth/actor'
import { pool } from '@/lib/db'
import { inngest } from '@/lib/events'
import { log } from '@/lib/log'
import { cleanUp } from '@/lib/maintenance/clean-up'

const tidy = inngest.createFunction(
  { id: 'clean-up', name: 'Remove what is outdated', triggers: [{ cron: '40 * * * *' }], singleton: { mode: 'skip' } },
  ({ step }) => step.run('clean-up', () => cleanUp()),
)

type Failure = {
  function_id: string
  run_id: string
  error?: { name?: string; message?: string }
  event?: { name?: string }
}

/** One place for every job that failed for good: the log, and a row that staff see. */
const noteFailure = inngest.createFunction(
  {
    id: 'note-failure',
    name: 'Note a failed job',
    triggers: [{ event: 'inngest/function.failed', if: "event.data.function_id != 'souk-note-failure'" }],
  },
  async ({ event, step }) => {
    const { function_id: functionId, run_id: runId, error, event: cause } = event.data as Failure
    await step.run('note', async () => {
      log.error({ functionId, runId, reason: error?.message, event: cause?.name }, 'a job failed for good')
      await audit(pool, systemActor, {
        action: 'job.failed',
        entity: 'job',
        entityId: runId,
        after: { functionId, event: cause?.name, error: error?.message },
      })
    })
  },
)

export const maintenanceJobs = [tidy, noteFailure]
