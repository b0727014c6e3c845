/** Shares above which a feature has shifted somewhat, and so much that the model should be trained again (Siddiqi 2006). */
export const psiLimits = { watch: 0.1, alert: 0.25 } as const

/**
 * Population stability index between two samples of one feature: Σ (aᵢ − eᵢ) ln(aᵢ / eᵢ) over the reference's quantile bins
 * (Siddiqi 2006, Credit Risk Scorecards, ch. 8). Empty bins count half a value so that it stays finite. NaN when a sample
 * is empty.
 */
export function psi(reference: ArrayLike<number>, current: ArrayLike<number>, bins = 10): number {
  const expected = Float64Array.from(reference).sort()
  if (expected.length === 0 || current.length === 0) return Number.NaN
  const least = expected[0]!
  const quantiles = Array.from(
    { length: bins - 1 },
    (_, bin) => expected[Math.floor(((bin + 1) * expected.length) / bins)]!,
  )
  const edges = [...new Set(quantiles)].filter((edge) => edge > least)
  // A feature that was always the same has two bins: that value, and more.
  if (edges.length === 0) edges.push(least + Math.max(1, Math.abs(least)) * 1e-6)
  const shares = (values: ArrayLike<number>) => {
    const counts = new Float64Array(edges.length + 1)
    for (let index = 0; index < values.length; index++) counts[upperBound(edges, values[index]!)]! += 1
    const total = counts.reduce((sum, count) => sum + Math.max(count, 0.5), 0)
    return counts.map((count) => Math.max(count, 0.5) / total)
  }
  const [before, now] = [shares(expected), shares(current)]
  return before.reduce((sum, share, bin) => sum + (now[bin]! - share) * Math.log(now[bin]! / share), 0)
}

function upperBound(edges: readonly number[], value: number): number {
  let [low, high] = [0, edges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (edges[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Two-sample Kolmogorov–Smirnov: the greatest distance between the two empirical distributions and how likely one at least
 * as great is by chance, by the asymptotic law with Stephens' correction (Stephens 1970; Press et al. 2007, ch. 14.3).
 * NaN when a sample is empty.
 */
export function kolmogorovSmirnov(
  one: ArrayLike<number>,
  two: ArrayLike<number>,
): { distance: number; pValue: number } {
  const [a, b] = [Float64Array.from(one).sort(), Float64Array.from(two).sort()]
  if (a.length === 0 || b.length === 0) return { distance: Number.NaN, pValue: Number.NaN }
  let [i, j, distance] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const value = Math.min(a[i]!, b[j]!)
    while (i < a.length && a[i]! <= value) i += 1
    while (j < b.length && b[j]! <= value) j += 1
    distance = Math.max(distance, Math.abs(i / a.length - j / b.length))
  }
  const size = Math.sqrt((a.length * b.length) / (a.length + b.length))
  return { distance, pValue: kolmogorovTail((size + 0.12 + 0.11 / size) * distance) }
}

// Q(λ) = 2 Σ (−1)^(k−1) exp(−2 k² λ²)
function kolmogorovTail(lambda: number): number {
  if (lambda < 0.2) return 1
  let sum = 0
  for (let k = 1; k <= 100; k++) {
    const term = Math.exp(-2 * k * k * lambda * lambda)
    sum += k % 2 === 1 ? term : -term
    if (term < 1e-12) break
  }
  return Math.min(1, Math.max(0, 2 * sum))
}
