import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildIndex, indexFromBytes } from './search-index'
import { options, product, shop } from './search-index.fixture'
import type { SearchIndex, SearchQuery } from './types'

const index = buildIndex(shop, options)
const ids = (query: string | SearchQuery, from: SearchIndex = index) =>
  from.search(typeof query === 'string' ? { query } : query).hits.map(({ id }) => id)

describe('changes in place', () => {
  const words = ['oak', 'pine', 'table', 'lamp', 'chair', '3/4 in', 'red', 'garden', 'set', 'x']
  const anyProduct = fc.record({
    id: fc.integer({ min: 0, max: 12 }),
    title: fc.array(fc.constantFrom(...words), { maxLength: 6 }),
    red: fc.boolean(),
    price: fc.integer({ min: 1, max: 50 }),
  })
  const change = fc.oneof(
    anyProduct.map((one) => ({ ...one, isRemoval: false })),
    anyProduct.map((one) => ({ ...one, isRemoval: true })),
  )
  const asDocument = ({ id, title, red, price }: { id: number; title: string[]; red: boolean; price: number }) =>
    product(`p${id}`, title.join(' '), {
      facets: red ? ['colour:red'] : ['colour:blue'],
      numbers: { priceMinor: price },
    })
  const answer = (from: SearchIndex, query: string) => {
    const { hits, total, facetCounts, rescue, correctedQuery } = from.search({ query, facets: true, limit: 100 })
    return {
      hits: hits
        .map(({ id, score, features }) => ({ id, score, features: [...features] }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      total,
      rescue,
      correctedQuery,
      facets: [...facetCounts].sort(),
    }
  }

  test('adding and removing gives the same answers as building anew', () => {
    fc.assert(
      fc.property(fc.array(anyProduct, { maxLength: 8 }), fc.array(change, { maxLength: 20 }), (first, changes) => {
        const changed = buildIndex(first.map(asDocument))
        const truth = new Map(first.map((one) => [one.id, asDocument(one)]))
        for (const one of changes) {
          if (one.isRemoval) {
            expect(changed.remove(`p${one.id}`)).toBe(truth.delete(one.id))
          } else {
            changed.upsert(asDocument(one))
            truth.set(one.id, asDocument(one))
          }
        }
        const anew = buildIndex(truth.values())
        const back = indexFromBytes(changed.toBytes())
        for (const query of ['oak table', 'lamp', '3/4 in', 'tabel', 'garden oak chair', '', 'red zzz']) {
          const expected = answer(anew, query)
          expect(answer(changed, query)).toEqual(expected)
          expect(answer(back, query)).toEqual(expected)
        }
        expect([...changed.ids()].sort()).toEqual([...anew.ids()].sort())
        expect(
          changed
            .suggest('ta')
            .documents.map(({ id }) => id)
            .sort(),
        ).toEqual(
          anew
            .suggest('ta')
            .documents.map(({ id }) => id)
            .sort(),
        )
      }),
      { numRuns: 25 },
    )
  })

  test('many changes are swept together without losing a product', () => {
    const large = buildIndex(Array.from({ length: 300 }, (_, at) => product(`p${at}`, `Lamp ${at}`)))
    for (let round = 0; round < 16; round++)
      for (let at = 0; at < 300; at++) large.upsert(product(`p${at}`, `Lamp ${at} round ${round}`))
    expect(large.size).toBe(300)
    expect(large.stats().deleted).toBeLessThan(4200)
    expect(large.search({ query: 'round 15' }).total).toBe(300)
  })
})

describe('strange input', () => {
  const strange = [
    '',
    '   ',
    '🙂🙂',
    "'; DROP TABLE products; --",
    '(a+)+$',
    '[',
    '\\',
    'مرحبا بالعالم',
    '\u0000\uffff',
    '10'.repeat(5000),
    'lamp '.repeat(2000),
    'x'.repeat(10_000),
    '"'.repeat(100),
    '1/0',
    '../..',
    '%',
    'toString __proto__ constructor',
  ]

  test('any text is answered by search, suggestions and highlighting', () => {
    const check = (text: string) => {
      expect(index.search({ query: text, facets: true }).hits.length).toBeGreaterThan(0)
      index.suggest(text)
      index.highlight(text, text)
      index.correct(text)
      index.retrieve(text, 5)
    }
    strange.forEach(check)
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), check), { numRuns: 100 })
  })

  test('strange products are kept and found; an empty id is refused', () => {
    const odd = buildIndex(
      strange.map((text, at) =>
        product(`p${at}`, text, {
          description: text,
          numbers: { popularity: at % 2 ? NaN : Infinity, priceMinor: NaN },
          facets: [text, 'a:b:c'],
        }),
      ),
    )
    expect(odd.size).toBe(strange.length)
    expect(odd.search({ query: 'lamp' }).total).toBeGreaterThan(0)
    expect(() => odd.upsert(product('', 'x'))).toThrow('needs an id')
  })

  test('a catalogue of one product and of none answers', () => {
    expect(ids('anything', buildIndex([product('one', 'Lamp')]))).toEqual(['one'])
    expect(buildIndex([]).search({ query: 'lamp', facets: true })).toMatchObject({ total: 0, hits: [] })
    expect(buildIndex([]).suggest('la')).toMatchObject({ queries: [], documents: [] })
  })

  test('odd pages and filters are answered', () => {
    for (const limit of [-1, NaN, 1e9]) expect(index.search({ query: 'drill', limit, offset: limit }).total).toBe(3)
    expect(
      index.search({
        query: '',
        filter: { facets: ['nothing:here'], ranges: { nothing: { min: 1 } }, only: ['ghost'], exclude: ['ghost'] },
      }).total,
    ).toBe(0)
    expect(ids({ query: 'drill', filter: { only: ['bits', 'drill'], exclude: ['drill'] } })).toEqual(['bits'])
  })
})

describe('files', () => {
  test('an index comes back from its bytes and can be changed', () => {
    const back = indexFromBytes(index.toBytes())
    expect(ids('cordles dril', back)).toEqual(ids('cordles dril'))
    back.upsert(product('new', 'Zebra Rug'))
    expect(ids('zebra', back)).toEqual(['new'])
    expect(ids('zebr rug', back)).toEqual(['new'])
  })

  test('foreign, shortened and altered bytes are refused with the reason', () => {
    const bytes = index.toBytes()
    expect(() => indexFromBytes(new Uint8Array(3))).toThrow('too short')
    expect(() => indexFromBytes(new Uint8Array(100))).toThrow('begins with something else')
    expect(() => indexFromBytes(bytes.slice(0, -1))).toThrow('cut short')
    const altered = bytes.slice()
    altered[altered.length - 9] = (altered[altered.length - 9] as number) ^ 1
    expect(() => indexFromBytes(altered)).toThrow('checksum')
    const older = bytes.slice()
    older[4] = 99
    expect(() => indexFromBytes(older)).toThrow('version')
  })
})
