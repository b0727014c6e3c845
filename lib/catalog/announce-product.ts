import 'server-only'
import { audit } from '@/lib/audit'
import type { Actor } from '@/lib/auth/actor'
import type { Tx } from '@/lib/db'
import { emit } from '@/lib/events'
import type { EditableProduct } from './product-for-edit'
import { refreshIndex } from './refresh-index'

type Plain = Record<string, unknown>
const unread = new Set(['version', 'updatedAt', 'stock'])

function readable(product: EditableProduct): Plain {
  const variants = product.variants.map((variant) =>
    Object.fromEntries(Object.entries(variant).filter(([key]) => !unread.has(key))),
  )
  return Object.fromEntries(Object.entries({ ...product, variants }).filter(([key]) => !unread.has(key)))
}

/** The parts of a product that differ, before and after, for the audit log. */
export function changedParts(before: EditableProduct, after: EditableProduct): { before: Plain; after: Plain } {
  const [old, now] = [readable(before), readable(after)]
  const keys = Object.keys(now).filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]))
  const pick = (from: Plain) => Object.fromEntries(keys.map((key) => [key, from[key]]))
  return { before: pick(old), after: pick(now) }
}

/** Closes a change of products: audit row, read model, caches and news, all in the transaction of the change. */
export async function announceProducts(
  tx: Tx,
  actor: Actor,
  changes: { action: string; productId: string; before?: unknown; after?: unknown }[],
): Promise<void> {
  for (const { productId, ...change } of changes)
    await audit(tx, actor, { ...change, entity: 'product', entityId: productId })
  const ids = changes.map((change) => change.productId)
  await refreshIndex(tx, ids)
  await emit(
    tx,
    ids.map((productId) => ({ name: 'catalog/product.changed' as const, data: { productId } })),
  )
}
