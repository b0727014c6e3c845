// What was judged of like titles for like queries: nearest neighbours over pairs.

/** Unit vectors, one after the other. */
export type Vectors = { dimensions: number; values: Float32Array }

export type Near = { ids: Int32Array; likeness: Float32Array }

/** Judged pairs, those of one query side by side: query q has the rows from `starts[q]` to before `starts[q + 1]`. */
export type JudgedPairs = { starts: Int32Array; titles: Int32Array; relevance: Float32Array }

export const neighbourFeatureNames = [
  'likeJudgedOverMean',
  'likeJudged',
  'likeEvidence',
  'likeQueries',
  'nearestQuery',
] as const

/** The `keep` queries most like each query, itself left out, most alike first. Takes time with the square of the queries. */
export function nearestQueries({ dimensions, values }: Vectors, keep: number): Near[] {
  const count = values.length / dimensions
  return Array.from({ length: count }, (_, query) => {
    const likeness = new Float32Array(count)
    for (let other = 0; other < count; other++)
      likeness[other] = other === query ? -1 : dot(values, query * dimensions, values, other * dimensions, dimensions)
    const floor = likeness.slice().sort()[Math.max(0, count - keep)]!
    const ids = Int32Array.from(likeness.keys())
      .filter((other) => likeness[other]! >= floor && other !== query)
      .sort((a, b) => likeness[b]! - likeness[a]! || a - b)
      .slice(0, keep)
    return { ids, likeness: Float32Array.from(ids, (other) => likeness[other]!) }
  })
}

/**
 * For every pair, what people said of like titles for the `most` likest of the queries that `isKnown` lets pass; a query's
 * own judgements are never among them. `titles` has a vector for every title number.
 */
export function neighbourFeatures(
  pairs: JudgedPairs,
  near: readonly Near[],
  titles: (title: number) => Float32Array,
  isKnown: (query: number) => boolean,
  most = 30,
): Float32Array {
  const { starts, relevance } = pairs
  const columns = neighbourFeatureNames.length
  const means = near.map((_, query) => {
    const own = relevance.subarray(starts[query]!, starts[query + 1]!)
    return own.reduce((sum, one) => sum + one, 0) / Math.max(1, own.length)
  })
  const rows = new Float32Array(relevance.length * columns)
  const known = means.filter((_, query) => isKnown(query))
  const middle = known.reduce((sum, mean) => sum + mean, 0) / Math.max(1, known.length)
  for (const [query, { ids, likeness }] of near.entries()) {
    const chosen = [...ids.keys()].filter((at) => isKnown(ids[at]!)).slice(0, most)
    let levels = 0
    let weights = 0
    for (const at of chosen) {
      const weight = Math.exp(8 * (likeness[at]! - 1))
      levels += weight * means[ids[at]!]!
      weights += weight
    }
    for (let row = starts[query]!; row < starts[query + 1]!; row++) {
      const vector = titles(pairs.titles[row]!)
      let overMean = 0
      let overAll = 0
      let evidence = 0
      for (const at of chosen) {
        const other = ids[at]!
        const queryWeight = Math.exp(8 * (likeness[at]! - 1))
        for (let judged = starts[other]!; judged < starts[other + 1]!; judged++) {
          const weight =
            queryWeight * Math.exp(10 * (dot(vector, 0, titles(pairs.titles[judged]!), 0, vector.length) - 1))
          overMean += weight * (relevance[judged]! - means[other]!)
          overAll += weight * (relevance[judged]! - middle)
          evidence += weight
        }
      }
      const first = chosen[0]
      rows.set(
        [
          overMean / (evidence + 0.02),
          overAll / (evidence + 0.02),
          Math.log(evidence + 1e-6),
          weights > 0 ? levels / weights : middle,
          first === undefined ? 0 : likeness[first]!,
        ],
        row * columns,
      )
    }
  }
  return rows
}

function dot(a: Float32Array, fromA: number, b: Float32Array, fromB: number, length: number): number {
  let sum = 0
  for (let at = 0; at < length; at++) sum += a[fromA + at]! * b[fromB + at]!
  return sum
}
