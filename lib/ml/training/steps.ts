import 'server-only'
import { createHash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import { pool } from '@/lib/db'
import { systemActor } from '@/lib/auth/actor'
import { AppError } from '@/lib/errors'
import { pairedBootstrap } from '@/lib/ml/bootstrap'
import { readArtefacts } from '@/lib/ml/registry/artefacts'
import { cleanVersions } from '@/lib/ml/registry/clean-versions'
import { runFolder } from '@/lib/ml/registry/keys'
import { liveModel } from '@/lib/ml/registry/live-model'
import { decidePromotion } from '@/lib/ml/registry/promotion-rule'
import { registerModel } from '@/lib/ml/registry/register-model'
import { promoteVersion } from '@/lib/ml/registry/stages'
import type { Check, Comparison } from '@/lib/ml/registry/types'
import { summariseReference } from '@/lib/ml/monitoring/reference'
import { storage } from '@/lib/storage'
import { version as shopVersion } from '@/package.json'
import { runInThread, type ThreadCall } from './run-in-thread'
import { isRunning, noteProgress } from './training-run'
import type { Evaluation, Trained, Training } from './types'

// Each step leaves its result in storage under the run and returns at once when it is there already: a worker that takes
// up the run after another one was killed does not begin again.
const file = (runId: string, name: string) => `${runFolder(runId)}/${name}`
const defaults = { minutes: 30, memoryMb: 1_500 }
const progressEveryMs = 1_000

type Window = { from: string | null; to: string | null; rows: number }
type TrainedResult = Omit<Trained, 'reference'> & {
  reference?: Record<string, number[]>
  seconds: number
  peakMb: number
}
type Measured = {
  candidate: Evaluation | null
  baseline: Evaluation | null
  live: Evaluation | null
  liveVersion: number | null
  checks: Check[]
}

/** Reads what the model learns from and keeps it until the run ends. */
export async function loadData(training: Training, runId: string, asOf: Date): Promise<Window> {
  await begin(training, runId, 'load')
  const done = await read<Window>(runId, 'window')
  if (done) return done
  const { data, window } = await training.load({ asOf, progress: report(runId, 'load') })
  await write(runId, 'data', data)
  const told = { from: window.from?.toISOString() ?? null, to: window.to?.toISOString() ?? null, rows: window.rows }
  await write(runId, 'window', told)
  return told
}

/** Trains in a thread; the files of the model stay under the run until they are registered. */
export async function trainModel(
  training: Training,
  runId: string,
): Promise<{ seconds: number; peakMb: number; bytes: number }> {
  await begin(training, runId, 'train')
  let trained = await read<TrainedResult>(runId, 'trained')
  if (!trained) {
    const started = performance.now()
    const { outputs, peakMb } = await inThread(training, runId, 'train', [
      { call: 'train', input: [await readBytes(runId, 'data')] },
    ])
    const output = outputs[0] as Trained | null
    if (!output) throw new AppError('internal', `${training.module} exports no train function.`)
    const { reference, ...rest } = output
    const seconds = Math.round(performance.now() - started) / 1000
    trained = {
      ...rest,
      seconds,
      peakMb,
      ...(reference ? { reference: summariseReference(reference.columns, reference.rows) } : {}),
    }
    await write(runId, 'trained', trained)
  }
  return {
    seconds: trained.seconds,
    peakMb: trained.peakMb,
    bytes: Object.values(trained.files).reduce((sum, bytes) => sum + bytes.byteLength, 0),
  }
}

/** Measures the new model, its baseline and the live version on the same held-out part. */
export async function evaluateModel(
  training: Training,
  runId: string,
): Promise<{ metrics: Record<string, number>; baseline: Record<string, number> }> {
  await begin(training, runId, 'evaluate')
  let measured = await read<Measured>(runId, 'measured')
  if (!measured) {
    const data = await readBytes(runId, 'data')
    const { files } = (await read<TrainedResult>(runId, 'trained'))!
    const live = await liveModel(training.name)
    const liveFiles = live ? await readArtefacts(live.artefacts).catch(() => null) : null
    const [ours, theirs] = [serialize(files), liveFiles ? serialize(liveFiles) : null]
    // A live version of an older make may not understand today's data; it then simply has no figure to compare with.
    const { outputs } = await inThread(training, runId, 'evaluate', [
      { call: 'evaluate', input: [data, ours] },
      { call: 'evaluate', input: [data, null] },
      ...(theirs ? [{ call: 'evaluate', input: [data, theirs], mayFail: true }] : []),
      { call: 'check', input: [data, ours, theirs] },
    ])
    const [candidate, baseline] = outputs as (Evaluation | null)[]
    const current = theirs ? (outputs[2] as Evaluation | null) : null
    const checks = (outputs.at(-1) as Check[] | null) ?? []
    measured = {
      candidate: candidate ?? null,
      baseline: baseline ?? null,
      live: current,
      liveVersion: live?.version ?? null,
      checks,
    }
    await write(runId, 'measured', measured)
  }
  return { metrics: measured.candidate?.metrics ?? {}, baseline: measured.baseline?.metrics ?? {} }
}

/** Registers what was trained as a candidate, with what was measured and the decision about it. */
export async function registerTrained(
  training: Training,
  runId: string,
): Promise<{ versionId: string; version: number; promote: boolean; reason: string }> {
  await begin(training, runId, 'register')
  const [trained, measured, window] = [
    (await read<TrainedResult>(runId, 'trained'))!,
    (await read<Measured>(runId, 'measured'))!,
    (await read<Window>(runId, 'window'))!,
  ]
  const comparison = compare(training, measured)
  const { id, version } = await registerModel({
    name: training.name,
    runId,
    artefacts: trained.files,
    metrics: measured.candidate?.metrics ?? {},
    baselineMetrics: measured.baseline?.metrics ?? {},
    comparison,
    dataWindow: { from: toDate(window.from), to: toDate(window.to), rows: window.rows },
    codeVersion: codeVersion(training),
    importance: trained.importance,
    reference: trained.reference,
    trainSeconds: trained.seconds,
    peakMb: trained.peakMb,
  })
  return { versionId: id, version, ...comparison.decision }
}

/** Lets the version answer from now on when it was found good enough; forgets old ones either way. */
export async function promoteTrained(
  training: Training,
  runId: string,
  { versionId, promote }: { versionId: string; promote: boolean },
): Promise<void> {
  await begin(training, runId, 'promote')
  if (promote) await promoteVersion(systemActor, versionId)
  await cleanVersions(training.name)
}

function compare(
  training: Training,
  { candidate, baseline, live, liveVersion, checks }: Measured,
): Comparison & { decision: { promote: boolean; reason: string } } {
  const gain = (other: Evaluation | null) => (candidate && other ? gainOver(training, candidate, other) : undefined)
  const [overBaseline, overLive] = [gain(baseline), gain(live)]
  const decision = decidePromotion({ overBaseline, overLive, liveMetric: live?.metrics[training.metric], checks })
  return {
    overBaseline,
    overLive,
    liveVersion: overLive ? (liveVersion ?? undefined) : undefined,
    heldOut: candidate?.units?.length,
    checks,
    decision,
  }
}

function gainOver(training: Training, ours: Evaluation, theirs: Evaluation) {
  const sign = training.higherIsBetter ? 1 : -1
  if (ours.units && theirs.units && ours.units.length > 0) {
    const { mean, low, high } = pairedBootstrap(ours.units, theirs.units)
    return sign > 0 ? { mean, low, high } : { mean: -mean, low: -high, high: -low }
  }
  const mean = sign * ((ours.metrics[training.metric] ?? Number.NaN) - (theirs.metrics[training.metric] ?? Number.NaN))
  return { mean, low: mean, high: mean }
}

async function inThread(
  training: Training,
  runId: string,
  step: string,
  calls: ThreadCall[],
): Promise<{ outputs: unknown[]; peakMb: number }> {
  const { minutes, memoryMb } = { ...defaults, ...training.limits }
  const alive = setInterval(
    () => void pool.query('UPDATE model_runs SET heartbeat_at = now() WHERE id = $1', [runId]).catch(() => undefined),
    30_000,
  )
  try {
    return await runInThread({
      module: training.module,
      calls,
      seed: seedOf(runId),
      minutes,
      memoryMb,
      onProgress: report(runId, step),
    })
  } finally {
    clearInterval(alive)
  }
}

async function begin(training: Training, runId: string, step: string): Promise<void> {
  if (!(await isRunning(runId))) throw new AppError('gone', `This training of ${training.name} was given up.`)
  await noteProgress(runId, step, 0)
}

function report(runId: string, step: string): (share: number) => void {
  let last = 0
  return (share) => {
    if (Date.now() - last < progressEveryMs) return
    last = Date.now()
    void noteProgress(runId, step, share)
  }
}

const write = (runId: string, name: string, value: unknown) =>
  storage.put(file(runId, name), serialize(value), { contentType: 'application/octet-stream' })
const readBytes = (runId: string, name: string) => storage.get(file(runId, name))
const toDate = (text: string | null) => (text ? new Date(text) : null)
const seedOf = (runId: string) => createHash('sha256').update(runId).digest().readUInt32LE()

async function read<T>(runId: string, name: string): Promise<T | null> {
  const bytes = await readBytes(runId, name)
  return bytes ? (deserialize(bytes) as T) : null
}

/** The version of the shop and a hash of what else decides the training. */
function codeVersion({
  name,
  options,
  features,
  module,
}: Pick<Training, 'name' | 'options' | 'features' | 'module'>): string {
  const hash = createHash('sha256')
    .update(JSON.stringify({ name, options, features: features.map((each) => each.name), module }))
    .digest('hex')
  return `${shopVersion}+${hash.slice(0, 8)}`
}
