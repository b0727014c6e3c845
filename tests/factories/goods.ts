import { staffActor } from './staff'
import { createProduct } from '@/lib/catalog/create-product'
import type { SaveProductInput } from '@/lib/catalog/admin-schema'
import { readProductForEdit } from '@/lib/catalog/product-for-edit'
import { db } from '@/lib/db'
import { saveProduct } from '@/lib/pricing/save-product'

/** Currencies, price lists, a tax class, a warehouse and a category: what goods need before they can be sold. */
export async function makeShop(): Promise<{ warehouseId: string; categoryId: string }> {
  await db.currency.createMany({ data: [{ code: 'EUR', isDefault: true }, { code: 'USD' }] })
  await db.taxClass.create({ data: { key: 'standard', name: 'Standard' } })
  await db.priceList.createMany({
    data: [
      { id: 'plist_eur', key: 'base-eur', name: 'Base', currency: 'EUR' },
      { id: 'plist_usd', key: 'base-usd', name: 'Base', currency: 'USD' },
    ],
  })
  await db.warehouse.create({ data: { id: 'wh_1', key: 'main', name: 'Main' } })
  await db.category.create({ data: { id: 'cat_1', slug: 'mugs', path: 'mugs', name: 'Mugs' } })
  return { warehouseId: 'wh_1', categoryId: 'cat_1' }
}

/** What the editor would send to save this product unchanged. */
export async function editorInput(productId: string): Promise<SaveProductInput> {
  const { id, updatedAt: _, variants, media, ...product } = await readProductForEdit(null, productId)
  return {
    ...product,
    productId: id,
    media: media.map(({ mediaId, alt }) => ({ mediaId, alt })),
    variants: variants.map(({ stock: __, ...variant }) => variant),
  }
}

/** A product for sale in the category of `makeShop` with one variant at a price in euros. */
export async function makeProduct(title: string, amountMinor = 1_000): Promise<string> {
  const actor = staffActor('admin')
  const { productId } = await createProduct(actor, { title, slug: '', sku: `SKU-${title}`, categoryId: 'cat_1' })
  const input = await editorInput(productId)
  const variants = input.variants.map((variant) => ({
    ...variant,
    prices: [{ currency: 'EUR', amountMinor, compareAtMinor: null }],
  }))
  await saveProduct(actor, { ...input, status: 'active', variants })
  return productId
}
