// iALS: matrix factorisation of implicit feedback, for catalogues too large for EASE (Hu, Koren, Volinsky 2008, with the
// regularisation of Rendle, Krichene, Zhang, Koren, "Revisiting the performance of iALS", 2022).
import { seededRandom } from '@/lib/ml/random'
import { type SparseMatrix, transpose } from '@/lib/ml/sparse'
import { runThreads } from '@/lib/ml/threads'
import { type IalsSide, type IalsTask, trainIals } from './ials-kernel'
import { IalsModel, type IalsParameters } from './ials-model'
import { holdOut } from './holdout'
import { type Interactions, interactionMatrix } from './types'

export type IalsOptions = {
  /** What is given is taken; `unobserved` and `regularization` are chosen on held-out events otherwise. */
  parameters?: Partial<IalsParameters>
  /** The length of list to be good at. */
  k?: number
  /** Whether each user's events stand in the order of time; taken from `times` when not said. */
  ordered?: boolean
  seed?: number
  threads?: number
  signal?: AbortSignal
  onProgress?: (text: string) => void
}

const middle: IalsParameters = { dimensions: 64, epochs: 8, unobserved: 0.1, regularization: 0.01 }
// The choice looks at a sample: small vectors and few users rank the parameters like large ones do.
const sample = { dimensions: 32, epochs: 4, users: 2_000, asked: 600 }
// The spread of the first vectors, divided by the root of their length; larger ones start in a worse valley.
const firstSpread = 0.1

/** Trains iALS; the same data, seed and parameters give the same model. Rejects with a RangeError for NaN weights. */
export async function fitIals(interactions: Interactions, options: IalsOptions = {}): Promise<IalsModel> {
  const matrix = interactionMatrix(interactions)
  const given = options.parameters ?? {}
  const isChosen = given.unobserved !== undefined && given.regularization !== undefined
  const chosen = isChosen ? {} : await chooseIals(interactions, options)
  return factorize(matrix, { ...middle, ...chosen, ...given }, options)
}

async function factorize(matrix: SparseMatrix, parameters: IalsParameters, options: IalsOptions): Promise<IalsModel> {
  const { dimensions, epochs, unobserved, regularization } = parameters
  const random = seededRandom(options.seed ?? 1)
  const task: IalsTask = {
    users: sharedSide(matrix, dimensions),
    items: sharedSide(transpose(matrix), dimensions),
    dimensions,
    epochs,
    unobserved,
    regularization,
    gram: new Float64Array(new SharedArrayBuffer(dimensions * dimensions * 8)),
    control: new Int32Array(new SharedArrayBuffer(16)),
  }
  for (const { factors } of [task.users, task.items]) {
    for (let n = 0; n < factors.length; n++) factors[n] = (random.normal() * firstSpread) / Math.sqrt(dimensions)
  }
  const threads = matrix.indices.length < 20_000 ? 1 : options.threads
  await runThreads(trainIals, task, { threads, signal: options.signal })
  return new IalsModel(matrix.columns, new Float32Array(task.items.factors), parameters)
}

function sharedSide({ rows, columns, indptr, indices, values }: SparseMatrix, dimensions: number): IalsSide {
  const bytes = (length: number) => new SharedArrayBuffer(length * 4)
  const side: IalsSide = {
    rows,
    columns,
    indptr: new Int32Array(bytes(indptr.length)),
    indices: new Int32Array(bytes(indices.length)),
    values: values && new Float32Array(bytes(indices.length)),
    factors: new Float32Array(bytes(rows * dimensions)),
  }
  side.indptr.set(indptr)
  side.indices.set(indices)
  if (values) side.values?.set(values)
  return side
}

// Walks from the middle to better neighbours, one parameter at a time, by NDCG@k on held-out events of a sample.
async function chooseIals(interactions: Interactions, options: IalsOptions): Promise<Partial<IalsParameters>> {
  const { k = 20, seed = 1, onProgress } = options
  const ordered = options.ordered ?? interactions.times !== undefined
  const { kept, users, wanted } = holdOut(firstUsers(interactions, sample.users), {
    share: ordered ? 0.2 : 0.12,
    users: sample.asked,
    latest: ordered,
    seed,
  })
  const start = { ...middle, ...options.parameters }
  let best = { unobserved: start.unobserved, regularization: start.regularization, score: -1 }
  if (users.length < 5) return best
  const matrix = interactionMatrix(kept)
  const attempt = async (unobserved: number, regularization: number): Promise<boolean> => {
    const model = await factorize(matrix, { ...sample, unobserved, regularization }, options)
    let score = 0
    users.forEach((user, n) => {
      const history = kept.indices.subarray(kept.indptr[user], kept.indptr[user + 1])
      const aims = new Set(wanted[n])
      model.recommend(history, k).forEach(({ item }, place) => {
        if (aims.has(item)) score += 1 / Math.log2(place + 2) / Math.min(k, aims.size) / users.length
      })
    })
    onProgress?.(
      `iALS, unobserved ${unobserved.toPrecision(2)}, regularization ${regularization.toPrecision(2)}: ${score.toFixed(4)}`,
    )
    if (score <= best.score) return false
    best = { unobserved, regularization, score }
    return true
  }
  await attempt(best.unobserved, best.regularization)
  const walk = async (next: (factor: number) => [number, number]) => {
    for (const factor of [3, 1 / 3]) {
      let moved = false
      while (await attempt(...next(factor))) moved = true
      if (moved) return
    }
  }
  await walk((factor) => [best.unobserved, best.regularization * factor])
  await walk((factor) => [best.unobserved * factor, best.regularization])
  return { unobserved: best.unobserved, regularization: best.regularization }
}

function firstUsers(interactions: Interactions, users: number): Interactions {
  if (interactions.users <= users) return interactions
  const indptr = interactions.indptr.slice(0, users + 1)
  const end = indptr[users]!
  return {
    users,
    items: interactions.items,
    indptr,
    indices: interactions.indices.subarray(0, end),
    times: interactions.times?.subarray(0, end),
    weights: interactions.weights?.subarray(0, end),
  }
}
