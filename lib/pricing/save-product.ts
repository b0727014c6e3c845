import 'server-only'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import type { SaveProductInput } from '@/lib/catalog/admin-schema'
import { announceProducts, changedParts } from '@/lib/catalog/announce-product'
import { readProductForEdit } from '@/lib/catalog/product-for-edit'
import { takeVersion, writeProduct } from '@/lib/catalog/write-product'
import { writeVariants } from '@/lib/catalog/write-variants'
import { transaction, type Tx } from '@/lib/db'
import { writePrices } from './set-price'

async function shopCurrency(tx: Tx): Promise<string> {
  const currency = await tx.currency.findFirst({ where: { isDefault: true }, select: { code: true } })
  return currency?.code ?? 'EUR'
}

/** Writes a product with its options, variants and prices; version, audit and news are the caller's. */
export async function writeWholeProduct(
  tx: Tx,
  productId: string,
  input: Omit<SaveProductInput, 'productId' | 'version'>,
): Promise<void> {
  const { options, variants, ...fields } = input
  await writeProduct(tx, productId, fields)
  const ids = await writeVariants(tx, productId, { options, variants }, await shopCurrency(tx))
  await writePrices(
    tx,
    variants.map((variant, index) => ({ variantId: ids[index] ?? '', prices: variant.prices })),
  )
}

/**
 * Saves what stands in the product editor, all or nothing, and returns the new version. Throws `stale_version` when somebody
 * else was faster, `invalid_input` beside the field, `conflict` when a variant cannot be removed. Stock has its own ledger.
 */
export async function saveProduct(
  actor: Actor,
  { productId, version, ...input }: SaveProductInput,
): Promise<{ version: number }> {
  requirePermission(actor, 'catalog:write')
  return transaction(async (tx) => {
    const before = await readProductForEdit(tx, productId)
    await takeVersion(tx, productId, version)
    await writeWholeProduct(tx, productId, input)
    const after = await readProductForEdit(tx, productId)
    await announceProducts(tx, actor, [{ action: 'product.updated', productId, ...changedParts(before, after) }])
    return { version: after.version }
  })
}
