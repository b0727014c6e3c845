import 'server-only'
import { audit } from '@/lib/audit'
import { type Actor, actorId, requirePermission } from '@/lib/auth/actor'
import { invalidateTags, tags } from '@/lib/cache'
import { query, sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { newId } from '@/lib/id'
import { saveSetting } from '@/lib/settings'
import type { RailWeights, RuleInput } from './admin-schema'
import { findProduct } from './find-product'
import { readPolicy } from './policy'

export type RuleRow = {
  id: string
  kind: 'pin' | 'exclude'
  rail: string
  position: number
  productId: string
  title: string
  contextId: string | null
  contextTitle: string | null
  /** who made it; null when that account is gone */
  by: string | null
  createdAt: Date
}

/** Every rule, newest first. */
export async function listRailRules(actor: Actor): Promise<RuleRow[]> {
  requirePermission(actor, 'catalog:read')
  return query<RuleRow>(
    'rail-rules',
    `SELECT r.id, r.kind, r.rail, r.position, r.product_id AS "productId", p.title, r.context_product_id AS "contextId", x.title AS "contextTitle", u.email AS by, r.created_at AS "createdAt"
     FROM recommendation_rules r JOIN products p ON p.id = r.product_id LEFT JOIN products x ON x.id = r.context_product_id LEFT JOIN users u ON u.id = r.created_by
     ORDER BY r.created_at DESC, r.id DESC LIMIT 500`,
  )
}

/**
 * Pins a product to a rail or keeps it out of it; what was said before of the same product, rail and neighbour is replaced.
 * Rails follow at once, in every process. Throws `invalid_input` when a product cannot be found.
 */
export async function saveRailRule(
  actor: Actor,
  { kind, rail, product, context, position }: RuleInput,
): Promise<{ id: string }> {
  requirePermission(actor, 'catalog:write')
  const productId = await findProduct(product, '/product')
  const contextId = context ? await findProduct(context, '/context') : null
  if (contextId === productId)
    throw new AppError('invalid_input', 'A product never stands beside itself.', {
      errors: [{ pointer: '/context', code: 'invalid', message: 'Choose another product.' }],
    })
  return sqlTransaction(async (q) => {
    const { rows } = await q.query<{ id: string }>(
      `INSERT INTO recommendation_rules (id, kind, rail, context_product_id, product_id, position, created_by) VALUES ($1, $2::recommendation_rule_kind, $3, $4, $5, $6, $7)
       ON CONFLICT (product_id, rail, context_product_id) DO UPDATE SET kind = excluded.kind, position = excluded.position, created_by = excluded.created_by, created_at = now() RETURNING id`,
      [newId('rule'), kind, rail, contextId, productId, position, actorId(actor)],
    )
    const id = rows[0]?.id ?? ''
    await audit(q, actor, {
      action: 'recommendation_rule.saved',
      entity: 'recommendation_rule',
      entityId: id,
      after: { kind, rail, productId, contextId, position },
    })
    await invalidateTags(q, [tags.recommendations])
    return { id }
  })
}

/** Takes a rule away. Throws `not_found`. */
export async function removeRailRule(actor: Actor, id: string): Promise<void> {
  requirePermission(actor, 'catalog:write')
  await sqlTransaction(async (q) => {
    const { rows } = await q.query<{ kind: string; rail: string; productId: string; contextId: string | null }>(
      `DELETE FROM recommendation_rules WHERE id = $1 RETURNING kind, rail, product_id AS "productId", context_product_id AS "contextId"`,
      [id],
    )
    if (!rows[0]) throw new AppError('not_found', 'This rule is gone already.')
    await audit(q, actor, {
      action: 'recommendation_rule.deleted',
      entity: 'recommendation_rule',
      entityId: id,
      before: rows[0],
    })
    await invalidateTags(q, [tags.recommendations])
  })
}

/** How much margin and stock count, and how many of one category a row shows first. */
export async function getRailWeights(actor: Actor): Promise<RailWeights> {
  requirePermission(actor, 'catalog:read')
  return (await readPolicy()).weights
}

/** Sets how much margin and stock count and how mixed rows are. Rails follow at once, in every process. */
export async function saveRailWeights(actor: Actor, weights: RailWeights): Promise<void> {
  requirePermission(actor, 'catalog:write')
  await saveSetting(actor, {
    key: 'recommendations',
    value: weights,
    action: 'recommendations.weights_changed',
    entity: 'recommendations',
    tags: [tags.recommendations],
  })
}
