'use server'

import { z } from 'zod'
import { createControl } from '@/inngest/engine/control'
import { staffAction } from '@/lib/action'
import { audit } from '@/lib/audit'
import { pool } from '@/lib/db'
import { AppError } from '@/lib/errors'

const runInput = z.strictObject({ runId: z.string().min(1).max(60) })

export const retryRunAction = staffAction('jobs:write', { input: runInput }, async (actor, { runId }) => {
  const newRunId = await createControl(pool).retryRun(runId)
  if (!newRunId)
    throw new AppError('conflict', 'This run cannot be repeated: it has not ended, or its function is gone.')
  await audit(pool, actor, { action: 'job.retried', entity: 'job', entityId: runId, after: { newRunId } })
  return { runId: newRunId }
})

export const cancelRunAction = staffAction('jobs:write', { input: runInput }, async (actor, { runId }) => {
  if (!(await createControl(pool).cancelRun(runId))) throw new AppError('conflict', 'This run has ended already.')
  await audit(pool, actor, { action: 'job.cancelled', entity: 'job', entityId: runId })
})
