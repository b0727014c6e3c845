// Retrieval in the whole catalogue: how many of the products that people found relevant are among the first hundred.
// Translations and the order of candidates are learned on four folds of the queries and measured on the fifth.
import { pairedBootstrap } from '../../../lib/ml/bootstrap.ts'
import { bestOf, type Candidates, usualWeights } from '../../../lib/search/expansion/hybrid-retriever.ts'
import { inLearnedOrder, learnOrder } from '../../../lib/search/expansion/rerank.ts'
import type { TreeModel } from '../../../lib/ml/trees/types.ts'
import { baselineNdcg } from './baselines.ts'
import { createBm25, plainTokens } from './bm25.ts'
import { quantile } from './measure.ts'
import { folds, judge, type Learned, loadQuestions, prepareCatalogue, type Question } from './retrieval-folds.ts'

const depth = 100
const cold = { ...usualWeights, translation: 0, kinship: 0 }
/** So many queries of a training part teach the order. */
const teaching = 1500

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
const share = (found: readonly string[], right: Set<string>) => found.filter((id) => right.has(id)).length / right.size
const ids = (hits: readonly { id: string }[]) => hits.map((hit) => hit.id)
const fused = (found: Candidates, weights = usualWeights) =>
  bestOf(found, weights, depth).map(({ row }) => found.ids[row]!)

/**
 * Recall@100 of words, meaning, learned translations and a learned order together against BM25 in the same run, five folds by query. BM25
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
  const figures: Record<'bm25' | 'plain' | 'engine' | 'unlearned' | 'fused' | 'hybrid', number[]> = {
    bm25: [],
    plain: [],
    engine: [],
    unlearned: [],
    fused: [],
    hybrid: [],
  }
  const clock: number[] = []
  const cpu: number[] = []

  for (let fold = 0; fold < folds; fold++) {
    const training = questions.filter((question) => question.fold !== fold)
    const model = await teach(training, (fold + 1) % folds, learnFrom)
    const { retriever, reader } = learnFrom(training)
    for (const question of questions.filter((each) => each.fold === fold)) {
      const started = performance.now()
      const used = process.cpuUsage()
      const candidates = retriever.candidates(question.text)
      const hits = inLearnedOrder(candidates, reader, model, depth)
      const { user, system } = process.cpuUsage(used)
      clock.push(performance.now() - started)
      cpu.push((user + system) / 1000)
      figures.hybrid.push(share(ids(hits), question.right))
      figures.fused.push(share(fused(candidates), question.right))
      figures.unlearned.push(share(fused(candidates, cold), question.right))
      figures.engine.push(share(ids(index.retrieve(question.text, depth)), question.right))
      figures.bm25.push(found(bm25.top(question.text, depth), question.right))
      figures.plain.push(found(plain.top(question.text, depth), question.right))
    }
    log(
      `retrieval: fold ${fold + 1} of ${folds}, recall@100 so far ${mean(figures.hybrid).toFixed(4)}, without the learned order ${mean(figures.fused).toFixed(4)}, BM25 ${mean(figures.bm25).toFixed(4)}`,
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
    fusedRecall100: mean(figures.fused),
    unlearnedRecall100: mean(figures.unlearned),
    baselineNdcg10: ndcg,
    queries: questions.length,
    queryP95Ms: quantile(clock, 0.95),
    queryP95CpuMs: quantile(cpu, 0.95),
    queryMeanCpuMs: mean(cpu),
  }
}

/** The order learned on one fold of the training part, with translations learned from the others. */
function teach(
  training: readonly Question[],
  fold: number,
  learnFrom: (some: readonly Question[]) => Learned,
): Promise<TreeModel> {
  const learned = learnFrom(training.filter((question) => question.fold !== fold))
  const held = training.filter((question) => question.fold === fold).slice(0, teaching)
  return learnOrder(held.map((question) => judge(learned, question)))
}
