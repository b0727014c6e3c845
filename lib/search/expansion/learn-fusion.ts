import { type Candidates, type FusionWeights, fuse, signals, usualWeights } from './hybrid-retriever'

/** A query's candidates, which of them were right (by place), and how many right ones there are in all. */
export type JudgedQuery = { candidates: Candidates; right: number[]; rightInAll: number }

const steps: Record<(typeof signals)[number], number[]> = {
  words: [1],
  meaning: [0, 0.15, 0.3, 0.6, 1],
  feedback: [0, 0.2, 0.5, 0.8, 1.2],
  translation: [0, 0.5, 1, 2, 4],
  kinship: [0, 0.25, 0.5, 1, 2],
}

/** Share of the right products among the first k, by places in the order of score, averaged over queries. */
export function meanRecall(queries: readonly JudgedQuery[], weights: FusionWeights, k: number): number {
  if (queries.length === 0) return 0
  return queries.reduce((sum, query) => sum + recallOf(query, weights, k), 0) / queries.length
}

/** The same for one query; of candidates with equal scores the earlier one stands first. */
export function recallOf({ candidates, right, rightInAll }: JudgedQuery, weights: FusionWeights, k: number): number {
  const scores = fuse(candidates, weights)
  let found = 0
  for (const place of right) {
    const score = scores[place]!
    let before = 0
    for (let at = 0; at < scores.length && before < k; at++)
      if (scores[at]! > score || (scores[at] === score && at < place)) before++
    if (before < k) found++
  }
  return found / rightInAll
}

/** Weights with the best recall on queries whose right answers are known, found one signal after the other, two rounds. */
export function learnFusion(queries: readonly JudgedQuery[], k: number): FusionWeights {
  let best = usualWeights
  let reached = meanRecall(queries, best, k)
  for (let round = 0; round < 2; round++) {
    for (const name of signals) {
      for (const step of steps[name]) {
        const tried = { ...best, [name]: step }
        const recall = meanRecall(queries, tried, k)
        if (recall > reached) [best, reached] = [tried, recall]
      }
    }
  }
  return best
}
