// Which BM25 the reference table means (random .866, BM25 .885): NDCG@10 of both readings over the judged products of each
// query with at least five, gain 2^(relevance - 1) - 1, equal scores sharing their gain.
import { meanOf, ndcgByGroup } from '../../../lib/ml/metrics.ts'
import { createBm25, houseTokens, plainTokens, type Tokens } from './bm25.ts'
import { loadJudgements, loadProducts } from './data.ts'

const leastJudged = 5

export type BaselineNdcg = { random: number; house: number; plain: number }

/** NDCG@10 of no order at all and of both baselines. */
export function baselineNdcg(dataDir: string): BaselineNdcg {
  const products = loadProducts(dataDir)
  const places = new Map(products.map(({ id }, place) => [id, place]))
  const lists = new Map<string, { places: number[]; labels: number[] }>()
  for (const { productId, title, query, relevance } of loadJudgements(dataDir)) {
    let place = places.get(productId)
    if (place === undefined) places.set(productId, (place = products.push({ id: productId, title }) - 1))
    let list = lists.get(query)
    if (!list) lists.set(query, (list = { places: [], labels: [] }))
    list.places.push(place)
    list.labels.push(relevance - 1)
  }
  const long = [...lists].filter(([, { labels }]) => labels.length >= leastJudged)
  const groups = Int32Array.from(long, ([, { labels }]) => labels.length)
  const labels = Float32Array.from(long.flatMap(([, list]) => list.labels))
  const measure = (scores: ArrayLike<number>) =>
    meanOf(ndcgByGroup(labels, scores, groups, { depth: 10, gain: 'exponential' }))
  const texts = products.map(({ title }) => title)
  const by = (tokens: Tokens) => {
    const bm25 = createBm25(texts, tokens)
    return measure(Float64Array.from(long.flatMap(([query, list]) => bm25.scoresOf(query, list.places))))
  }
  return { random: measure(new Float64Array(labels.length)), house: by(houseTokens), plain: by(plainTokens) }
}
