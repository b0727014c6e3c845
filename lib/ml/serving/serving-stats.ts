import 'server-only'
import { pool } from '@/lib/db'
import { log } from '@/lib/log'

/** Upper limits in milliseconds of the buckets that answers are counted in; the last bucket has none. */
export const bucketLimitsMs = [0.25, 0.5, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512]

type Counts = { answers: number; fallbacks: number; errors: number; buckets: number[] }
type Input = { model: string; version: number; features: Record<string, number | null> }

const flushEveryMs = 20_000
const mostInputsPerFlush = 100
type State = { counts: Map<string, Counts>; inputs: Input[]; timer?: NodeJS.Timeout }
const holder = globalThis as typeof globalThis & { soukServing?: State }
const state: State = (holder.soukServing ??= { counts: new Map(), inputs: [] })

/** Counts one answer of a model; version 0 is its fallback. Costs no statement: figures are added up and written now and then. */
export function countAnswer(model: string, version: number, ms: number, failed = false): void {
  const key = `${model}\n${version}`
  let counts = state.counts.get(key)
  if (!counts)
    state.counts.set(
      key,
      (counts = { answers: 0, fallbacks: 0, errors: 0, buckets: new Array<number>(bucketLimitsMs.length + 1).fill(0) }),
    )
  counts.answers += 1
  if (version === 0) counts.fallbacks += 1
  if (failed) counts.errors += 1
  const place = bucketLimitsMs.findIndex((limit) => ms <= limit)
  counts.buckets[place < 0 ? bucketLimitsMs.length : place]! += 1
  startTimer()
}

/** Keeps one served input for the watch over drift, up to a hundred in twenty seconds. */
export function sampleInput(model: string, version: number, columns: readonly string[], row: ArrayLike<number>): void {
  if (state.inputs.length >= mostInputsPerFlush) return
  state.inputs.push({
    model,
    version,
    features: Object.fromEntries(
      columns.map((column, index) => [column, Number.isFinite(row[index]) ? row[index]! : null]),
    ),
  })
  startTimer()
}

function startTimer(): void {
  state.timer ??= setTimeout(() => void flushServing(), flushEveryMs).unref()
}

/** Writes what was counted; figures that cannot be written are kept for the next time, inputs are let go. */
export async function flushServing(): Promise<void> {
  clearTimeout(state.timer)
  state.timer = undefined
  const [counts, inputs] = [[...state.counts], state.inputs]
  state.counts = new Map()
  state.inputs = []
  try {
    for (const [key, each] of counts) await writeCounts(key, each)
    if (inputs.length > 0) {
      await pool.query(
        'INSERT INTO model_inputs (model_name, version, features) SELECT model, version, features FROM jsonb_to_recordset($1::jsonb) AS i (model text, version int, features jsonb)',
        [JSON.stringify(inputs)],
      )
    }
  } catch (error) {
    log.warn({ err: error }, 'the figures of models could not be written')
    for (const [key, each] of counts) if (!state.counts.has(key)) state.counts.set(key, each)
  }
}

async function writeCounts(key: string, { answers, fallbacks, errors, buckets }: Counts): Promise<void> {
  const [model, version] = key.split('\n')
  await pool.query(
    `INSERT INTO model_serving AS s (model_name, version, day, answers, fallbacks, errors, buckets)
     VALUES ($1, $2, (now() AT TIME ZONE 'UTC')::date, $3, $4, $5, $6)
     ON CONFLICT (model_name, day, version) DO UPDATE SET answers = s.answers + excluded.answers, fallbacks = s.fallbacks + excluded.fallbacks,
       errors = s.errors + excluded.errors,
       buckets = (SELECT array_agg(coalesce(b.one, 0) + coalesce(b.two, 0) ORDER BY place) FROM unnest(s.buckets, excluded.buckets) WITH ORDINALITY b (one, two, place))`,
    [model, Number(version), answers, fallbacks, errors, buckets],
  )
}

/** The duration below which a share of the answers stayed, as the upper limit of its bucket; NaN without answers. */
export function durationAt(buckets: readonly number[], share: number): number {
  const total = buckets.reduce((sum, count) => sum + count, 0)
  let seen = 0
  for (const [place, count] of buckets.entries()) {
    seen += count
    if (total > 0 && seen >= share * total) return bucketLimitsMs[place] ?? bucketLimitsMs.at(-1)! * 2
  }
  return Number.NaN
}
