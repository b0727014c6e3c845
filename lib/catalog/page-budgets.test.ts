import { beforeAll, expect, test } from 'vitest'
import { getCategoryOrThrow, getCategoryTree } from '@/lib/catalog/categories'
import { getListFacets } from '@/lib/catalog/facets'
import { getPraise } from '@/lib/catalog/praise'
import { getProductBySlug, getReviews, listProducts } from '@/lib/catalog/queries'
import { countSql } from '@/lib/db'
import { listProductsOnSale } from '@/tests/factories/catalogue'
import { openShop } from '@/tests/factories/shop'

// What app/(shop) pages read, outside of Next's cache; a page that grows a query fails here.
beforeAll(async () => {
  await openShop()
  await listProductsOnSale([
    { title: 'Harbour Mug', category: 'ceramics/mugs', material: 'stoneware' },
    { title: 'Plain Mug', category: 'ceramics/mugs', material: 'porcelain' },
  ])
})

const statements = async (work: () => Promise<unknown>) => (await countSql(work)).statements.length

test('a product page takes at most 2 statements', async () => {
  const read = async () => {
    const product = await getProductBySlug('harbour-mug')
    expect(product?.title).toBe('Harbour Mug')
    await getReviews(product?.id ?? '')
  }
  expect(await statements(read)).toBeLessThanOrEqual(2)
})

test('a filtered category page takes at most 5 statements', async () => {
  const read = async () => {
    const { category } = await getCategoryOrThrow('ceramics/mugs')
    const filter = { categoryId: category.id, facets: ['material:stoneware'] }
    const [page, facets] = await Promise.all([
      listProducts(filter, { sort: 'popular', limit: 24 }),
      getListFacets(filter),
    ])
    expect([page.data.length, facets.total]).toEqual([1, 1])
  }
  await read()
  expect(await statements(read)).toBeLessThanOrEqual(5)
})

test('the home page takes at most 5 statements', async () => {
  const rail = (facets?: string[]) => listProducts({ onlyAvailable: true, facets }, { sort: 'popular', limit: 8 })
  expect(
    await statements(() => Promise.all([getCategoryTree(), rail(), rail(), rail(['sale:yes']), getPraise()])),
  ).toBeLessThanOrEqual(5)
})
