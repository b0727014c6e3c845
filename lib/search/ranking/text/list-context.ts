// What the other candidates of a query say of one: a product unlike all the others found is likely not what is meant.
// Both take the candidates of one query, whatever list that is, and give NaN where there is no other.

export const likeOthersNames = ['likeOthers', 'likeBestOthers', 'likestOther'] as const

/**
 * For each candidate: its mean likeness to the others, the same weighed by how well their words match, and the likest.
 * Vectors have length one; of the scores only differences within the list count.
 */
export function likeOthers(vectors: readonly Float32Array[], scores: ArrayLike<number>): Float32Array {
  const columns = likeOthersNames.length
  const rows = new Float32Array(vectors.length * columns).fill(NaN)
  if (vectors.length < 2) return rows
  const highest = vectors.reduce((most, _, at) => Math.max(most, scores[at]!), 0)
  const weights = vectors.map((_, at) => Math.exp((scores[at]! - highest) / Math.max(1, highest * 0.25)))
  for (const [at, vector] of vectors.entries()) {
    let [sum, weighted, weight, most] = [0, 0, 0, -1]
    for (const [place, other] of vectors.entries()) {
      if (place === at) continue
      const likeness = dot(vector, other)
      sum += likeness
      weighted += weights[place]! * likeness
      weight += weights[place]!
      most = Math.max(most, likeness)
    }
    rows.set([sum / (vectors.length - 1), weighted / Math.max(1e-9, weight), most], at * columns)
  }
  return rows
}

/** For each candidate the share of the others that are called the same. */
export function sharedWithOthers(names: readonly string[]): Float32Array {
  return Float32Array.from(names, (name) =>
    names.length < 2 ? NaN : (names.filter((other) => other === name).length - 1) / (names.length - 1),
  )
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!
  return sum
}
