import { buildIndex } from '../../../lib/search/engine/search-index.ts'
import type { SearchDocument } from '../../../lib/search/engine/types.ts'
import { loadJudgements, loadProducts, type Product } from './data.ts'

const PRODUCTS = 50_000
const QUERIES = 4000
const WARM_UP = 400

export type LatencyFigures = {
  queryP95Ms: number
  autocompleteP95Ms: number
  queryP50Ms: number
  autocompleteP50Ms: number
  /** the process's own CPU time; says more than the clock on a busy machine */
  queryP95CpuMs: number
  autocompleteP95CpuMs: number
}

const colours = ['black', 'white', 'brown', 'gray', 'red', 'blue', 'green', 'silver', 'bronze', 'nickel', 'chrome', 'beige']

/** A title as a shop's product: maker, colours, a price and a popularity made from its place, so that facets have work to do. */
export function toDocument({ id, title }: Product, place: number): SearchDocument {
  const words = title.toLowerCase().split(/\W+/)
  const facets = [`brand:${words[0]}`, `category:c${place % 40}`, `category:d${place % 8}`, ...colours.filter((colour) => words.includes(colour)).map((colour) => `colour:${colour}`)]
  if (place % 5 !== 0) facets.push('available')
  const numbers = { popularity: Math.round(1000 / (1 + (place % 997))), priceMinor: 100 + ((place * 7919) % 50_000) }
  return { id, title, brand: '', category: '', attributes: '', description: '', facets, numbers }
}

function measure(texts: readonly string[], ask: (text: string) => void) {
  for (const text of texts.slice(0, WARM_UP)) ask(text)
  const clock: number[] = []
  const cpu: number[] = []
  for (const text of texts) {
    const start = performance.now()
    const before = process.cpuUsage()
    ask(text)
    const { user, system } = process.cpuUsage(before)
    clock.push(performance.now() - start)
    cpu.push((user + system) / 1000)
  }
  const at = (values: number[], share: number) => values.sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0
  return { p50: at(clock, 0.5), p95: at(clock, 0.95), p95Cpu: at(cpu, 0.95) }
}

/**
 * Real search terms against 50,000 real titles on one thread: a whole search (24 hits, facet counts, features of the
 * best 200) and suggestions for a term broken off at every possible place, one place a term.
 */
export function latency(dir: string, log: (text: string) => void): LatencyFigures {
  const products = loadProducts(dir)
  const catalogue = Array.from({ length: PRODUCTS }, (_, place) => {
    const product = products[place % products.length] as Product
    return toDocument(place < products.length ? product : { id: `${product.id}-${place}`, title: `${product.title} ${place}` }, place)
  })
  const terms = [...new Set(loadJudgements(dir).map(({ query }) => query))]
  const asked = terms.filter((_, place) => place % Math.max(1, Math.floor(terms.length / QUERIES)) === 0)
  const typed = asked.map((term, place) => term.slice(0, 1 + ((place * 31) % term.length)))
  const index = buildIndex(catalogue, { queries: asked.map((term) => [term, 1] as const) })
  const query = measure(asked, (text) => index.search({ query: text, limit: 24, facets: true }))
  const autocomplete = measure(typed, (text) => index.suggest(text, 8))
  log(`latency: ${asked.length} queries p50 ${query.p50.toFixed(2)} p95 ${query.p95.toFixed(2)} ms (CPU ${query.p95Cpu.toFixed(2)}); autocomplete p50 ${autocomplete.p50.toFixed(2)} p95 ${autocomplete.p95.toFixed(2)} ms (CPU ${autocomplete.p95Cpu.toFixed(2)})`)
  return {
    queryP95Ms: query.p95, autocompleteP95Ms: autocomplete.p95, queryP50Ms: query.p50, autocompleteP50Ms: autocomplete.p50,
    queryP95CpuMs: query.p95Cpu, autocompleteP95CpuMs: autocomplete.p95Cpu,
  }
}
