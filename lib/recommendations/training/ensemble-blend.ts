import { type MemberScores } from './ensemble-features'
import { type Holdout } from './holdout'
import { TopList } from './top-list'
import { type History, type RecommendOptions } from './types'

export type HeldUser = { history: History; options: RecommendOptions; wanted: Set<number> }

/** The people of a holdout with what is left of their histories. */
export function heldUsers({ kept, users, wanted }: Holdout): HeldUser[] {
  return Array.from(users, (user, n) => {
    const [start, end] = [kept.indptr[user]!, kept.indptr[user + 1]!]
    const options = { weights: kept.weights?.subarray(start, end), times: kept.times?.subarray(start, end) }
    return { history: kept.indices.subarray(start, end), options, wanted: new Set(wanted[n]) }
  })
}

/** NDCG at the list's length, with gains of 1. */
export function listNdcg(list: ArrayLike<number>, wanted: ReadonlySet<number>, k: number): number {
  let [gain, ideal] = [0, 0]
  for (let place = 0; place < k; place++) {
    const worth = 1 / Math.log2(place + 2)
    if (place < list.length && wanted.has(list[place]!)) gain += worth
    if (place < wanted.size) ideal += worth
  }
  return ideal > 0 ? gain / ideal : 0
}

const steps = [0, 0.15, 0.3, 0.6, 1]

/**
 * Chooses what each member counts, one after the other, by NDCG@k on held-out events, starting from the best alone.
 * Answers the weights, the figure of the sum and those of the members.
 */
export function chooseWeights(people: HeldUser[], scores: MemberScores, members: number, k: number) {
  const items = scores.blend.length
  const kept = people.map(({ history, options }) => {
    scores.score(history, options)
    const taken = scores.isTaken.slice()
    return { taken, standard: scores.standard.map((values) => values.slice()) }
  })
  const sums = new Float32Array(items)
  const best = new TopList(k)
  const list: number[] = []
  const measure = (weights: number[]): number => {
    let sum = 0
    people.forEach(({ wanted }, n) => {
      sums.fill(0)
      const { taken, standard } = kept[n]!
      weights.forEach((weight, m) => {
        const values = standard[m]!
        if (weight !== 0) for (let item = 0; item < items; item++) sums[item]! += weight * values[item]!
      })
      for (let item = 0; item < items; item++) if (!taken[item]) best.push(item, sums[item]!)
      list.length = 0
      best.drain((item) => list.push(item))
      sum += listNdcg(list, wanted, k)
    })
    return sum / people.length
  }
  const alone = Array.from({ length: members }, (_, m) =>
    measure(Array.from({ length: members }, (_, n) => +(n === m))),
  )
  const first = alone.indexOf(Math.max(...alone))
  let weights = alone.map((_, m) => +(m === first))
  let figure = alone[first]!
  for (let round = 0; round < 2; round++) {
    for (let m = 0; m < members; m++) {
      for (const step of steps) {
        const changed = weights.map((weight, n) => (n === m ? step : weight))
        const found = changed.some((weight) => weight > 0) && step !== weights[m] ? measure(changed) : 0
        if (found > figure) [weights, figure] = [changed, found]
      }
    }
  }
  return { weights, figure, alone }
}
