/** How a graded relevance counts: `2^label - 1` (Burges et al. 2005) or the label itself (Järvelin & Kekäläinen 2002). */
export type LabelGain = 'exponential' | 'linear'

type Numbers = ArrayLike<number>

/** What a label is worth in a discounted sum. */
export const gainOf = (label: number, gain: LabelGain): number => (gain === 'linear' ? label : 2 ** label - 1)

/** The discount of a 0-based place, 1 / log2(place + 2) (Järvelin & Kekäläinen 2002, as used since Burges et al. 2005). */
export const discount = (place: number): number => discounts[place] ?? 1 / Math.log2(place + 2)

const discounts = Float64Array.from({ length: 1024 }, (_, place) => 1 / Math.log2(place + 2))

/** Rows of a group from the best score down; equal scores keep the order of the rows. */
export function orderByScore(scores: Numbers, start: number, size: number): Int32Array {
  const order = new Int32Array(size)
  for (let index = 0; index < size; index++) order[index] = start + index
  if (size > 40) return order.sort((a, b) => scores[b]! - scores[a]! || a - b)
  // Groups are mostly short and sorted for every tree again.
  for (let index = 1; index < size; index++) {
    const row = order[index]!
    let place = index
    for (; place > 0 && scores[order[place - 1]!]! < scores[row]!; place--) order[place] = order[place - 1]!
    order[place] = row
  }
  return order
}

/** The best discounted sum that these gains allow. */
export function idealDcg(gains: Numbers, depth: number): number {
  const sorted = Float64Array.from(gains).sort().reverse().subarray(0, depth)
  return sorted.reduce((sum, gain, place) => sum + gain * discount(place), 0)
}

/**
 * NDCG at `depth` of every group, discounted gain over the ideal one (Järvelin & Kekäläinen 2002). Rows with equal
 * scores share their gains, as if every order of them were tried (McSherry & Najork 2008), so the order of the input does
 * not matter. A group without any gain is NaN.
 */
export function ndcgByGroup(
  labels: Numbers,
  scores: Numbers,
  groups: Numbers,
  options: { depth: number; gain: LabelGain },
): Float64Array {
  const found = new Float64Array(groups.length)
  let start = 0
  for (let group = 0; group < groups.length; group++) {
    const size = groups[group]!
    const order = orderByScore(scores, start, size)
    const gains = Float64Array.from(order, (row) => gainOf(labels[row]!, options.gain))
    const ideal = idealDcg(gains, options.depth)
    let sum = 0
    for (let from = 0; from < size; ) {
      let to = from
      let tiedGain = 0
      let tiedDiscount = 0
      for (; to < size && scores[order[to]!] === scores[order[from]!]; to++) {
        tiedGain += gains[to]!
        if (to < options.depth) tiedDiscount += discount(to)
      }
      sum += (tiedGain / (to - from || 1)) * tiedDiscount
      from = Math.max(to, from + 1)
    }
    found[group] = ideal > 0 ? sum / ideal : Number.NaN
    start += size
  }
  return found
}

/** Mean NDCG over the groups that have any gain; NaN when none has. */
export function ndcg(
  labels: Numbers,
  scores: Numbers,
  groups: Numbers,
  options: { depth: number; gain: LabelGain },
): number {
  return meanOf(ndcgByGroup(labels, scores, groups, options))
}

/** The mean of all values that are numbers; NaN when there is none. */
export function meanOf(values: Numbers): number {
  let sum = 0
  let count = 0
  for (let index = 0; index < values.length; index++) {
    if (Number.isNaN(values[index]!)) continue
    sum += values[index]!
    count += 1
  }
  return count > 0 ? sum / count : Number.NaN
}

/** Share of the wanted that stands in the first `depth` of the list (Manning, Raghavan & Schütze 2008, ch. 8). NaN when nothing is wanted. */
export function recallAt<T>(list: readonly T[], wanted: ReadonlySet<T>, depth: number): number {
  return wanted.size === 0 ? Number.NaN : hits(list, wanted, depth) / wanted.size
}

/** 1 when any of the wanted stands in the first `depth` of the list, else 0. NaN when nothing is wanted. */
export function hitRateAt<T>(list: readonly T[], wanted: ReadonlySet<T>, depth: number): number {
  return wanted.size === 0 ? Number.NaN : Math.min(1, hits(list, wanted, depth))
}

/** Precision at every hit in the first `depth`, over the hits that were possible (Manning et al. 2008, eq. 8.8, cut at depth). NaN when nothing is wanted. */
export function averagePrecisionAt<T>(list: readonly T[], wanted: ReadonlySet<T>, depth: number): number {
  if (wanted.size === 0) return Number.NaN
  let found = 0
  let sum = 0
  for (const [place, item] of list.slice(0, depth).entries()) {
    if (!wanted.has(item)) continue
    found += 1
    sum += found / (place + 1)
  }
  return sum / Math.min(depth, wanted.size)
}

/** NDCG at `depth` of a list where an item is either wanted or not. NaN when nothing is wanted. */
export function binaryNdcgAt<T>(list: readonly T[], wanted: ReadonlySet<T>, depth: number): number {
  if (wanted.size === 0) return Number.NaN
  const sum = list.slice(0, depth).reduce((total, item, place) => total + (wanted.has(item) ? discount(place) : 0), 0)
  return sum / idealDcg(new Float64Array(wanted.size).fill(1), depth)
}

function hits<T>(list: readonly T[], wanted: ReadonlySet<T>, depth: number): number {
  return list.slice(0, depth).filter((item) => wanted.has(item)).length
}

/** Root of the mean squared error. */
export function rmse(labels: Numbers, predictions: Numbers): number {
  let sum = 0
  for (let row = 0; row < labels.length; row++) sum += (labels[row]! - predictions[row]!) ** 2
  return Math.sqrt(sum / labels.length)
}

/** Mean negative log likelihood of probabilities, kept 1e-15 away from 0 and 1. */
export function logLoss(labels: Numbers, probabilities: Numbers): number {
  let sum = 0
  for (let row = 0; row < labels.length; row++) {
    const probability = Math.min(1 - 1e-15, Math.max(1e-15, probabilities[row]!))
    sum -= Math.log(labels[row] === 1 ? probability : 1 - probability)
  }
  return sum / labels.length
}

/** Area under the ROC curve by mean ranks (Hanley & McNeil 1982); NaN when only one class is there. */
export function auc(labels: Numbers, scores: Numbers): number {
  const order = orderByScore(scores, 0, labels.length).reverse()
  let rankSum = 0
  let positives = 0
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to < order.length && scores[order[to]!] === scores[order[from]!]) to += 1
    to = Math.max(to, from + 1)
    for (let place = from; place < to; place++) {
      if (labels[order[place]!] !== 1) continue
      positives += 1
      rankSum += (from + 1 + to) / 2
    }
    from = to
  }
  const negatives = labels.length - positives
  return positives > 0 && negatives > 0
    ? (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives)
    : Number.NaN
}

/** Average precision, the sum of precision times the step in recall; equal scores are one step. NaN without positives. */
export function averagePrecision(labels: Numbers, scores: Numbers): number {
  const order = orderByScore(scores, 0, labels.length)
  let found = 0
  let sum = 0
  for (let from = 0; from < order.length; ) {
    let to = from
    let step = 0
    for (; to < order.length && (to === from || scores[order[to]!] === scores[order[from]!]); to++)
      if (labels[order[to]!] === 1) step += 1
    found += step
    sum += (step * found) / to
    from = to
  }
  return found > 0 ? sum / found : Number.NaN
}
