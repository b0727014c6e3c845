import { createHash } from 'node:crypto'
import { parseDeadline } from './duration'
import { maxAttempts } from './retries'
import type { EngineContext, Job, Op, Outcome } from './types'

/** Carries a call to the SDK's serve handler: the handler itself in-process, or `fetch` to its address. */
export type Call = (request: Request) => Promise<Response>

const minRetryMs = 1000
const maxRetryMs = 86_400_000
const maxBodyBytes = 4 * 1024 * 1024

type Loaded = { events: string; event: string; steps: string; stack: string[]; outstanding: boolean; started: boolean }

/** Builds the call for a job from the run's state and marks the run as started. Null when the run is over. */
export async function prepareCall(engine: EngineContext, url: string, job: Job): Promise<Request | null> {
  const { rows } = await engine.sql.query<Loaded>(
    `WITH started AS (
       UPDATE jobs.runs SET status = 'running', started_at = $2 WHERE id = $1 AND status = 'queued' RETURNING 1
     )
     SELECT r.events::text AS events, (r.events -> 0)::text AS event, coalesce(s.steps, '') AS steps, coalesce(s.stack, '{}') AS stack,
            coalesce(s.outstanding, false) AS outstanding, EXISTS (SELECT 1 FROM started) AS started
       FROM jobs.runs r CROSS JOIN LATERAL (
         SELECT string_agg('"' || id || '":' || output::text, ',' ORDER BY position) FILTER (WHERE position IS NOT NULL) AS steps,
                array_agg(id ORDER BY position) FILTER (WHERE position IS NOT NULL) AS stack,
                bool_or(status = 'pending') AS outstanding
           FROM jobs.steps WHERE run_id = r.id
       ) s
      WHERE r.id = $1 AND r.finished_at IS NULL`,
    [job.runId, engine.now()],
  )
  const run = rows[0]
  const fn = engine.functions.get(job.functionId)
  if (!run) return null
  if (!fn) throw new Error(`${job.functionId} is not known here`)
  if (run.started && fn.timeouts?.finish) {
    await engine.sql.query(
      `INSERT INTO jobs.timers (kind, run_id, run_at) VALUES ('finish-timeout', $1, $2) ON CONFLICT DO NOTHING`,
      [job.runId, parseDeadline(fn.timeouts.finish, engine.now())],
    )
  }
  const target = new URL(url)
  target.searchParams.set('fnId', job.functionId)
  target.searchParams.set('stepId', job.stepId ?? 'step')
  const ctx = JSON.stringify({
    run_id: job.runId,
    attempt: job.attempt,
    max_attempts: maxAttempts(fn),
    // While anything is outstanding the SDK must only report what it finds, or a step could run twice.
    disable_immediate_execution: run.outstanding,
    use_api: false,
    stack: { stack: run.stack, current: Math.max(0, run.stack.length - 1) },
  })
  return new Request(target, {
    method: 'POST',
    headers: {
      host: target.host,
      'content-type': 'application/json',
      'x-request-id': job.token,
      'x-run-id': job.runId,
      'x-inngest-server-kind': 'dev',
      traceparent: traceparent(job, run.stack.length),
    },
    body: `{"version":2,"event":${run.event},"events":${run.events},"steps":{${run.steps}},"ctx":${ctx}}`,
  })
}

/** Makes the call and reads the answer; what goes wrong on the way is an error to be retried. */
export async function send(call: Call, request: Request): Promise<Outcome> {
  try {
    const response = await call(request)
    return readOutcome(response.status, response.headers, await response.text())
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return {
      kind: 'error',
      final: false,
      error: { name: 'CallError', message: `The app could not be reached: ${message}` },
    }
  }
}

function readOutcome(status: number, headers: Headers, body: string): Outcome {
  const retryAfterMs = readRetryAfter(headers.get('retry-after'))
  if (!headers.get('x-inngest-sdk')) {
    return {
      kind: 'error',
      final: false,
      error: { name: 'CallError', message: `The app answered ${status} without the SDK.` },
    }
  }
  if (body.length > maxBodyBytes) {
    return {
      kind: 'error',
      final: true,
      error: { name: 'OutputTooLarge', message: 'The answer is larger than 4 MB. Pass references, not data.' },
    }
  }
  let parsed: unknown
  try {
    parsed = body === '' ? null : JSON.parse(body)
  } catch {
    return {
      kind: 'error',
      final: false,
      error: { name: 'CallError', message: `The app answered ${status} with something that is not JSON.` },
    }
  }
  if (status === 200) return { kind: 'finished', output: body === '' ? 'null' : body }
  if (status === 206) return { kind: 'ops', ops: (Array.isArray(parsed) ? parsed : [parsed]) as Op[], retryAfterMs }
  return { kind: 'error', error: parsed, final: headers.get('x-inngest-no-retry') === 'true', retryAfterMs }
}

/** Seconds or a date, clipped to between one second and a day. */
function readRetryAfter(value: string | null): number | undefined {
  if (!value) return undefined
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : new Date(value).getTime() - Date.now()
  return Number.isNaN(ms) ? undefined : Math.max(minRetryMs, Math.min(maxRetryMs, ms))
}

/** Comes back with the events that the step sends, so that running it again does not send them again. */
function traceparent(job: Job, completed: number): string {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  return `00-${hash(job.runId).slice(0, 32)}-${hash(job.stepId ?? `next:${completed}`).slice(0, 16)}-00`
}
