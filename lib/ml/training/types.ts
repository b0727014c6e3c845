import type { Check, DataWindow, Files } from '@/lib/ml/registry/types'

/** What a training learns from: anything `node:v8` can serialise (plain objects, typed arrays, maps), made once and kept until the run ends. */
export type Dataset<Data> = { data: Data; window: DataWindow }

export type LoadContext = { asOf: Date; progress(share: number): void }

/** What a training knows while it computes in its thread. */
export type ThreadContext = { seed: number; progress(share: number): void }

export type Trained = {
  files: Files
  /** share of the gain by feature, for the model card */
  importance?: Record<string, number>
  /** rows of features as they were trained on, row after row; the watch over drift compares with them */
  reference?: { columns: readonly string[]; rows: Float32Array }
}

export type Evaluation = {
  metrics: Record<string, number>
  /** the deciding metric of each held-out unit (query, shopper), in the same order for every model; intervals come from it */
  units?: ArrayLike<number>
}

/**
 * The module named by a training: pure functions that run in a thread of their own, found by their path. It must not
 * import anything that is for the server only.
 */
export type TrainingModule<Data> = {
  train(data: Data, context: ThreadContext): Trained | Promise<Trained>
  /** Figures on the held-out part of `data`; `files` null means the baseline, which every module must be able to measure. */
  evaluate?(data: Data, files: Files | null, context: ThreadContext): Evaluation | Promise<Evaluation>
  /** Tests of a version without figures: sizes, examples. `live` are the files that answer now. */
  check?(data: Data, files: Files, live: Files | null, context: ThreadContext): Check[] | Promise<Check[]>
}

export type Training<Data = unknown> = {
  /** also the name under which it is served */
  name: string
  title: string
  purpose: string
  /** the figure of `Evaluation.metrics` that decides, and by which `units` are measured */
  metric: string
  higherIsBetter: boolean
  /** five-field cron in UTC */
  schedule: string
  features: readonly { name: string; description: string }[]
  /** path of the `TrainingModule` from the root of the project */
  module: string
  /** set into the version: what else than the code decides the result */
  options?: unknown
  limits?: { minutes?: number; memoryMb?: number }
  /** Reads what is learned from. Throws `NotEnoughData` while there is too little. Runs beside the other jobs: no long computing here. */
  load(context: LoadContext): Promise<Dataset<Data>>
  /** Every night and after a version went live: predictions with what answers now. */
  afterwards?: (context: { asOf: Date }) => Promise<unknown>
  /** How predictions that were kept are held against what came of them. */
  outcomes?: {
    /** What became of each, null while it cannot be known. */
    observe(due: readonly { entityId: string; predictedAt: Date; dueAt: Date }[]): Promise<(number | null)[]>
    /** The same figures as on held-out data, at least the deciding one. */
    measure(predictions: Float64Array, outcomes: Float64Array): Record<string, number>
  }
  /** The kinds of events that show that a visitor met the model and liked what it gave; without them it has no canary. */
  trial?: { met: string; liked: string; source?: string }
  /** The slowest that 95 of 100 answers may be, in milliseconds (50). */
  latencyBudgetMs?: number
}

/** Thrown by `load` while there is too little to learn from: no failure, the fallback goes on answering. */
export class NotEnoughData extends Error {
  override name = 'NotEnoughData'
}

/** A training of one model: declares it, checked for types against its module. */
export function defineTraining<Data>(training: Training<Data>): Training {
  return training as unknown as Training
}
