import { createRun } from './create-run'
import { parseDeadline } from './duration'
import { newUlid } from './ids'
import { savePending, saveResult } from './steps'
import type { EngineContext, EventPayload, Op, Sql } from './types'
import { addWait } from './waits'

export type RunState = { id: string; event: EventPayload; attempt: number }

/** What the answer asks of the job that brought it. */
export type Effect = { retry?: unknown; saved: boolean; finished?: string; failed?: unknown }

/**
 * Writes the operations of an answer: results once, and for what is still to come a call, a timer, a wait or another
 * run. An operation that is already known is ignored, because the SDK reports it again on every call.
 * The caller holds the run's row lock.
 */
export async function applyOps(
  q: Sql,
  engine: EngineContext,
  run: RunState,
  ops: Op[],
  lastTry: boolean,
): Promise<Effect> {
  const effect: Effect = { saved: false }
  for (const op of ops) {
    switch (op.op) {
      case 'StepRun':
      case 'Step':
        effect.saved = (await saveResult(q, engine, run.id, op, { data: op.data ?? null }, run.attempt)) || effect.saved
        break
      case 'StepFailed':
        effect.saved = (await saveResult(q, engine, run.id, op, { error: op.error }, run.attempt)) || effect.saved
        break
      case 'StepError':
        if (!lastTry) return { ...effect, retry: op.error }
        effect.saved = (await saveResult(q, engine, run.id, op, { error: op.error }, run.attempt)) || effect.saved
        break
      case 'StepPlanned':
        if (await savePending(q, engine, run.id, op)) await enqueue(q, engine, run.id, op.id)
        break
      case 'Sleep':
        await sleep(q, engine, run, op)
        break
      case 'WaitForEvent':
        await wait(q, engine, run, op)
        break
      case 'InvokeFunction':
        effect.saved = (await invoke(q, engine, run, op)) || effect.saved
        break
      case 'DiscoveryRequest':
        effect.saved = true
        break
      case 'RunComplete':
        return { ...effect, finished: JSON.stringify(op.data ?? null) }
      default:
        return {
          ...effect,
          failed: { name: 'UnsupportedOperation', message: `The embedded engine does not run "${op.op}".` },
        }
    }
  }
  return effect
}

async function enqueue(q: Sql, engine: EngineContext, runId: string, stepId: string | null): Promise<void> {
  await q.query('SELECT jobs.enqueue($1, $2, $3, $3)', [runId, stepId, engine.now()])
}

async function sleep(q: Sql, engine: EngineContext, run: RunState, op: Op): Promise<void> {
  if (!(await savePending(q, engine, run.id, op))) return
  await setTimer(q, 'sleep', run.id, op.id, parseDeadline(op.name || '0s', engine.now()))
}

async function wait(q: Sql, engine: EngineContext, run: RunState, op: Op): Promise<void> {
  if (!(await savePending(q, engine, run.id, op))) return
  const expiresAt = parseDeadline((op.opts?.timeout ?? '366d') || '0s', engine.now())
  const eventName = op.name ?? ''
  await addWait(q, {
    runId: run.id,
    stepId: op.id,
    eventName,
    expression: op.opts?.if ?? null,
    event: run.event,
    expiresAt,
  })
  await setTimer(q, 'wait-timeout', run.id, op.id, expiresAt)
}

/** Starts the invoked function. True when that was impossible and the step has failed at once. */
async function invoke(q: Sql, engine: EngineContext, run: RunState, op: Op): Promise<boolean> {
  if (!(await savePending(q, engine, run.id, op))) return false
  const { function_id: functionId = '', payload, timeout } = op.opts ?? {}
  const fn = engine.functions.get(functionId)
  const refuse = (message: string) => saveResult(q, engine, run.id, op, { error: { name: 'InvokeError', message } })
  if (!fn) return refuse(`There is no function "${functionId}" to invoke.`)
  const event: EventPayload = {
    name: 'inngest/function.invoked',
    data: (payload?.data ?? {}) as Record<string, unknown>,
    id: newUlid(),
    ts: engine.now().getTime(),
    ...(payload?.v === undefined ? {} : { v: payload.v }),
    ...(payload?.meta === undefined ? {} : { meta: payload.meta }),
  }
  const child = await createRun(q, engine, fn, [event], { parent: { runId: run.id, stepId: op.id } })
  if (!child) return refuse(`"${functionId}" is a singleton and already running.`)
  if (timeout) await setTimer(q, 'invoke-timeout', run.id, op.id, parseDeadline(timeout, engine.now()))
  return false
}

async function setTimer(q: Sql, kind: string, runId: string, stepId: string, at: Date): Promise<void> {
  await q.query(
    'INSERT INTO jobs.timers (kind, run_id, step_id, run_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [kind, runId, stepId, at],
  )
}
