import { binaryNdcgAt } from '@/lib/ml/metrics'
import { type Content, fitContent } from './content'
import { fitItemKnn } from './item-knn'
import { fitPopularity } from './popularity'
import { TasteModel, type TasteWeights } from './taste-model'
import { fitTransitions } from './transitions'
import type { Interactions } from './types'

export type TasteOptions = {
  content?: Content
  /** end of what may be learned from, in milliseconds */
  until: number
  neighbours?: number
  onProgress?: (share: number) => void
}

const day = 86_400_000
const validationDays = 7
const mostQuestions = 3_000
const enoughQuestions = 50
const depth = 10
/** Half of what is wanted in these days is a week old at most. */
const demandHalfLife = 7 * day

// From what is tried: who takes both, what follows, what is alike; and how much the demand of these days counts.
const blends = [
  [1, 0, 0],
  [1, 0.5, 0],
  [1, 0, 0.3],
  [1, 0.5, 0.3],
  [1, 0.5, 1],
  [0.3, 1, 0.3],
  [0.2, 0.2, 1],
] as const
const exponents = [0, 0.25, 0.5, 0.75, 1]
const floors = [0.05, 0.2]
const usual: TasteWeights = { parts: [1, 0.5, 0.3], exponent: 0.5, floor: 0.1 }

/**
 * Learns what goes with what a person took, and how much what everybody wants in these days counts beside it. How they are
 * weighed is chosen by what people took in the last week before `until`, by parts that have not seen that week. Needs times.
 */
export function fitTaste(
  interactions: Interactions,
  { content, until, neighbours = 120, onProgress = () => {} }: TasteOptions,
): TasteModel {
  const cut = until - validationDays * day
  const { kept, questions } = splitAt(interactions, cut)
  const first = fitParts(kept, content, cut, neighbours)
  onProgress(0.4)
  const weights = questions.length < enoughQuestions ? usual : best(first, questions)
  onProgress(0.6)
  const parts = fitParts(interactions, content, until, neighbours)
  return new TasteModel({ ...parts, weights })
}

/** How much each item is wanted in these days, 0 to 1; what nobody could take yet counts as the average. */
export function demandOf(interactions: Interactions, now: number): Float32Array {
  const { scores } = fitPopularity(interactions, { halfLife: demandHalfLife, now })
  const most = scores.reduce((a, b) => Math.max(a, b), 1e-9)
  const mean = scores.reduce((a, b) => a + b, 0) / Math.max(1, scores.length)
  const known = new Uint8Array(scores.length)
  for (const item of interactions.indices) known[item] = 1
  return scores.map((score, item) => (known[item] ? score : mean) / most)
}

function fitParts(interactions: Interactions, content: Content | undefined, now: number, neighbours: number) {
  const shared = { neighbours, halfLife: 90 * day }
  return {
    lists: [
      fitItemKnn(interactions, shared).lists,
      fitTransitions(interactions, { ...shared, reach: 20 }).lists,
      fitContent(interactions.items, content ?? {}, { neighbours }).lists,
    ],
    demand: demandOf(interactions, now),
  }
}

type Question = { history: Int32Array; wanted: number }

/** The events before a moment, and the first new thing each person with a history took after it; spread evenly over the people when there are many. */
function splitAt(
  { users, items, indptr, indices, times, weights }: Interactions,
  cut: number,
): { kept: Interactions; questions: Question[] } {
  if (!times) throw new RangeError('A taste is learned from events with times.')
  const starts = new Int32Array(users + 1)
  const places: number[] = []
  const questions: Question[] = []
  for (let user = 0; user < users; user++) {
    const [from, to] = [indptr[user]!, indptr[user + 1]!]
    let end = from
    while (end < to && times[end]! < cut) places.push(end++)
    starts[user + 1] = places.length
    const history = indices.subarray(from, end)
    const wanted = indices.subarray(end, to).find((item) => !history.includes(item))
    if (history.length > 0 && wanted !== undefined) questions.push({ history, wanted })
  }
  const every = Math.ceil(questions.length / mostQuestions) || 1
  return {
    kept: {
      users,
      items,
      indptr: starts,
      indices: Int32Array.from(places, (place) => indices[place]!),
      times: Float64Array.from(places, (place) => times[place]!),
      weights: weights && Float32Array.from(places, (place) => weights[place]!),
    },
    questions: questions.filter((_, n) => n % every === 0),
  }
}

function best(parts: ReturnType<typeof fitParts>, questions: readonly Question[]): TasteWeights {
  let found = usual
  let most = -1
  for (const blend of blends)
    for (const exponent of exponents)
      for (const floor of floors) {
        const weights = { parts: [...blend], exponent, floor }
        const model = new TasteModel({ ...parts, weights })
        let sum = 0
        for (const { history, wanted } of questions)
          sum += binaryNdcgAt(
            model.recommend(history, depth).map(({ item }) => item),
            new Set([wanted]),
            depth,
          )
        if (sum > most) [found, most] = [weights, sum]
      }
  return found
}
