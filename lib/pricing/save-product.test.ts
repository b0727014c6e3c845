import { beforeAll, expect, test } from 'vitest'
import { updateProduct } from '@/lib/catalog/update-product'
import { readProductForEdit } from '@/lib/catalog/product-for-edit'
import { findRedirect, getProductBySlug } from '@/lib/catalog/queries'
import { adjustStock } from '@/lib/inventory/adjust-stock'
import { db } from '@/lib/db'
import { editorInput, makeProduct, makeShop } from '@/tests/factories/goods'
import { staffActor } from '@/tests/factories/staff'
import { duplicateProduct } from './duplicate-product'
import { saveProduct } from './save-product'
import { setPrices } from './set-price'

const admin = staffActor('admin')
const support = staffActor('support')

beforeAll(async () => void (await makeShop()))

const variantOf = async (productId: string) => (await readProductForEdit(null, productId)).variants[0]!

test('a support user cannot change prices, neither alone nor in the editor', async () => {
  const productId = await makeProduct('Guarded', 2_500)
  const { id: variantId } = await variantOf(productId)
  await expect(
    setPrices(support, { variantId, prices: [{ currency: 'EUR', amountMinor: 1, compareAtMinor: null }] }),
  ).rejects.toMatchObject({ code: 'forbidden' })
  await expect(saveProduct(support, await editorInput(productId))).rejects.toMatchObject({ code: 'forbidden' })
  expect((await variantOf(productId)).prices).toEqual([{ currency: 'EUR', amountMinor: 2_500, compareAtMinor: null }])
})

test('a changed price is in the shop, in the history and in the audit log as soon as it is saved', async () => {
  const productId = await makeProduct('Priced', 2_000)
  const { id: variantId } = await variantOf(productId)
  await setPrices(admin, { variantId, prices: [{ currency: 'EUR', amountMinor: 1_500, compareAtMinor: 2_000 }] })
  const shown = await getProductBySlug('priced')
  expect(shown).toMatchObject({ price: { amountMinor: 1_500 }, compareAt: { amountMinor: 2_000 } })
  const history = await db.priceHistory.findMany({ where: { variantId }, orderBy: { effectiveFrom: 'asc' } })
  expect(history.map((row) => [row.amountMinor, row.effectiveTo === null])).toEqual([
    [2_000, false],
    [1_500, true],
  ])
  const entry = await db.auditLog.findFirst({ where: { entityId: productId, action: 'price.changed' } })
  expect(entry).toMatchObject({ actorId: 'user_admin', after: { prices: [{ amount_minor: 1_500 }] } })
})

test('saving the same price again leaves the history alone', async () => {
  const productId = await makeProduct('Steady', 900)
  await saveProduct(admin, await editorInput(productId))
  const { id: variantId } = await variantOf(productId)
  expect(await db.priceHistory.count({ where: { variantId } })).toBe(1)
})

test('whoever saves second is refused, told by whom, and changes nothing', async () => {
  const productId = await makeProduct('Contested')
  await db.user.create({ data: { id: 'user_manager', email: 'manager@example.com', name: 'Tobias Vale' } })
  const [mine, theirs] = [await editorInput(productId), await editorInput(productId)]
  await saveProduct(staffActor('manager'), { ...theirs, title: 'Theirs' })
  await expect(saveProduct(admin, { ...mine, title: 'Mine', subtitle: 'lost?' })).rejects.toMatchObject({
    code: 'stale_version',
    message: 'Tobias Vale changed this product while you were editing it.',
  })
  expect(await readProductForEdit(null, productId)).toMatchObject({ title: 'Theirs', subtitle: '' })
})

test('a former address leads to the product for ever, also after the address changed twice', async () => {
  const productId = await makeProduct('Renamed')
  for (const slug of ['second-name', 'third-name']) {
    const { version } = await readProductForEdit(null, productId)
    await updateProduct(admin, { productId, version, slug })
  }
  expect(await findRedirect('product', 'renamed')).toBe('third-name')
  expect(await findRedirect('product', 'second-name')).toBe('third-name')
  expect((await getProductBySlug('third-name'))?.id).toBe(productId)
  expect(await getProductBySlug('renamed')).toBeNull()
})

test('an address that another product has is refused beside its field', async () => {
  await makeProduct('Taken')
  const productId = await makeProduct('Wanting')
  const { version } = await readProductForEdit(null, productId)
  await expect(updateProduct(admin, { productId, version, slug: 'taken' })).rejects.toMatchObject({
    code: 'invalid_input',
    errors: [{ pointer: '/slug' }],
  })
})

test('options make variants; a variant in stock cannot be removed, an unused one can', async () => {
  const productId = await makeProduct('Matrix')
  const input = await editorInput(productId)
  const options = [
    {
      name: 'Size',
      values: [
        { label: 'S', swatch: null },
        { label: 'L', swatch: null },
      ],
    },
  ]
  const [first] = input.variants
  await saveProduct(admin, {
    ...input,
    options,
    variants: [
      { ...first!, values: [0] },
      { ...first!, id: undefined, sku: 'MATRIX-L', values: [1] },
    ],
  })
  const saved = await editorInput(productId)
  expect(saved.variants.map((variant) => [variant.sku, variant.values])).toEqual([
    ['SKU-Matrix', [0]],
    ['MATRIX-L', [1]],
  ])
  expect((await getProductBySlug('matrix'))?.variants.map((variant) => variant.options)).toEqual([
    { size: 's' },
    { size: 'l' },
  ])
  await adjustStock(admin, {
    variantId: saved.variants[1]!.id!,
    warehouseId: 'wh_1',
    onHand: 3,
    reason: 'count',
    note: '',
  })
  const onlyFirst = {
    ...(await editorInput(productId)),
    options: [{ ...saved.options[0]!, values: saved.options[0]!.values.slice(0, 1) }],
    variants: saved.variants.slice(0, 1),
  }
  await expect(saveProduct(admin, onlyFirst)).rejects.toMatchObject({ code: 'conflict' })
  await adjustStock(admin, {
    variantId: saved.variants[1]!.id!,
    warehouseId: 'wh_1',
    onHand: 0,
    reason: 'count',
    note: '',
  })
  await saveProduct(admin, onlyFirst)
  expect((await readProductForEdit(null, productId)).variants).toHaveLength(1)
})

test('a SKU that another variant has is refused beside its row, and two variants can swap theirs', async () => {
  const productId = await makeProduct('Numbers')
  const input = await editorInput(productId)
  await expect(
    saveProduct(admin, { ...input, variants: [{ ...input.variants[0]!, sku: 'SKU-Matrix' }] }),
  ).rejects.toMatchObject({
    code: 'invalid_input',
    errors: [{ pointer: '/variants/0/sku' }],
  })
  const options = [
    {
      name: 'Size',
      values: [
        { label: 'S', swatch: null },
        { label: 'L', swatch: null },
      ],
    },
  ]
  await saveProduct(admin, {
    ...input,
    options,
    variants: [
      { ...input.variants[0]!, sku: 'A', values: [0] },
      { ...input.variants[0]!, id: undefined, sku: 'B', values: [1] },
    ],
  })
  const saved = await editorInput(productId)
  await saveProduct(admin, {
    ...saved,
    variants: saved.variants.map((variant) => ({ ...variant, sku: variant.sku === 'A' ? 'B' : 'A' })),
  })
  expect((await editorInput(productId)).variants.map((variant) => variant.sku)).toEqual(['B', 'A'])
})

test('a copy is a draft of its own with the same goods and prices and no stock', async () => {
  const productId = await makeProduct('Original', 4_200)
  const { productId: copyId } = await duplicateProduct(admin, { productId })
  const copy = await readProductForEdit(null, copyId)
  expect(copy).toMatchObject({ status: 'draft', slug: 'original-copy', categoryIds: ['cat_1'] })
  expect(copy.variants).toMatchObject([
    { sku: 'SKU-Original-COPY', stock: [], prices: [{ currency: 'EUR', amountMinor: 4_200 }] },
  ])
  expect(await getProductBySlug('original-copy')).toBeNull()
})
