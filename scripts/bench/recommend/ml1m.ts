// ml-1m, fixed split: Recall@20 and NDCG@20 over all items that the user did not take in training.
import path from 'node:path'
import { describe } from '@/lib/recommendations/training/ease-choice'
import { fitEase } from '@/lib/recommendations/training/ease'
import { fitItemKnn } from '@/lib/recommendations/training/item-knn'
import { fitPopularity } from '@/lib/recommendations/training/popularity'
import { splitOfLines } from './data.ts'
import { mean, measured, rankUsers, rounded, withInterval } from './measure.ts'

type Log = (text: string) => void

const K = 20

/** Plain item-kNN for sets of items without an order: cosine over everything that a user took. */
export const unorderedKnn = { reach: 5_000, decay: 1, horizon: 5_000 }

/** Trains on one train/test pair of `user item …` files and measures EASE beside popularity and item-kNN. */
export async function trainAndTest(trainPath: string, testPath: string, log: Log) {
  const { train, test } = splitOfLines(trainPath, testPath)
  log(`${train.users} users, ${train.items} items, ${train.indices.length} events to learn from`)
  const { result: model, cost } = await measured(() => fitEase(train, { k: K, onProgress: log }))
  log(`chosen: ${describe(model.parameters)}; ${JSON.stringify(cost)}`)
  const rankers = {
    popularity: fitPopularity(train),
    'item-kNN': fitItemKnn(train, unorderedKnn),
    EASE: model,
  }
  const table: Record<string, Record<string, string>> = {}
  for (const [name, ranker] of Object.entries(rankers)) {
    const { recall, ndcg } = rankUsers(train, test, (history, k) => ranker.recommend(history, k), K)
    table[name] = { 'Recall@20': withInterval(recall), 'NDCG@20': withInterval(ndcg) }
    if (ranker === model) {
      console.table(table)
      return { recall20: rounded(mean(recall)), ndcg20: rounded(mean(ndcg)), ...cost }
    }
  }
  throw new Error('No ranker was measured.')
}

/** The fixed split of ml-1m. */
export const ml1m = (dataDir: string, log: Log) =>
  trainAndTest(path.join(dataDir, 'recommend/ml-1m.train.txt'), path.join(dataDir, 'recommend/ml-1m.test.txt'), log)
