// ml-100k as the recommenders-team benchmark measures it: every rating counts as taken, 75% of each user's ratings to
// learn from, k = 10, all items of the training part ranked except the user's own. Two cuts: by time (the last quarter of
// each user is the test), and at random within each user, which is what the benchmark's published table was made with.
import path from 'node:path'
import { seededRandom, shuffle } from '@/lib/ml/random'
import { fitEase } from '@/lib/recommendations/training/ease'
import { describe } from '@/lib/recommendations/training/ease-choice'
import { fitEnsemble } from '@/lib/recommendations/training/ensemble'
import { fitItemKnn } from '@/lib/recommendations/training/item-knn'
import { fitPopularity } from '@/lib/recommendations/training/popularity'
import { interactionsOf, ordinals, type Rating, readRatings, type Split } from './data.ts'
import { type Cost, mean, measured, type Rank, rankUsers, rounded, withInterval } from './measure.ts'
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
  const train = interactionsOf(
    parts.map((part) => itemsOf(part.train)),
    items.size,
    times,
  )
  return {
    // A good rating says more than a bad one; the test asks for all of them alike.
    train: {
      ...train,
      weights: Float32Array.from(parts.flatMap((part) => part.train.map(({ rating }) => rating / 3))),
    },
    test: parts.map(({ test }) => Int32Array.from(itemsOf(test))),
  }
}

/** Both cuts of one table of ratings: the ensemble beside popularity, item-kNN and EASE. */
export async function measureRatings(file: string, log: Log) {
  const ratings = readRatings(file)
  type Pair = { ndcg10: number; map10: number }
  const found: Record<string, Pair & Cost & { ease: Pair }> = {}
  for (const order of ['time', 'random'] as const) {
    const { train, test } = splitByUser(ratings, order)
    const { result: ensemble, cost } = await measured(() => fitEnsemble(train, { k: K, onProgress: log }))
    log(`${order} cut: ${JSON.stringify(cost)}`)
    const unweighted = { ...train, weights: undefined }
    const ease = await fitEase(unweighted, { k: K, onProgress: log })
    log(`${order} cut, EASE alone: ${describe(ease.parameters)}`)
    const knn = fitItemKnn(unweighted, order === 'time' ? {} : unorderedKnn)
    // A history is a window on the training events, so its weights lie at the same place.
    const weightsOf = (history: Int32Array) => {
      const start = (history.byteOffset - train.indices.byteOffset) / history.BYTES_PER_ELEMENT
      return train.weights!.subarray(start, start + history.length)
    }
    const popularity = fitPopularity(unweighted)
    const rankers: Record<string, Rank> = {
      popularity: (history, k) => popularity.recommend(history, k),
      'item-kNN': (history, k) => knn.recommend(history, k),
      EASE: (history, k) => ease.recommend(history, k),
      ensemble: (history, k) => ensemble.recommend(history, k, { weights: weightsOf(history) }),
    }
    const table: Record<string, Record<string, string>> = {}
    const pairs: Record<string, Pair> = {}
    for (const [name, rank] of Object.entries(rankers)) {
      const { ndcg, map } = rankUsers(train, test, rank, K)
      table[name] = { 'nDCG@10': withInterval(ndcg), 'MAP@10': withInterval(map) }
      pairs[name] = { ndcg10: rounded(mean(ndcg)), map10: rounded(mean(map)) }
    }
    // What was chosen on the training data is the figure, also where EASE alone would have done better.
    found[order] = { ...pairs.ensemble!, ...cost, ease: pairs.EASE! }
    log(order === 'time' ? 'the last quarter of each user:' : 'a random quarter of each user:')
    console.table(table)
  }
  return { ...found.time!, random: found.random! }
}

/** ml-100k in both cuts. */
export const ml100k = (dataDir: string, log: Log) => measureRatings(path.join(dataDir, 'recommend/ml-100k.inter'), log)
