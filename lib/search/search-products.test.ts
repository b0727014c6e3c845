import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { startTagClock, stopTagClock } from '@/lib/cache'
import { countSql } from '@/lib/db'
import { listProductsOnSale } from '@/tests/factories/catalogue'
import { openShop } from '@/tests/factories/shop'
import { closeSearchIndex, openSearchIndex } from './live/current-index'
import { searchProducts } from './search-products'
import { suggest } from './suggest'

const titles = async (query: string, more: Partial<Parameters<typeof searchProducts>[0]> = {}) =>
  (await searchProducts({ query, ...more })).page.data.map((product) => product.title)

beforeAll(async () => {
  startTagClock()
  await openShop()
  await listProductsOnSale([
    { title: 'Harbour Mug', category: 'ceramics/mugs', material: 'stoneware', popularity: 0.9, priceMinor: 1_690 },
    { title: 'Plain Mug', category: 'ceramics/mugs', material: 'porcelain', popularity: 0.2, priceMinor: 1_200 },
    {
      title: 'Harbour Plate',
      category: 'ceramics/plates',
      material: 'stoneware',
      description: 'Goes with the mug of the same glaze.',
      priceMinor: 2_000,
    },
    { title: 'Fluted Candle', category: 'candles/pillar-candles', material: 'beeswax' },
    { title: 'Brass Candlestick', category: 'candles/holders', material: 'brass', popularity: 1 },
    { title: 'Singel Headphones', category: 'audio/headphones', stock: 0 },
    { title: 'Kugel Table Lamp', category: 'lighting/table-lamps' },
    { title: 'Café Crème Bowl', category: 'ceramics/bowls', material: 'porcelain' },
  ])
  await openSearchIndex()
  // What is remembered within this time of a change is not trusted and read again, which would be counted below.
  await new Promise((done) => setTimeout(done, 400))
})

afterAll(async () => {
  closeSearchIndex()
  await stopTagClock()
})

describe('what a shopper means is found', () => {
  test.each([
    ['stonewear mug', 'stoneware mug', 'Harbour Mug'],
    ['candel', 'candle', 'Fluted Candle'],
    ['headphnes', 'headphones', 'Singel Headphones'],
    ['tebale lamp', 'table lamp', 'Kugel Table Lamp'],
  ])('%s is understood as %s', async (query, meant, first) => {
    const result = await searchProducts({ query })
    expect(result).toMatchObject({ rescue: 'typo', didYouMean: meant })
    expect(result.page.data[0]?.title).toBe(first)
  })

  test('a product called so comes before one that only mentions it', async () => {
    expect(await titles('mug')).toEqual(['Harbour Mug', 'Plain Mug', 'Harbour Plate'])
  })

  test('accents and plurals make no difference', async () => {
    expect(await titles('mugs')).toContain('Plain Mug')
    expect(await titles('CREME')).toEqual(['Café Crème Bowl'])
  })

  test('an unfinished last word finds what it begins', async () => {
    expect(await searchProducts({ query: 'headph' })).toMatchObject({ rescue: null, total: 1 })
  })

  test('when no product has all words, those with some are given and said to be so', async () => {
    const result = await searchProducts({ query: 'flying zebra mug' })
    expect(['any-word', 'semantic']).toContain(result.rescue)
    expect(result.page.data[0]?.title).toMatch(/ Mug$/)
  })
})

describe('where words differ', () => {
  test('what means the same is found and said to be so', async () => {
    const result = await searchProducts({ query: 'earphones for music' })
    expect(result.rescue).toBe('semantic')
    expect(result.page.data[0]?.title).toBe('Singel Headphones')
  })

  test('what cannot be bought comes after what can', async () => {
    await listProductsOnSale([{ title: 'Rokin Headphones', category: 'audio/headphones' }])
    await vi.waitFor(
      async () => expect(await titles('headphones')).toEqual(['Rokin Headphones', 'Singel Headphones']),
      2_000,
    )
  })
})

describe('a list of hits', () => {
  test('filters by facet while the facet keeps counting its alternatives', async () => {
    const result = await searchProducts({ query: 'mug', filter: { facets: ['material:stoneware'] } })
    expect(result.total).toBe(2)
    expect(
      result.facets.groups.find((group) => group.key === 'material')?.values.map(({ key, count }) => [key, count]),
    ).toEqual([
      ['stoneware', 2],
      ['porcelain', 1],
    ])
  })

  test('keeps its order, range and availability filters', async () => {
    expect(await titles('mug', { sort: '-price' })).toEqual(['Harbour Plate', 'Harbour Mug', 'Plain Mug'])
    expect(await titles('mug', { filter: { maxPriceMinor: 1_500 } })).toEqual(['Plain Mug'])
    expect(await titles('headphones', { filter: { onlyAvailable: true } })).toEqual(['Rokin Headphones'])
  })

  test('pages never repeat or miss a product', async () => {
    const first = await searchProducts({ query: 'mug', limit: 2 })
    const second = await searchProducts({ query: 'mug', limit: 2, cursor: first.page.nextCursor ?? '' })
    expect([...first.page.data, ...second.page.data].map((product) => product.title)).toEqual([
      'Harbour Mug',
      'Plain Mug',
      'Harbour Plate',
    ])
    expect(second.page.nextCursor).toBeNull()
  })
})

describe('odd input is harmless', () => {
  test.each([
    ['empty', ''],
    ['spaces', '   '],
    ['operators', `a'b:* & | !( <-> \\`],
    ['wildcards', '%_%'],
    ['stop words', 'the of and'],
    ['another script', '日本語'],
    ['right to left', 'كوب شاي'],
    ['emoji', '☕🪴'],
    ['SQL', `'; DROP TABLE products; --`],
    ['a regular expression', '(a+)+$'],
    ['all slips', 'xqzw vvbn'],
    ['a zero byte', 'mu\u0000g'],
    ['very long', 'x'.repeat(50_000)],
    ['many words', 'red '.repeat(500)],
  ])('%s', async (_name, query) => {
    const result = await searchProducts({ query })
    expect(result.page.data.length).toBeGreaterThan(0)
    await suggest(query)
  })

  test('a cursor that is not ours is refused', async () => {
    await expect(searchProducts({ query: 'mug', cursor: 'rubbish' })).rejects.toMatchObject({ code: 'bad_request' })
  })
})

describe('statements', () => {
  test('a search is one, rescued or not', async () => {
    // Now and then a search also looks whether there is a newer ranking, or reads the staff's rules again.
    const usual = (work: () => Promise<unknown>, most: number) =>
      vi.waitFor(async () => expect((await countSql(work)).statements.length).toBeLessThanOrEqual(most))
    await usual(() => searchProducts({ query: 'mug' }), 1)
    await usual(() => searchProducts({ query: 'stonewear mug' }), 1)
    await usual(() => suggest('mug'), 1)
  })
})

describe('suggestions', () => {
  test('complete the word, name products and categories', async () => {
    const result = await suggest('mu')
    expect(result.queries).toContain('mug')
    expect(result.products[0]?.title).toBe('Harbour Mug')
    expect(result.categories).toEqual([{ name: 'Mugs', path: 'ceramics/mugs', within: 'Ceramics' }])
  })

  test('understand a misspelt word', async () => {
    expect((await suggest('candel')).products.map((product) => product.title)).toContain('Fluted Candle')
  })
})
