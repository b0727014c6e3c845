import { type Row, insertRows, type Runner, updateRows } from '../insert-rows'
import type { Plan } from './plan'
import type { Target } from './state'

/** Rows of one shape for `updateRows`: those that say nothing of a column take it from what stands there. */
function* shapes(changes: Map<string, Row>): Generator<(Row & { id: string })[]> {
  const groups = new Map<string, (Row & { id: string })[]>()
  for (const [id, row] of changes) {
    const shape = Object.keys(row).sort().join()
    groups.set(shape, [...(groups.get(shape) ?? []), { id, ...row }])
  }
  yield* groups.values()
}

/** Carries a plan out, a handful of statements however many rows it has; inside the caller's transaction. */
export async function writeBatch(q: Runner, plan: Plan, target: Target): Promise<void> {
  if (plan.replace.categories.size > 0)
    await q.query('DELETE FROM product_categories WHERE product_id = ANY ($1::text[])', [[...plan.replace.categories]])
  if (plan.replace.options.size > 0)
    await q.query('DELETE FROM variant_option_values WHERE variant_id = ANY ($1::text[])', [[...plan.replace.options]])
  for (const rows of shapes(plan.update.products))
    await updateRows(q, 'products', rows, 'version = t.version + 1, updated_at = now()')
  for (const rows of shapes(plan.update.variants))
    await updateRows(q, 'variants', rows, 'version = t.version + 1, updated_at = now()')
  for (const rows of shapes(plan.update.prices)) await updateRows(q, 'prices', rows, 'updated_at = now()')
  if (plan.insert.price_history.length > 0) {
    await q.query(
      'UPDATE price_history SET effective_to = now() WHERE effective_to IS NULL AND currency = $1 AND variant_id = ANY ($2::text[])',
      [target.currency, plan.insert.price_history.map((row) => row.variant_id)],
    )
  }
  if (plan.update.stock.size > 0) {
    await q.query(
      `UPDATE stock_levels s SET on_hand = n.on_hand, updated_at = now() FROM unnest($1::text[], $2::int[]) AS n (variant_id, on_hand)
       WHERE s.variant_id = n.variant_id AND s.warehouse_id = $3`,
      [[...plan.update.stock.keys()], [...plan.update.stock.values()], target.warehouseId],
    )
  }
  for (const [table, rows] of Object.entries(plan.insert)) {
    if (table === 'slug_history') {
      for (const { kind, slug, target_id } of rows) {
        await q.query(
          'INSERT INTO slug_history (kind, slug, target_id) VALUES ($1, $2, $3) ON CONFLICT (kind, slug) DO UPDATE SET target_id = excluded.target_id',
          [kind, slug, target_id],
        )
      }
    } else await insertRows(q, table, rows)
  }
}
