import 'server-only'
import type { z } from 'zod'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { transaction } from '@/lib/db'
import type { updateProductInput } from './admin-schema'
import { announceProducts, changedParts } from './announce-product'
import { readProductForEdit } from './product-for-edit'
import { takeVersion, writeProduct } from './write-product'

/**
 * Changes the given fields of a product and returns its new version. Throws `not_found`, `stale_version` when somebody else
 * was faster (then nothing is changed), and `invalid_input` beside the field. Former slugs go on redirecting.
 */
export async function updateProduct(
  actor: Actor,
  { productId, version, ...fields }: z.output<typeof updateProductInput>,
): Promise<{ version: number }> {
  requirePermission(actor, 'catalog:write')
  return transaction(async (tx) => {
    const before = await readProductForEdit(tx, productId)
    await takeVersion(tx, productId, version)
    await writeProduct(tx, productId, fields)
    const after = await readProductForEdit(tx, productId)
    await announceProducts(tx, actor, [{ action: 'product.updated', productId, ...changedParts(before, after) }])
    return { version: after.version }
  })
}
