import { beforeAll, expect, test } from 'vitest'
import { countSql } from '@/lib/db'
import { listAudit } from '@/lib/audit-queries'
import { listCustomers } from '@/lib/customers/admin-queries'
import { listMails } from '@/lib/notifications/admin-queries'
import { listOrders } from '@/lib/orders/queries'
import { listReviews } from '@/lib/reviews/admin-queries'
import { makeProduct, makeShop } from '@/tests/factories/goods'
import { staffActor } from '@/tests/factories/staff'
import { getEditorChoices, getProductForEdit, listProductsForStaff } from './admin-queries'
import { listCategoriesForStaff } from './categories-for-edit'
import { saveCategory } from './save-category'
import { setProductStatus } from './set-product-status'
import { getProductBySlug } from './queries'

const admin = staffActor('admin')
const ids: string[] = []

beforeAll(async () => {
  await makeShop()
  for (let number = 1; number <= 5; number++) ids.push(await makeProduct(`Stool ${number}`))
})

test('paging shows every product once, last changed first', async () => {
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await listProductsForStaff(admin, {}, { limit: 2, cursor })
    seen.push(...page.data.map((row) => row.id))
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  expect(seen).toEqual([...ids].reverse())
})

test('search finds parts of titles and SKUs and takes % and _ for what they are', async () => {
  const find = async (search: string) =>
    (await listProductsForStaff(admin, { search }, { limit: 10 })).data.map((row) => row.title)
  expect(await find('ool 3')).toEqual(['Stool 3'])
  expect(await find('sku-stool 4')).toEqual(['Stool 4'])
  expect(await find('%')).toEqual([])
})

test('filters by status, category and stock hold together', async () => {
  await setProductStatus(admin, { productIds: [ids[0]!], status: 'archived' })
  const list = async (filter: Parameters<typeof listProductsForStaff>[1]) =>
    (await listProductsForStaff(admin, filter, { limit: 10 })).data.length
  expect(await list({ status: 'archived', categoryId: 'cat_1' })).toBe(1)
  expect(await list({ status: 'active', categoryId: 'cat_unknown' })).toBe(0)
  expect(await getProductBySlug('stool-1')).toBeNull()
})

test('every list of the back office costs at most three statements', async () => {
  const budgets: [string, () => Promise<unknown>][] = [
    [
      'products',
      () =>
        Promise.all([
          listProductsForStaff(admin, { search: 'stool', status: 'active', stock: 'low' }, { limit: 50 }),
          listCategoriesForStaff(admin),
        ]),
    ],
    ['editor', () => Promise.all([getProductForEdit(admin, ids[1]!), getEditorChoices()])],
    ['orders', () => listOrders(admin, { search: 'anna', status: 'placed' }, { limit: 50 })],
    ['customers', () => listCustomers(admin, 'anna', { limit: 50 })],
    ['reviews', () => listReviews(admin, 'pending', { limit: 50 })],
    ['mail', () => listMails(admin, 'failed', { limit: 50 })],
    ['audit', () => listAudit(admin, { entity: 'product' }, { limit: 50 })],
  ]
  for (const [name, work] of budgets) {
    const { statements } = await countSql(work)
    expect([name, statements.length <= 3]).toEqual([name, true])
  }
})

test('lists refuse those who lack the permission', async () => {
  const support = staffActor('support')
  await expect(listAudit(support, {}, { limit: 1 })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(setProductStatus(support, { productIds: ids, status: 'draft' })).rejects.toMatchObject({
    code: 'forbidden',
  })
})

test('a category that moves takes the addresses below it along and keeps the former ones', async () => {
  const { categoryId: parentId } = await saveCategory(admin, {
    name: 'Kitchen',
    slug: '',
    description: '',
    isVisible: true,
  })
  const { categoryId: childId } = await saveCategory(admin, {
    name: 'Bowls',
    slug: '',
    description: '',
    isVisible: true,
    parentId: 'cat_1',
  })
  await saveCategory(admin, {
    categoryId: 'cat_1',
    name: 'Cups',
    slug: 'cups',
    description: '',
    isVisible: true,
    parentId,
  })
  const rows = await listCategoriesForStaff(admin)
  expect(rows.map((row) => row.path)).toEqual(['kitchen', 'kitchen/cups', 'kitchen/cups/bowls'])
  expect((await getProductBySlug('stool-2'))?.breadcrumbs.map((link) => link.path)).toEqual(['kitchen', 'kitchen/cups'])
  await expect(
    saveCategory(admin, {
      categoryId: parentId,
      name: 'Kitchen',
      slug: '',
      description: '',
      isVisible: true,
      parentId: childId,
    }),
  ).rejects.toMatchObject({
    code: 'invalid_input',
    errors: [{ pointer: '/parentId' }],
  })
})
