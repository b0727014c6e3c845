import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildIndex, indexFromBytes } from './search-index'
import type { SearchDocument, SearchIndex, SearchQuery } from './types'

const product = (id: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  title,
  brand: '',
  category: '',
  attributes: '',
  description: '',
  facets: [],
  numbers: {},
  ...more,
})

const shop = [
  product('drill', 'Makita 18-Volt Cordless Hammer Drill', {
    facets: ['brand:makita', 'category:tools', 'available'],
    numbers: { priceMinor: 12900, popularity: 90 },
  }),
  product('drill2', 'Bosch Cordless Drill Driver', {
    facets: ['brand:bosch', 'category:tools', 'available'],
    numbers: { priceMinor: 9900, popularity: 50 },
  }),
  product('bits', 'Bosch Drill Bit Set, 10 Pieces', {
    facets: ['brand:bosch', 'category:accessories'],
    numbers: { priceMinor: 1900 },
  }),
  product('pipe', 'Copper Pipe 3/4 in. x 10 ft.', {
    facets: ['category:plumbing', 'available'],
    numbers: { priceMinor: 2500, popularity: 5 },
  }),
  product('pipe2', 'Copper Pipe 1/2 in. x 10 ft.', { facets: ['category:plumbing'], numbers: { priceMinor: 2100 } }),
  product('bulb', '100-Watt Soft White Light Bulb', { description: 'A warm bulb for every lamp' }),
  product('bulb2', '60-Watt Soft White Light Bulb'),
  product('lumber', '2 in. x 4 in. x 8 ft. Pressure-Treated Lumber'),
  product('sofa', 'Linen Sofa in Sand', { facets: ['category:living'] }),
  product('couch', 'Velvet Couch in Green', { facets: ['category:living'] }),
  product('shade', 'Paper Lamp Shade'),
  product('ladder', 'Fiberglass Step Ladder 6 ft.'),
]
const options = { synonyms: [{ words: ['sofa', 'couch'] }, { from: 'settee', to: ['sofa'] }] }
const index = buildIndex(shop, options)
const ids = (query: string | SearchQuery, from: SearchIndex = index) =>
  from.search(typeof query === 'string' ? { query } : query).hits.map(({ id }) => id)

describe('finding', () => {
  test('all words must be found, in any form', () => {
    expect(ids('drills cordless')).toEqual(expect.arrayContaining(['drill', 'drill2']))
    expect(ids('drills cordless')).not.toContain('bits')
  })

  test('sizes are found however they are written', () => {
    for (const query of ['3/4 in pipe', '3/4" pipe', '0.75 inch pipe', '3/4-inch copper pipe'])
      expect(ids(query)[0]).toBe('pipe')
    for (const query of ['100w', '100 watt', '100-Watt bulb']) expect(ids(query)).toEqual(['bulb'])
    for (const query of ['2x4', '2 x 4', '2 by 4 lumber', '2x4x8']) expect(ids(query)).toEqual(['lumber'])
    for (const query of ['6ft ladder', "6' ladder", '6 foot ladder']) expect(ids(query)).toEqual(['ladder'])
  })

  test('a synonym finds in both directions, or in the one it was given for', () => {
    expect(ids('couch').sort()).toEqual(['couch', 'sofa'])
    expect(index.search({ query: 'settee' })).toMatchObject({ rescue: 'synonym', total: 1 })
    expect(ids('sofa')[0]).toBe('sofa')
  })

  test('the last word may be a beginning while it is typed', () => {
    expect(ids({ query: 'cord', isTyping: true })).toEqual(expect.arrayContaining(['drill', 'drill2']))
  })

  test('words in the order typed and next to each other come first', () => {
    const two = buildIndex([
      product('far', 'Stand with a Table and Lamp in White'),
      product('near', 'White Table Lamp with a Long Stand'),
    ])
    expect(ids('table lamp', two)).toEqual(['near', 'far'])
  })

  test('what is found by ordinal is what is found by id, and a swept index renumbers', () => {
    const own = buildIndex(shop, options)
    const { ordinals, scores, correctedQuery } = own.find('cordles drill', 5)
    expect(Array.from(ordinals, (ordinal, at) => ({ id: own.idOf(ordinal), ordinal, score: scores[at] }))).toEqual(
      own.retrieve('cordles drill', 5),
    )
    expect(correctedQuery).toBe(own.correct('cordles drill'))
    expect(own.find('drill', 5).correctedQuery).toBeNull()
    const before = own.numbering
    for (let round = 0; round < 5000; round++) own.upsert(shop[0] as SearchDocument)
    expect(own.numbering).toBeGreaterThan(before)
    expect(Array.from(own.find('makita', 5).ordinals, (ordinal) => own.idOf(ordinal))).toEqual(['drill'])
  })

  test('a word in the title weighs more than one in the description', () => {
    expect(ids('lamp')).toEqual(['shade', 'bulb'])
  })
})

describe('rescue', () => {
  test('each rung says what it is', () => {
    expect(index.search({ query: 'cordles dril' })).toMatchObject({ rescue: 'typo', correctedQuery: 'cordless drill' })
    expect(index.search({ query: 'lampshade' })).toMatchObject({ rescue: 'split', correctedQuery: 'lamp shade' })
    expect(index.search({ query: 'cordless banana' })).toMatchObject({ rescue: 'any-word' })
    expect(index.search({ query: 'qqqqq', fallbackFacets: ['category:none', 'category:living'] })).toMatchObject({
      rescue: 'category',
      total: 2,
    })
    expect(index.search({ query: 'qqqqq' })).toMatchObject({
      rescue: 'popular',
      hits: [{ id: 'drill' }, { id: 'drill2' }, { id: 'pipe' }, ...Array(9).fill({})],
    })
  })

  test('words run together or taken apart are found', () => {
    const one = buildIndex([product('over', 'Deckover Paint'), product('wash', 'Dish Washer')])
    expect(ids('deck over', one)).toEqual(['over'])
    expect(ids('dishwasher', one)).toEqual(['wash'])
  })

  test('fewer words left out come first', () => {
    expect(ids('bosch cordless banana')[0]).toBe('drill2')
  })

  test('no rescue when none is wanted, and none because of a filter', () => {
    expect(index.search({ query: 'dril', rescue: false, isTyping: false }).rescue).toBeNull()
    expect(index.search({ query: 'sofa', filter: { facets: ['category:tools'] } })).toMatchObject({
      total: 0,
      rescue: null,
    })
  })
})

describe('filters, facets and order', () => {
  test('values of a group are alternatives, groups must all hold, and a group counts without its own choice', () => {
    const result = index.search({ query: '', filter: { facets: ['brand:bosch', 'category:tools'] }, facets: true })
    expect(result.hits.map(({ id }) => id)).toEqual(['drill2'])
    expect(Object.fromEntries(result.facetCounts)).toMatchObject({
      'brand:makita': 1,
      'brand:bosch': 1,
      'category:tools': 1,
      'category:accessories': 1,
      available: 1,
    })
    expect(result.facetCounts.has('category:plumbing')).toBe(false)
    expect(ids({ query: '', filter: { facets: ['brand:bosch', 'brand:makita'] } }).sort()).toEqual([
      'bits',
      'drill',
      'drill2',
    ])
  })

  test('ranges are inclusive, leave out what has no number, and report ends without themselves', () => {
    const result = index.search({
      query: '',
      filter: { ranges: { priceMinor: { min: 1900, max: 2500 } } },
      facets: true,
    })
    expect(result.hits.map(({ id }) => id).sort()).toEqual(['bits', 'pipe', 'pipe2'])
    expect(result.numberRanges.get('priceMinor')).toEqual({ min: 1900, max: 12900 })
  })

  test('any number column orders, missing last; pages follow on', () => {
    const all = ids({ query: '', sort: { by: 'priceMinor' } })
    expect(all.slice(0, 5)).toEqual(['bits', 'pipe2', 'pipe', 'drill2', 'drill'])
    expect([
      ...ids({ query: '', sort: { by: 'priceMinor' }, limit: 2 }),
      ...ids({ query: '', sort: { by: 'priceMinor' }, limit: 2, offset: 2 }),
    ]).toEqual(all.slice(0, 4))
  })

  test('a rerank decides the order, and one that fails leaves it', () => {
    const drills = ids('drill')
    expect(ids({ query: 'drill', rerank: (hits) => hits.map((_, at) => at) })).toEqual([...drills].reverse())
    expect(
      ids({
        query: 'drill',
        rerank: () => {
          throw new Error('no model')
        },
      }),
    ).toEqual(drills)
    expect(ids({ query: 'drill', rerank: (hits) => hits.map(() => NaN) }).sort()).toEqual([...drills].sort())
  })
})

describe('suggestions and highlighting', () => {
  test('completes words, knows what was asked, forgives slips', () => {
    const asked = buildIndex(shop, {
      queries: [
        ['cordless drill set', 5],
        ['copper pipe', 2],
      ],
    })
    expect(asked.suggest('cor').queries[0]).toEqual({ text: 'cordless drill set', source: 'history', count: 5 })
    expect(asked.suggest('cordles dr').documents.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['drill', 'drill2']),
    )
    expect(asked.suggest('xopp').queries).toEqual([])
    expect(asked.suggest('cooper pi').documents.map(({ id }) => id)).toContain('pipe')
    expect(asked.suggest('dri').categories[0]).toEqual({ facet: 'category:tools', count: 2 })
  })

  test('marks what answers a query where it stands in the text', () => {
    const marked = (text: string, query: string) =>
      index.highlight(text, query).map(({ start, end }) => text.slice(start, end))
    expect(marked('Cordless Hammer Drills', 'drill cordless')).toEqual(['Cordless', 'Drills'])
    expect(marked('Copper Pipe 3/4 in. x 10 ft.', '3/4 inch')).toEqual(['3/4', 'in'])
    expect(marked('Café lamp', 'cafe lamp')).toEqual(['lamp'])
  })
})

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
