import { type Applied, applyOutcome } from './apply-outcome'
import { dropJob } from './claim'
import { type Call, prepareCall, send } from './dispatch'
import { isPermanent } from './invalid-operation'
import type { EngineContext, Job, Outcome } from './types'

const maxLosses = 10
const maxCallsInARow = 20

type Options = { call: Call; url: string; leaseMs: number; isRunning: () => boolean }

/**
 * Makes a function that makes the call of a leased job and stores its answer, however often the database is away
 * meanwhile. It rejects when the answer could not be stored while the lease lasted: then the call is made again.
 */
export function createExecutor(engine: EngineContext, { call, url, leaseMs, isRunning }: Options) {
  return async function executeJob(job: Job): Promise<void> {
    for (let calls = 1; ; calls += 1) {
      const outcome = await perform(job)
      if (!outcome) return dropJob(engine, job)
      // A run with nobody waiting behind it goes straight on, which saves queueing and claiming it for each step.
      const keep = isRunning() && !job.limited && calls < maxCallsInARow && job.losses === 0
      const applied = await store(job, outcome, keep)
      if (applied === 'stale') engine.log.warn({ runId: job.runId, stepId: job.stepId }, 'a late answer was dropped')
      if (applied !== 'again') return
    }
  }

  async function perform(job: Job): Promise<Outcome | null> {
    if (job.losses >= maxLosses) {
      const message = `The worker stopped ${job.losses} times while it ran this.`
      return { kind: 'error', final: false, error: { name: 'WorkerLost', message } }
    }
    const request = await insistently(() => prepareCall(engine, url, job))
    return request && send(call, request)
  }

  async function store(job: Job, outcome: Outcome, keep: boolean): Promise<Applied> {
    try {
      return await insistently(() => applyOutcome(engine, job, outcome, keep))
    } catch (error) {
      if (!isPermanent(error)) throw error
      const { name, message } = error as Error
      const refused: Outcome = {
        kind: 'error',
        final: true,
        error: { name, message: `The answer cannot be stored: ${message}` },
      }
      return insistently(() => applyOutcome(engine, job, refused))
    }
  }

  /** Work is not thrown away, and done again, only because the database is away for a moment. */
  async function insistently<T>(work: () => Promise<T>): Promise<T> {
    for (const deadline = Date.now() + leaseMs; ; ) {
      try {
        return await work()
      } catch (error) {
        if (isPermanent(error) || Date.now() > deadline || !isRunning()) throw error
        engine.log.warn({ err: error }, 'the database did not take an answer, trying again')
        await new Promise((resolve) => setTimeout(resolve, 500))
      }
    }
  }
}
