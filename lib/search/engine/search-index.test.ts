import { describe, expect, test } from 'vitest'
import { buildIndex } from './search-index'
import { options, product, shop } from './search-index.fixture'
import type { SearchDocument, SearchIndex, SearchQuery } from './types'

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

  test('the same number of something else answers only where nothing has that size, and is called a part', () => {
    const more = buildIndex([
      ...shop,
      product('count', 'Paper Lanterns, set of 100'),
      product('heater', 'Heater 900 W'),
    ])
    expect(more.search({ query: '100w' })).toMatchObject({ total: 1, rescue: null })
    expect(more.search({ query: '900 lumen' })).toMatchObject({ total: 1, rescue: 'any-word' })
    expect(ids('100 watt lanterns', more)).toEqual(['count'])
    expect(more.search({ query: '100 watt lanterns' }).rescue).toBe('any-word')
  })

  test('a material may be asked for as an adjective', () => {
    const spoons = buildIndex([product('spoon', 'Spoon', { attributes: 'wood' }), product('fork', 'Steel Fork')])
    expect(spoons.search({ query: 'wooden spoon' })).toMatchObject({ total: 1, rescue: null })
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
