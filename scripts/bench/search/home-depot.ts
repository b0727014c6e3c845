// Learned ranking on human judgements (Home Depot layout), five folds by query.
import { pairedBootstrap } from '../../../lib/ml/bootstrap.ts'
import { meanOf, ndcgByGroup, rmse } from '../../../lib/ml/metrics.ts'
import { dealFolds } from '../../../lib/ml/trees/groups.ts'
import { labelOf, predictFold } from './home-depot-fold.ts'
import { prepareRows } from './home-depot-rows.ts'

const folds = 5
/** Shorter lists are nearly in order whatever one does. */
const leastJudged = 5

export type HomeDepotFigures = {
  ndcg10: number
  bm25Ndcg10: number
  gain95: [low: number, high: number]
  gain: number
  rmse: number
  queries: number
  allQueries: { ndcg10: number; bm25Ndcg10: number }
  cpuS: number
  peakMb: number
}

/**
 * NDCG@10 over the judged products of each query with at least five (gain 2^(relevance - 1) - 1, equal scores share their
 * gain), out of fold, against BM25 on the titles; the 95% interval of the difference by bootstrap over queries; and the
 * RMSE of the predicted relevance over all judged pairs.
 */
export async function homeDepot(dataDir: string, log: (text: string) => void): Promise<HomeDepotFigures> {
  const cpu = process.cpuUsage()
  const data = prepareRows(dataDir, log)
  const dealt = dealFolds(data.groups.length, folds, 2026)
  const relevance = new Float32Array(data.relevance.length)
  const order = new Float32Array(data.relevance.length)
  for (let fold = 0; fold < folds; fold++) {
    const found = await predictFold(data, dealt, fold)
    for (const [at, row] of found.rows.entries()) {
      relevance[row] = found.relevance[at]!
      order[row] = found.order[at]!
    }
    log(
      `home-depot: fold ${fold + 1} of ${folds}, ${found.rounds.join(' and ')} trees, shares of the orders ${found.shares.map((share) => share.toFixed(2)).join(', ')}`,
    )
  }
  const labels = data.relevance.map(labelOf)
  const options = { depth: 10, gain: 'exponential' } as const
  const ours = ndcgByGroup(labels, order, data.groups, options)
  const theirs = ndcgByGroup(labels, data.bm25, data.groups, options)
  const long = (figures: Float64Array): Float64Array => figures.filter((_, group) => data.groups[group]! >= leastJudged)
  const gain = pairedBootstrap(long(ours), long(theirs))
  const used = process.cpuUsage(cpu)
  return {
    ndcg10: meanOf(long(ours)),
    bm25Ndcg10: meanOf(long(theirs)),
    gain95: [gain.low, gain.high],
    gain: gain.mean,
    rmse: rmse(data.relevance, relevance),
    queries: long(ours).length,
    allQueries: { ndcg10: meanOf(ours), bm25Ndcg10: meanOf(theirs) },
    cpuS: (used.user + used.system) / 1e6,
    peakMb: process.resourceUsage().maxRSS / 1024,
  }
}
