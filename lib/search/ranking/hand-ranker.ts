import { rankingColumns, rankingFeatureNames } from './features'
import type { Ranker } from './shapes'

// What a step in each column is worth while the shop has no data of its own. Words first, then meaning; behaviour and
// product tip the scales between products that match about equally well.
const weights: Record<string, number> = {
  scoreOfBest: 3,
  coverage: 2,
  titleCoverage: 1.5,
  exactShare: 0.3,
  typoDistance: -0.3,
  proximity: 0.4,
  phrase: 0.6,
  titleShare: 0.5,
  lastWordAtEnd: 0.5,
  numberShare: 0.8,
  semantic: 2.5,
  sales: 0.6,
  freshness: 0.15,
  rating: 0.15,
  reviews: 0.05,
  isAvailable: 0.8,
  priceFit: 0.3,
  margin: 0.2,
  returns: -0.5,
  sessionLikeness: 0.5,
  brandAffinity: 0.4,
  categoryAffinity: 0.4,
}
// Multiples of the usual count by their logarithm: twice the usual clicks are as good as half of them are bad.
const logWeights: Record<string, number> = {
  queryClicks: 0.6,
  queryAdds: 0.4,
  queryPurchases: 0.5,
  clicks: 0.2,
  adds: 0.15,
  purchases: 0.2,
}

/** What a missing value stands for. */
const usual: Record<string, number> = { rating: 4, priceFit: 0.5, margin: 0.3, returns: 0.05 }

const columns = rankingFeatureNames.map((name) => ({
  weight: weights[name] ?? 0,
  logWeight: logWeights[name] ?? 0,
  usual: usual[name] ?? 0,
}))

/** The ranking of a shop without data: a weighted sum that any product manager could have written. Never throws. */
export const handRanker: Ranker = {
  score(rows, documents) {
    const scores = new Float32Array(documents)
    for (let document = 0; document < documents; document++) {
      let sum = 0
      for (const [column, { weight, logWeight, usual: missing }] of columns.entries()) {
        if (weight === 0 && logWeight === 0) continue
        const found = rows[document * rankingColumns + column]!
        const value = Number.isFinite(found) ? found : missing
        sum += weight * value + (logWeight === 0 ? 0 : logWeight * Math.log(Math.min(20, Math.max(0.05, value))))
      }
      scores[document] = sum
    }
    return scores
  },
}
