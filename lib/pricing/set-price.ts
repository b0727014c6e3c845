import 'server-only'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import type { VariantPrice } from '@/lib/catalog/admin-schema'
import { announceProducts } from '@/lib/catalog/announce-product'
import { runSql, type SqlRunner, transaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { newId } from '@/lib/id'

type VariantPrices = { variantId: string; prices: readonly VariantPrice[] }

/**
 * Brings the price history of these variants up to what they cost now: a price that ended is closed, a new one begins.
 * Called in the transaction that changed prices or price lists.
 */
export async function recordPriceHistory(on: SqlRunner, variantIds: readonly string[]): Promise<void> {
  await runSql(
    on,
    `UPDATE price_history h SET effective_to = now() WHERE h.variant_id = ANY ($1::text[]) AND h.effective_to IS NULL
       AND NOT EXISTS (SELECT 1 FROM current_prices c WHERE c.variant_id = h.variant_id AND c.currency = h.currency AND c.amount_minor = h.amount_minor) RETURNING h.id`,
    [variantIds],
  )
  const begun = await runSql<{ variant_id: string; currency: string; amount_minor: number }>(
    on,
    `SELECT c.variant_id, c.currency, c.amount_minor FROM current_prices c WHERE c.variant_id = ANY ($1::text[])
       AND NOT EXISTS (SELECT 1 FROM price_history h WHERE h.variant_id = c.variant_id AND h.currency = c.currency AND h.effective_to IS NULL)`,
    [variantIds],
  )
  if (begun.length === 0) return
  await runSql(
    on,
    `INSERT INTO price_history (id, variant_id, currency, amount_minor) SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::int[]) RETURNING id`,
    [
      begun.map(() => newId('price')),
      begun.map((row) => row.variant_id),
      begun.map((row) => row.currency),
      begun.map((row) => row.amount_minor),
    ],
  )
}

/** Writes base prices of variants and their history; a null amount takes the price away. Throws `invalid_input` for a currency without price list. */
export async function writePrices(on: SqlRunner, changes: readonly VariantPrices[]): Promise<void> {
  const lists = await runSql<{ id: string; currency: string }>(
    on,
    `SELECT id, currency FROM price_lists WHERE kind = 'base' AND is_active ORDER BY priority, id`,
  )
  const rows = changes.flatMap(({ variantId, prices }, index) =>
    prices.map((price, place) => {
      const list = lists.find((each) => each.currency === price.currency)
      if (list) return { ...price, variantId, listId: list.id }
      const message = `There is no price list in ${price.currency}.`
      throw new AppError('invalid_input', message, {
        errors: [{ pointer: `/variants/${index}/prices/${place}/amountMinor`, code: 'unknown', message }],
      })
    }),
  )
  const gone = rows.filter((row) => row.amountMinor === null)
  const kept = rows.filter((row) => row.amountMinor !== null)
  await runSql(
    on,
    `DELETE FROM prices p USING unnest($1::text[], $2::text[]) AS x (variant_id, list_id)
    WHERE p.variant_id = x.variant_id AND p.price_list_id = x.list_id AND p.min_quantity = 1 RETURNING p.id`,
    [gone.map((row) => row.variantId), gone.map((row) => row.listId)],
  )
  await runSql(
    on,
    `INSERT INTO prices (id, variant_id, price_list_id, amount_minor, compare_at_minor, updated_at)
     SELECT x.*, now() FROM unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::int[]) AS x
     ON CONFLICT (variant_id, price_list_id, min_quantity) DO UPDATE SET amount_minor = excluded.amount_minor, compare_at_minor = excluded.compare_at_minor, updated_at = now()
       WHERE (prices.amount_minor, prices.compare_at_minor) IS DISTINCT FROM (excluded.amount_minor, excluded.compare_at_minor) RETURNING id`,
    [
      kept.map(() => newId('price')),
      kept.map((row) => row.variantId),
      kept.map((row) => row.listId),
      kept.map((row) => row.amountMinor),
      kept.map((row) => row.compareAtMinor),
    ],
  )
  await recordPriceHistory(
    on,
    changes.map((change) => change.variantId),
  )
}

/** Sets base prices of one variant; shops show them on the next request. Throws `not_found` and `invalid_input`. Needs `catalog:write`. */
export async function setPrices(actor: Actor, { variantId, prices }: VariantPrices): Promise<void> {
  requirePermission(actor, 'catalog:write')
  await transaction(async (tx) => {
    const variant = await tx.variant.findUnique({ where: { id: variantId }, select: { productId: true } })
    if (!variant) throw new AppError('not_found', 'There is no such variant.')
    const read = () =>
      tx.$queryRaw`SELECT currency, amount_minor, compare_at_minor FROM current_prices WHERE variant_id = ${variantId} ORDER BY currency`
    const before = await read()
    await writePrices(tx, [{ variantId, prices }])
    await tx.product.update({ where: { id: variant.productId }, data: { version: { increment: 1 } } })
    await announceProducts(tx, actor, [
      {
        action: 'price.changed',
        productId: variant.productId,
        before: { variantId, prices: before },
        after: { variantId, prices: await read() },
      },
    ])
  })
}
