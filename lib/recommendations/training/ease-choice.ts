import { columnCounts } from '@/lib/ml/sparse'
import { eachOnce } from './dense-top'
import { type EaseParameters } from './ease-model'
import { averageWeight, EaseSolver } from './ease-solve'
import { type Holdout, holdOut } from './holdout'
import { TopList } from './top-list'
import { type Interactions, interactionMatrix } from './types'

export type ChoiceOptions = {
  /** The length of list to be good at. */
  k: number
  /** Whether the events of a user stand in the order of time: then the latest are held out and old ones may fade. */
  ordered: boolean
  seed: number
  threads?: number
  signal?: AbortSignal
  onProgress?: (text: string) => void
}

type Tried = { ndcg: number; parameters: EaseParameters }

const start: EaseParameters = {
  lambda: 200,
  rowExponent: 0.25,
  shrinkExponent: 0.5,
  popularityExponent: 0,
  decay: 1,
}
const validationUsers = 1_000
// The choice is made among the most bought items where the whole catalogue would take minutes; lambda is then set right
// on the whole, up to the second bound.
const coarseItems = 1_000
const fullItems = 6_000
const popularities = [0.1, 0, -0.1, -0.2, -0.3]
const decays = [1, 0.98, 0.95, 0.9, 0.8]

/**
 * Chooses every parameter of EASE by NDCG@k on events held out of the training data. The same data and seed give the
 * same choice; with too little data to hold anything out, the answer is the middle of the road.
 */
export async function chooseEase(interactions: Interactions, options: ChoiceOptions): Promise<EaseParameters> {
  const { ordered, seed } = options
  const held = holdOut(interactions, {
    share: ordered ? 0.2 : 0.12,
    users: validationUsers,
    latest: ordered,
    seed,
  })
  if (held.users.length < 5) return start
  const whole = interactionMatrix(held.kept)
  const scale = (exponent: number) => averageWeight(whole, exponent)
  let best: Tried = { ndcg: -1, parameters: start }

  const search = async (items: number, coarse: boolean) => {
    const part = items < interactions.items ? mostTaken(held, items) : held
    const solver = new EaseSolver(part === held ? whole : interactionMatrix(part.kept), options.threads, scale)
    const tried = new Map<string, Tried>()
    best = { ...best, ndcg: -1 }
    const attempt = async (change: Partial<EaseParameters>): Promise<boolean> => {
      const parameters = { ...best.parameters, ...change }
      const key = [parameters.lambda, parameters.rowExponent, parameters.shrinkExponent].join()
      const found = tried.get(key) ?? (await measure(solver, part, parameters, options))
      tried.set(key, found)
      const better = found.ndcg > best.ndcg
      if (better) best = found
      return better
    }
    const along = async (factor: number) => {
      let moved = false
      while (await attempt({ lambda: best.parameters.lambda * factor })) moved = true
      return moved
    }
    const lambda = async (factor: number) => {
      if (!(await along(factor))) await along(1 / factor)
    }
    await attempt({})
    if (!coarse) return lambda(1.5)
    await lambda(4)
    for (const rowExponent of [0, 0.5]) await attempt({ rowExponent })
    for (const shrinkExponent of [0, 0.75]) await attempt({ shrinkExponent })
    await lambda(2)
  }

  await search(Math.min(coarseItems, interactions.items), true)
  if (interactions.items > coarseItems && interactions.items <= fullItems) await search(interactions.items, false)
  return best.parameters
}

// NDCG@k of one solution under every fading and every weight of popularity: those need no other inverse.
async function measure(
  solver: EaseSolver,
  { kept, users, wanted }: Holdout,
  parameters: EaseParameters,
  { k, ordered, signal, onProgress }: ChoiceOptions,
): Promise<Tried> {
  const { values, stride } = await solver.solve(parameters, signal)
  const items = kept.items
  const variants = (ordered ? decays : [1]).flatMap((decay) =>
    popularities.map((popularityExponent) => ({ decay, popularityExponent, sum: 0 })),
  )
  const factors = new Map(
    popularities.map((exponent) => [
      exponent,
      Float32Array.from({ length: items }, (_, j) => -((solver.counts[j]! + 1) ** exponent) / values[j * stride + j]!),
    ]),
  )
  const sums = new Float32Array(items)
  const list = new TopList(k)
  const isWanted = new Uint8Array(items)
  const isKept = new Uint8Array(items)
  users.forEach((user, n) => {
    const history = kept.indices.subarray(kept.indptr[user], kept.indptr[user + 1])
    for (const item of history) isKept[item] = 1
    for (const item of wanted[n]!) isWanted[item] = 1
    const ideal = idealGain(Math.min(k, wanted[n]!.length))
    let decay = Number.NaN
    for (const variant of variants) {
      if (variant.decay !== decay) {
        decay = variant.decay
        sums.fill(0)
        eachOnce(history, items, decay, undefined, (item, amount) => {
          const base = item * stride
          for (let j = 0; j < items; j++) sums[j]! += amount * values[base + j]!
        })
      }
      const factor = factors.get(variant.popularityExponent)!
      for (let j = 0; j < items; j++) if (!isKept[j]) list.push(j, sums[j]! * factor[j]!)
      let gain = 0
      list.drain((item, _, place) => {
        if (isWanted[item]) gain += 1 / Math.log2(place + 2)
      })
      if (ideal > 0) variant.sum += gain / ideal
    }
    for (const item of history) isKept[item] = 0
    for (const item of wanted[n]!) isWanted[item] = 0
  })
  const best = variants.reduce((left, right) => (right.sum > left.sum ? right : left))
  const { decay, popularityExponent } = best
  const found = { ndcg: best.sum / users.length, parameters: { ...parameters, decay, popularityExponent } }
  onProgress?.(`${items} items, ${describe(found.parameters)}: NDCG@${k} ${found.ndcg.toFixed(4)}`)
  return found
}

/** The parameters in a line, for logs. */
export function describe({ lambda, rowExponent, shrinkExponent, popularityExponent, decay }: EaseParameters): string {
  const parts = [`lambda ${lambda.toPrecision(3)}`, `rows ^-${rowExponent}`, `shrink ^${shrinkExponent}`]
  return [...parts, `popularity ^${popularityExponent}`, `decay ${decay}`].join(', ')
}

function idealGain(count: number): number {
  let sum = 0
  for (let place = 0; place < count; place++) sum += 1 / Math.log2(place + 2)
  return sum
}

// The same holdout among the items with the most users; histories keep their order.
function mostTaken(held: Holdout, most: number): Holdout {
  const counts = columnCounts(interactionMatrix(held.kept))
  const order = Array.from(counts.keys()).sort((a, b) => counts[b]! - counts[a]! || a - b)
  const newPlace = new Int32Array(held.kept.items).fill(-1)
  order.slice(0, most).forEach((item, place) => {
    newPlace[item] = place
  })
  const { users, indptr, indices } = held.kept
  const keptPtr = new Int32Array(users + 1)
  const keptItems = new Int32Array(indices.length)
  let write = 0
  for (let user = 0; user < users; user++) {
    for (let n = indptr[user]!; n < indptr[user + 1]!; n++) {
      const place = newPlace[indices[n]!]!
      if (place >= 0) keptItems[write++] = place
    }
    keptPtr[user + 1] = write
  }
  const kept: Interactions = { users, items: most, indptr: keptPtr, indices: keptItems.slice(0, write) }
  const translate = (items: Int32Array) => items.map((item) => newPlace[item]!).filter((place) => place >= 0)
  return { kept, users: held.users, wanted: held.wanted.map(translate) }
}
