import { expect, test } from 'vitest'
import { builtInTextEmbedder } from '@/lib/search/embedding/load-text-embedder'
import { VectorIndex } from '@/lib/search/embedding/vector-index'
import { buildIndex } from '@/lib/search/engine/search-index'
import { HybridRetriever } from './hybrid-retriever'
import { learnFusion, meanRecall } from './learn-fusion'
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

function retriever(isWarm: boolean) {
  const embedder = builtInTextEmbedder()
  const vectors = new VectorIndex(embedder.dimensions)
  titles.forEach((title, at) => vectors.add(ids[at]!, embedder.embed(title)))
  const index = buildIndex(titles.map((title, at) => ({ ...empty, id: ids[at]!, title })))
  const terms = new TitleTerms(
    ids,
    titles.map((title) => termsOf(title)),
  )
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

test('learned weights are never worse on what they were learned from', () => {
  const warm = retriever(true)
  const judged = [
    ['stove', 'p0'],
    ['couch', 'p6'],
    ['rug', 'p7'],
    ['shelf of oak', 'p11'],
  ].map(([query, id]) => {
    const candidates = warm.candidates(query!)
    return { candidates, right: candidates.ids.flatMap((one, at) => (one === id ? [at] : [])), rightInAll: 1 }
  })
  const weights = learnFusion(judged, 1)
  expect(meanRecall(judged, weights, 1)).toBeGreaterThanOrEqual(
    meanRecall(judged, { words: 1, meaning: 0, feedback: 0, translation: 0, kinship: 0 }, 1),
  )
  expect(meanRecall([], weights, 1)).toBe(0)
})
