// Retrieval in the whole catalogue: how many of the products that people found relevant are among the first hundred.
// Translations and fusion weights are learned on four folds of the queries and measured on the fifth.
import { pairedBootstrap } from '../../../lib/ml/bootstrap.ts'
import { type FusionWeights, usualWeights } from '../../../lib/search/expansion/hybrid-retriever.ts'
import { learnFusion, recallOf } from '../../../lib/search/expansion/learn-fusion.ts'
import { baselineNdcg } from './baselines.ts'
import { createBm25, plainTokens } from './bm25.ts'
import { quantile } from './measure.ts'
import { folds, judge, loadQuestions, prepareCatalogue, type Question } from './retrieval-folds.ts'

const depth = 100
/** So many queries of a training part choose the weights. */
const tuning = 400

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
const share = (found: readonly string[], right: Set<string>) => found.filter((id) => right.has(id)).length / right.size

/**
 * Recall@100 of words, meaning and learned translations together against BM25 in the same run, five folds by query. BM25
 * is the stronger of both baselines, whose NDCG@10 is that of the reference table; the plain one stands beside it.
 */
export async function retrieval(dataDir: string, log: (text: string) => void) {
  const { products, index, learnFrom } = await prepareCatalogue(dataDir, log)
  const questions = loadQuestions(dataDir, products)
  const texts = products.map((product) => product.title)
  const bm25 = createBm25(texts)
  const plain = createBm25(texts, plainTokens)
  const found = (best: { place: number }[], right: Set<string>) =>
    share(
      best.map((hit) => products[hit.place]!.id),
      right,
    )
  const figures: Record<'bm25' | 'plain' | 'engine' | 'unlearned' | 'hybrid', number[]> = {
    bm25: [],
    plain: [],
    engine: [],
    unlearned: [],
    hybrid: [],
  }
  const clock: number[] = []
  const cpu: number[] = []

  for (let fold = 0; fold < folds; fold++) {
    const training = questions.filter((question) => question.fold !== fold)
    const weights = tune(training, (fold + 1) % folds, learnFrom)
    const retriever = learnFrom(training)
    for (const question of questions.filter((each) => each.fold === fold)) {
      const started = performance.now()
      const used = process.cpuUsage()
      const judged = judge(retriever, question)
      figures.hybrid.push(recallOf(judged, weights, depth))
      const { user, system } = process.cpuUsage(used)
      clock.push(performance.now() - started)
      cpu.push((user + system) / 1000)
      figures.unlearned.push(recallOf(judged, { ...usualWeights, translation: 0, kinship: 0 }, depth))
      figures.engine.push(
        share(
          index.retrieve(question.text, depth).map((hit) => hit.id),
          question.right,
        ),
      )
      figures.bm25.push(found(bm25.top(question.text, depth), question.right))
      figures.plain.push(found(plain.top(question.text, depth), question.right))
    }
    log(
      `retrieval: fold ${fold + 1} of ${folds}, weights ${JSON.stringify(weights)}, recall@100 so far ${mean(figures.hybrid).toFixed(4)}, BM25 ${mean(figures.bm25).toFixed(4)}`,
    )
  }
  const gain = pairedBootstrap(figures.hybrid, figures.bm25)
  const plainGain = pairedBootstrap(figures.hybrid, figures.plain)
  const ndcg = baselineNdcg(dataDir)
  log(
    `retrieval: NDCG@10 in random order ${ndcg.random.toFixed(4)}, of BM25 with the engine's words ${ndcg.house.toFixed(4)}, of BM25 with words as written ${ndcg.plain.toFixed(4)}`,
  )
  clock.sort((one, two) => one - two)
  cpu.sort((one, two) => one - two)
  return {
    recall100: mean(figures.hybrid),
    bm25Recall100: mean(figures.bm25),
    plainBm25Recall100: mean(figures.plain),
    gain: gain.mean,
    gain95: [gain.low, gain.high] as [number, number],
    plainGain: plainGain.mean,
    engineRecall100: mean(figures.engine),
    unlearnedRecall100: mean(figures.unlearned),
    baselineNdcg10: ndcg,
    queries: questions.length,
    queryP95Ms: quantile(clock, 0.95),
    queryP95CpuMs: quantile(cpu, 0.95),
    queryMeanCpuMs: mean(cpu),
  }
}

/** Weights chosen on one fold of the training part by translations learned from the others. */
function tune(
  training: readonly Question[],
  fold: number,
  learnFrom: (some: readonly Question[]) => Parameters<typeof judge>[0],
): FusionWeights {
  const retriever = learnFrom(training.filter((question) => question.fold !== fold))
  const held = training.filter((question) => question.fold === fold).slice(0, tuning)
  return learnFusion(
    held.map((question) => judge(retriever, question)),
    depth,
  )
}
