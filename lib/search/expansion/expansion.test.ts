import { expect, test } from 'vitest'
import { builtInTextEmbedder } from '@/lib/search/embedding/load-text-embedder'
import { VectorIndex } from '@/lib/search/embedding/vector-index'
import { buildIndex } from '@/lib/search/engine/search-index'
import { candidateFeatures, CandidateReader } from './candidate-features'
import { HybridRetriever } from './hybrid-retriever'
import { inLearnedOrder, learnOrder } from './rerank'
import { TitleTerms, termsOf } from './title-terms'
import { Translations } from './translations'

const titles = [
  'Gas range with five burners',
  'Electric range in stainless steel',
  'Oak dining table',
  'Linen bed sheet',
  'Cast iron pan',
  'Velvet sofa in green',
  'Leather sofa',
  'Wool carpet',
  'Wool blanket',
  'Floor lamp with linen shade',
  'Steel shelf',
  'Oak shelf',
]
const ids = titles.map((_, at) => `p${at}`)
const empty = { brand: '', category: '', attributes: '', description: '', facets: [], numbers: {} }
const choice = (asked: string, chosen: string) => ({ asked: termsOf(asked), chosen: termsOf(chosen) })
const translations = Translations.learn([
  ...Array.from({ length: 8 }, () => choice('stove', 'Gas range with five burners')),
  ...Array.from({ length: 8 }, () => choice('stove', 'Electric range in stainless steel')),
  ...Array.from({ length: 4 }, () => choice('steel shelf', 'Steel shelf')),
])

const terms = new TitleTerms(
  ids,
  titles.map((title) => termsOf(title)),
)

function retriever(isWarm: boolean) {
  const embedder = builtInTextEmbedder()
  const vectors = new VectorIndex(embedder.dimensions)
  titles.forEach((title, at) => vectors.add(ids[at]!, embedder.embed(title)))
  const index = buildIndex(titles.map((title, at) => ({ ...empty, id: ids[at]!, title })))
  return new HybridRetriever({ index, vectors, embedder, titles: terms, ...(isWarm && { translations }) })
}

test('a word that is never in a title finds what shoppers chose after it', () => {
  const [best] = translations.of(termsOf('stove')[0]!)
  expect(best!.term).toBe(termsOf('range')[0])
  const found = retriever(true)
    .retrieve('stove', 2)
    .map((hit) => hit.id)
  expect(found.sort()).toEqual(['p0', 'p1'])
})

test('a cold shop finds by words and by meaning', () => {
  const cold = retriever(false)
  expect(cold.retrieve('oak table', 1)[0]!.id).toBe('p2')
  expect(['p5', 'p6']).toContain(cold.retrieve('couch', 1)[0]!.id)
})

test('odd queries harm nothing', () => {
  const warm = retriever(true)
  for (const query of [
    '',
    '   ',
    '🙂',
    "'; DROP TABLE products;--",
    '(.*)+$',
    'مرحبا',
    'x'.repeat(10_000),
    'oak '.repeat(2_500),
  ]) {
    const hits = warm.retrieve(query, 5)
    expect(hits.length).toBeLessThanOrEqual(5)
    expect(hits.every((hit) => Number.isFinite(hit.score))).toBe(true)
  }
})

test('translations come back from their bytes, and broken bytes are refused', () => {
  const bytes = translations.toBytes()
  expect(Translations.fromBytes(bytes).of('steel')).toEqual(translations.of('steel'))
  expect(() => Translations.fromBytes(bytes.subarray(0, bytes.length - 3))).toThrow('cut short')
  expect(Translations.learn([]).expand(['oak'])).toEqual(new Map([['oak', 1]]))
})

const askedBy = Translations.learn(Array.from({ length: 8 }, () => choice('Gas range with five burners', 'stove')))

test('a candidate is described by what is asked for its title, in numbers throughout', () => {
  const reader = new CandidateReader(terms, askedBy)
  const found = retriever(true).candidates('stove')
  const { places, values } = reader.read(found)
  const of = (id: string, name: string) =>
    values[
      places.findIndex((place) => found.ids[place] === id) * candidateFeatures.length + candidateFeatures.indexOf(name)
    ]!
  expect(of('p0', 'asked')).toBeGreaterThan(of('p2', 'asked'))
  expect(of('p0', 'found')).toBe(0)
  expect(of('p0', 'fusedPlace')).toBeLessThan(of('p2', 'fusedPlace'))
  expect(values.every(Number.isFinite)).toBe(true)
  expect(reader.read(retriever(true).candidates('🙂')).places).toEqual([])
})

test('the learned order puts first what was right before, against the usual one', async () => {
  const warm = retriever(true)
  const reader = new CandidateReader(terms, askedBy)
  // The longest title is the right one, which no signal says.
  const queries = ['oak', 'steel', 'linen', 'wool', 'sofa', 'lamp']
  const lists = queries.flatMap((query) => {
    const rows = reader.read(warm.candidates(query))
    const longest = Math.max(...rows.places.map((_, row) => lengthIn(rows.values, row)))
    const right = rows.places.flatMap((_, row) => (lengthIn(rows.values, row) === longest ? [row] : []))
    return [{ ...rows, right }]
  })
  const model = await learnOrder(lists, { rounds: 60, minRows: 1 })
  const found = warm.candidates('table')
  const [first] = inLearnedOrder(found, reader, model, 3)
  const rows = reader.read(found)
  const lengths = rows.places.map((_, row) => lengthIn(rows.values, row))
  const row = rows.places.findIndex((place) => found.ids[place] === first!.id)
  expect(lengths[row]).toBe(Math.max(...lengths))
  expect(inLearnedOrder(warm.candidates('🙂'), reader, model, 3)).toEqual([])
  await expect(learnOrder([])).rejects.toThrow(RangeError)
})

function lengthIn(values: Float32Array, row: number): number {
  return values[row * candidateFeatures.length + candidateFeatures.indexOf('length')]!
}
