import 'server-only'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { announceProducts } from '@/lib/catalog/announce-product'
import { freeSlug } from '@/lib/catalog/create-product'
import { readProductForEdit } from '@/lib/catalog/product-for-edit'
import { runSql, transaction, type Tx } from '@/lib/db'
import { newId } from '@/lib/id'
import { writeWholeProduct } from './save-product'

async function freeSku(tx: Tx, sku: string): Promise<string> {
  const base = `${sku.slice(0, 70)}-COPY`
  const rows = await runSql<{ sku: string }>(tx, 'SELECT sku FROM variants WHERE sku LIKE $1', [
    `${base.replace(/[%_\\]/g, '\\$&')}%`,
  ])
  const taken = rows.map((row) => row.sku)
  let number = 2
  if (!taken.includes(base)) return base
  while (taken.includes(`${base}${number}`)) number++
  return `${base}${number}`
}

/** Copies a product with options, variants, prices and pictures as a draft without stock; throws `not_found`. */
export async function duplicateProduct(
  actor: Actor,
  { productId }: { productId: string },
): Promise<{ productId: string }> {
  requirePermission(actor, 'catalog:write')
  return transaction(async (tx) => {
    const { id: from, version: _, updatedAt: __, ...source } = await readProductForEdit(tx, productId)
    const copyId = newId('prod')
    const slug = await freeSlug(tx, `${source.slug.slice(0, 110)}-copy`)
    const title = `${source.title.slice(0, 190)} (copy)`
    await tx.product.create({ data: { id: copyId, slug, title, taxClassKey: source.taxClassKey } })
    const variants = []
    for (const { id: ___, stock: ____, ...variant } of source.variants)
      variants.push({ ...variant, sku: await freeSku(tx, variant.sku) })
    await writeWholeProduct(tx, copyId, {
      ...source,
      title,
      slug,
      status: 'draft',
      publishAt: null,
      variants,
      media: source.media.map(({ mediaId, alt }) => ({ mediaId, alt })),
      options: source.options.map(({ name, values }) => ({
        name,
        values: values.map(({ label, swatch }) => ({ label, swatch })),
      })),
    })
    await announceProducts(tx, actor, [
      { action: 'product.duplicated', productId: copyId, after: { from, title, slug } },
    ])
    return { productId: copyId }
  })
}
