// ml-100k as the recommenders-team benchmark measures it: every rating counts as taken, 75% of each user's ratings to
// learn from, k = 10, all items of the training part ranked except the user's own. Two cuts: by time (the last quarter of
// each user is the test), and at random within each user, which is what the benchmark's published table was made with.
import path from 'node:path'
import { seededRandom, shuffle } from '@/lib/ml/random'
import { fitEase } from '@/lib/recommendations/training/ease'
import { describe } from '@/lib/recommendations/training/ease-choice'
import { fitItemKnn } from '@/lib/recommendations/training/item-knn'
import { fitPopularity } from '@/lib/recommendations/training/popularity'
import { interactionsOf, ordinals, type Rating, readRatings, type Split } from './data.ts'
import { mean, measured, rankUsers, rounded, withInterval } from './measure.ts'
import { unorderedKnn } from './ml1m.ts'

type Log = (text: string) => void

const K = 10
const SHARE = 0.75

/** Each user's ratings, in time order or shuffled, cut after 75% of them (rounded down, as the benchmark does). */
export function splitByUser(ratings: Rating[], order: 'time' | 'random', seed = 42): Split {
  const users = ordinals(ratings.map(({ user }) => user))
  const items = ordinals(ratings.map(({ item }) => item))
  const random = seededRandom(seed)
  const byUser: Rating[][] = Array.from({ length: users.size }, () => [])
  for (const rating of ratings) byUser[users.get(rating.user)!]!.push(rating)
  const parts = byUser.map((list) => {
    const sorted = [...list].sort((a, b) => a.time - b.time)
    const isTrain = new Uint8Array(list.length).fill(1, 0, Math.floor(SHARE * list.length + 1e-9))
    // The random cut gives the model no times: they would tell what lies between two events.
    const places = Array.from(sorted.keys())
    if (order === 'random') shuffle(places, random)
    const at = (wanted: number) => places.filter((_, n) => isTrain[n] === wanted).map((place) => sorted[place]!)
    return { train: at(1), test: at(0) }
  })
  const itemsOf = (list: Rating[]) => list.map(({ item }) => items.get(item)!)
  const times = order === 'time' ? parts.map(({ train }) => train.map(({ time }) => time * 1000)) : undefined
  return {
    train: interactionsOf(
      parts.map(({ train }) => itemsOf(train)),
      items.size,
      times,
    ),
    test: parts.map(({ test }) => Int32Array.from(itemsOf(test))),
  }
}

/** Both cuts of one table of ratings: EASE beside popularity and item-kNN. */
export async function measureRatings(file: string, log: Log) {
  const ratings = readRatings(file)
  const found: Record<string, { ndcg10: number; map10: number; trainS: number; peakMb: number }> = {}
  for (const order of ['time', 'random'] as const) {
    const { train, test } = splitByUser(ratings, order)
    const { result: model, cost } = await measured(() => fitEase(train, { k: K, onProgress: log }))
    log(`${order} cut, chosen: ${describe(model.parameters)}; ${JSON.stringify(cost)}`)
    const knn = order === 'time' ? fitItemKnn(train) : fitItemKnn(train, unorderedKnn)
    const rankers = { popularity: fitPopularity(train), 'item-kNN': knn, EASE: model }
    const table: Record<string, Record<string, string>> = {}
    for (const [name, ranker] of Object.entries(rankers)) {
      const { ndcg, map } = rankUsers(train, test, (history, k) => ranker.recommend(history, k), K)
      table[name] = { 'nDCG@10': withInterval(ndcg), 'MAP@10': withInterval(map) }
      found[order] = {
        ndcg10: rounded(mean(ndcg)),
        map10: rounded(mean(map)),
        trainS: cost.trainS,
        peakMb: cost.peakMb,
      }
    }
    log(order === 'time' ? 'the last quarter of each user:' : 'a random quarter of each user:')
    console.table(table)
  }
  return { ...found.time!, random: found.random! }
}

/** ml-100k in both cuts. */
export const ml100k = (dataDir: string, log: Log) => measureRatings(path.join(dataDir, 'recommend/ml-100k.inter'), log)
