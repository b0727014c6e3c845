import { builtInTextEmbedder } from '../../../lib/search/embedding/load-text-embedder.ts'
import { VectorIndex } from '../../../lib/search/embedding/vector-index.ts'
import { buildIndex } from '../../../lib/search/engine/search-index.ts'
import type { SearchDocument, SearchIndex } from '../../../lib/search/engine/types.ts'
import { HybridRetriever } from '../../../lib/search/expansion/hybrid-retriever.ts'
import { TitleTerms, termsOf } from '../../../lib/search/expansion/title-terms.ts'
import { Translations } from '../../../lib/search/expansion/translations.ts'
import { loadJudgements, loadProducts, type Judgement, type Product } from './data.ts'
import { measure, told } from './measure.ts'

const large = 50_000
const small = 10_000
const mostQueries = 4000
const relevant = 2.33

export type LatencyFigures = {
  /** the whole of a query at 50,000 products: lexical and hybrid below, one after the other */
  queryP95Ms: number
  queryP95CpuMs: number
  queryP50Ms: number
  queryMeanCpuMs: number
  autocompleteP95Ms: number
  autocompleteP95CpuMs: number
  autocompleteP50Ms: number
  /** 24 hits with facet counts and features of the best 200, by words alone */
  lexicalP95Ms: number
  lexicalP95CpuMs: number
  /** the best 100 by words, vectors, learned translations and feedback */
  hybridP95Ms: number
  hybridP95CpuMs: number
  /** the same at 10,000 products */
  at10k: { queryP95CpuMs: number; queryMeanCpuMs: number; lexicalMeanCpuMs: number; hybridMeanCpuMs: number }
}

const colours = [
  'black',
  'white',
  'brown',
  'gray',
  'red',
  'blue',
  'green',
  'silver',
  'bronze',
  'nickel',
  'chrome',
  'beige',
]

/** A title as a shop's product: maker, colours, a price and a popularity made from its place, so that facets have work to do. */
export function toDocument({ id, title }: Product, place: number): SearchDocument {
  const words = title.toLowerCase().split(/\W+/)
  const facets = [
    `brand:${words[0]}`,
    `category:c${place % 40}`,
    `category:d${place % 8}`,
    ...colours.filter((colour) => words.includes(colour)).map((colour) => `colour:${colour}`),
  ]
  if (place % 5 !== 0) facets.push('available')
  const numbers = { popularity: Math.round(1000 / (1 + (place % 997))), priceMinor: 100 + ((place * 7919) % 50_000) }
  return { id, title, brand: '', category: '', attributes: '', description: '', facets, numbers }
}

/** So many products: the catalogue, again under other names where it is too short. */
function catalogueOf(products: readonly Product[], size: number): Product[] {
  return Array.from({ length: size }, (_, place) => {
    const product = products[place % products.length] as Product
    return place < products.length ? product : { id: `${product.id}-${place}`, title: `${product.title} ${place}` }
  })
}

async function openShop(
  catalogue: readonly Product[],
  judgements: readonly Judgement[],
  asked: readonly string[],
): Promise<{ index: SearchIndex; retriever: HybridRetriever }> {
  const index = buildIndex(catalogue.map(toDocument), { queries: asked.map((term) => [term, 1] as const) })
  const embedder = builtInTextEmbedder()
  const vectors = new VectorIndex(embedder.dimensions)
  for (const { id, title } of catalogue) vectors.add(id, embedder.embed(title))
  await vectors.accelerate()
  const terms = new Map(catalogue.map(({ id, title }) => [id, termsOf(title)]))
  const choices = judgements.flatMap(({ productId, query, relevance }) => {
    const chosen = terms.get(productId)
    return chosen && relevance >= relevant ? [{ asked: termsOf(query), chosen }] : []
  })
  const titles = new TitleTerms([...terms.keys()], [...terms.values()])
  return {
    index,
    retriever: new HybridRetriever({ index, vectors, embedder, titles, translations: Translations.learn(choices) }),
  }
}

/**
 * Real search terms against real titles on one thread: what an answer takes (24 hits with facet counts by words, then the
 * best 100 by words, vectors, translations and feedback), each half alone, and suggestions for a term broken off at every
 * possible place, one place a term.
 */
export async function latency(dir: string, log: (text: string) => void): Promise<LatencyFigures> {
  const products = loadProducts(dir)
  const judgements = loadJudgements(dir)
  const terms = [...new Set(judgements.map(({ query }) => query))]
  const asked = terms.filter((_, place) => place % Math.max(1, Math.floor(terms.length / mostQueries)) === 0)
  const typed = asked.map((term, place) => term.slice(0, 1 + ((place * 31) % term.length)))
  const run = async (size: number) => {
    const { index, retriever } = await openShop(catalogueOf(products, size), judgements, asked)
    const byWords = (query: string) => void index.search({ query, limit: 24, facets: true })
    const byAll = (query: string) => void retriever.retrieve(query, 100)
    const whole = measure(asked, (text) => (byWords(text), byAll(text)))
    const lexical = measure(asked, byWords)
    const hybrid = measure(asked, byAll)
    const autocomplete = measure(typed, (text) => index.suggest(text, 8))
    for (const [name, timing] of Object.entries({ whole, lexical, hybrid, autocomplete }))
      log(`latency: ${size} products, ${asked.length} queries, ${name}: ${told(timing)}`)
    return { whole, lexical, hybrid, autocomplete }
  }
  const few = await run(small)
  const { whole, lexical, hybrid, autocomplete } = await run(large)
  return {
    queryP95Ms: whole.p95,
    queryP95CpuMs: whole.p95Cpu,
    queryP50Ms: whole.p50,
    queryMeanCpuMs: whole.meanCpu,
    autocompleteP95Ms: autocomplete.p95,
    autocompleteP95CpuMs: autocomplete.p95Cpu,
    autocompleteP50Ms: autocomplete.p50,
    lexicalP95Ms: lexical.p95,
    lexicalP95CpuMs: lexical.p95Cpu,
    hybridP95Ms: hybrid.p95,
    hybridP95CpuMs: hybrid.p95Cpu,
    at10k: {
      queryP95CpuMs: few.whole.p95Cpu,
      queryMeanCpuMs: few.whole.meanCpu,
      lexicalMeanCpuMs: few.lexical.meanCpu,
      hybridMeanCpuMs: few.hybrid.meanCpu,
    },
  }
}
