import 'server-only'
import type { z } from 'zod'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { runSql, type SqlRunner, transaction, type Tx } from '@/lib/db'
import { newId } from '@/lib/id'
import { type createProductInput, slugify } from './admin-schema'
import { announceProducts } from './announce-product'
import { requireFreeSku } from './write-variants'
import { requireFreeSlug } from './rename-slug'
import { writeProduct } from './write-product'

/** A slug made from the wish that no product has: `stool`, `stool-2`, … */
export async function freeSlug(on: SqlRunner, wish: string): Promise<string> {
  const base = wish || 'product'
  const rows = await runSql<{ slug: string }>(on, 'SELECT slug FROM products WHERE slug = $1 OR slug LIKE $2', [
    base,
    `${base}-%`,
  ])
  const taken = new Set(rows.map((row) => row.slug))
  if (!taken.has(base)) return base
  let number = 2
  while (taken.has(`${base}-${number}`)) number++
  return `${base}-${number}`
}

async function defaultTaxClass(tx: Tx): Promise<string> {
  const classes = await tx.taxClass.findMany({ select: { key: true }, orderBy: { key: 'asc' } })
  return classes.find((each) => each.key === 'standard')?.key ?? classes[0]?.key ?? 'standard'
}

/** Begins a product as a draft with one variant. Throws `invalid_input` beside a slug or SKU that is taken. */
export async function createProduct(
  actor: Actor,
  input: z.output<typeof createProductInput>,
): Promise<{ productId: string }> {
  requirePermission(actor, 'catalog:write')
  return transaction(async (tx) => {
    const productId = newId('prod')
    if (input.slug) await requireFreeSlug(tx, input.slug, productId)
    await requireFreeSku(tx, [{ sku: input.sku }])
    const slug = input.slug || (await freeSlug(tx, slugify(input.title)))
    await tx.product.create({
      data: { id: productId, slug, title: input.title, taxClassKey: await defaultTaxClass(tx) },
    })
    await tx.variant.create({ data: { id: newId('var'), productId, sku: input.sku } })
    await writeProduct(tx, productId, {
      brandId: input.brandId ?? null,
      ...(input.categoryId ? { categoryIds: [input.categoryId] } : {}),
    })
    await announceProducts(tx, actor, [
      { action: 'product.created', productId, after: { title: input.title, slug, sku: input.sku } },
    ])
    return { productId }
  })
}
