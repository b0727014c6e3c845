// The queries of the retrieval bench, what answers them, and the parts that are the same in every fold.
import { builtInTextEmbedder } from '../../../lib/search/embedding/load-text-embedder.ts'
import { VectorIndex } from '../../../lib/search/embedding/vector-index.ts'
import { buildIndex } from '../../../lib/search/engine/search-index.ts'
import { CandidateReader } from '../../../lib/search/expansion/candidate-features.ts'
import { HybridRetriever } from '../../../lib/search/expansion/hybrid-retriever.ts'
import type { JudgedCandidates } from '../../../lib/search/expansion/rerank.ts'
import { TitleTerms, termsOf } from '../../../lib/search/expansion/title-terms.ts'
import { Translations } from '../../../lib/search/expansion/translations.ts'
import { seededRandom, shuffle } from '../../../lib/ml/random.ts'
import { loadJudgements, loadProducts, type Product } from './data.ts'

export const folds = 5
const relevant = 2.33

export type Question = { text: string; right: Set<string>; fold: number }

/** Queries with at least one product judged 2.33 or better, spread over five folds at random. */
export function loadQuestions(dataDir: string, products: readonly Product[]): Question[] {
  const known = new Set(products.map((product) => product.id))
  const rights = new Map<string, Set<string>>()
  for (const { productId, query, relevance } of loadJudgements(dataDir)) {
    if (relevance < relevant || !known.has(productId)) continue
    const right = rights.get(query)
    if (right) right.add(productId)
    else rights.set(query, new Set([productId]))
  }
  const order = [...rights.keys()].sort()
  shuffle(order as never, seededRandom(17))
  return order.map((text, at) => ({ text, right: rights.get(text)!, fold: at % folds }))
}

/** Engine, vectors and title terms of the whole catalogue, made once. */
export async function prepareCatalogue(dataDir: string, log: (text: string) => void) {
  const products = loadProducts(dataDir)
  const empty = { brand: '', category: '', attributes: '', description: '', facets: [], numbers: {} }
  const index = buildIndex(products.map(({ id, title }) => ({ ...empty, id, title })))
  const embedder = builtInTextEmbedder()
  const vectors = new VectorIndex(embedder.dimensions)
  for (const { id, title } of products) vectors.add(id, embedder.embed(title))
  const started = performance.now()
  const isGraph = await vectors.accelerate()
  log(
    `retrieval: ${vectors.size} vectors, ${isGraph ? `graph built in ${((performance.now() - started) / 1000).toFixed(1)} s` : 'searched exactly'}`,
  )
  const termsOfProduct = new Map(products.map(({ id, title }) => [id, termsOf(title)]))
  const titles = new TitleTerms(
    products.map((product) => product.id),
    [...termsOfProduct.values()],
  )
  const parts = { index, vectors, embedder, titles }

  /** What shops learn from what is chosen: here from what was judged right for some queries. */
  const learnFrom = (questions: readonly Question[]): Learned => {
    const choices = questions.flatMap(({ text, right }) => {
      const asked = termsOf(index.correct(text) ?? text)
      return [...right].map((id) => ({ asked, chosen: termsOfProduct.get(id)! }))
    })
    const askedBy = Translations.learn(choices.map(({ asked, chosen }) => ({ asked: chosen, chosen: asked })))
    return {
      retriever: new HybridRetriever({ ...parts, translations: Translations.learn(choices) }),
      reader: new CandidateReader(titles, askedBy),
    }
  }
  return { products, index, learnFrom }
}

export type Learned = { retriever: HybridRetriever; reader: CandidateReader }

/** A query's candidates with the rows of the right ones. */
export function judge({ retriever, reader }: Learned, { text, right }: Question): JudgedCandidates {
  const found = retriever.candidates(text)
  const rows = reader.read(found)
  return { ...rows, right: rows.places.flatMap((place, row) => (right.has(found.ids[place]!) ? [row] : [])) }
}
