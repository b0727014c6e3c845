import 'server-only'
import type { z } from 'zod'
import { audit } from '@/lib/audit'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { invalidateTags, tags } from '@/lib/cache'
import { nameFacets } from '@/lib/catalog/facets'
import { getCards } from '@/lib/catalog/queries'
import type { FacetGroup, ProductCard } from '@/lib/catalog/schema'
import { query, sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { newId } from '@/lib/id'
import type { previewInput, RuleInput } from '../admin-schema'
import { currentIndex } from '../live/current-index'
import { normaliseQuery, readPolicy } from '../policy'
import { searchInIndex } from '../search-in-index'

export type RuleRow = {
  id: string
  query: string
  pins: string[]
  buries: string[]
  boosts: { facet: string; factor: number }[]
  version: number
  updatedAt: Date
}
export type Preview = {
  products: ProductCard[]
  total: number
  rescue: string | null
  pinned: ProductCard[]
  buried: ProductCard[]
  facets: FacetGroup[]
}

const COLUMNS = `id, query, pins, buries, boosts, version, updated_at AS "updatedAt"`
const SHOWN = 24

/** Queries with a rule, last changed first. */
export async function listRules(actor: Actor): Promise<RuleRow[]> {
  requirePermission(actor, 'catalog:read')
  return query<RuleRow>('search-rules', `SELECT ${COLUMNS} FROM search_rules ORDER BY updated_at DESC LIMIT 500`)
}

/** The rule of one query, or null. */
export async function getRule(actor: Actor, text: string): Promise<RuleRow | null> {
  requirePermission(actor, 'catalog:read')
  return (
    (
      await query<RuleRow>('search-rule', `SELECT ${COLUMNS} FROM search_rules WHERE query = $1`, [
        normaliseQuery(text),
      ])
    )[0] ?? null
  )
}

/**
 * Sets what one query shows first, last and sooner; an empty rule is none. Searches follow at once, in every process.
 * Throws `stale_version` when somebody else changed it meanwhile.
 */
export async function saveRule(actor: Actor, input: RuleInput): Promise<{ version: number }> {
  requirePermission(actor, 'catalog:write')
  const text = normaliseQuery(input.query)
  if (text === '') throw new AppError('invalid_input', 'A rule needs a query with words.')
  const { pins, buries, boosts } = input
  return sqlTransaction(async (q) => {
    const { rows } = await q.query<RuleRow>(`SELECT ${COLUMNS} FROM search_rules WHERE query = $1 FOR UPDATE`, [text])
    const before = rows[0]
    if ((before?.version ?? 0) !== input.version)
      throw new AppError('stale_version', 'Somebody else changed this rule meanwhile. Look at it again.')
    const id = before?.id ?? newId('rule')
    const isEmpty = pins.length + buries.length + boosts.length === 0
    if (isEmpty) await q.query('DELETE FROM search_rules WHERE id = $1', [id])
    else {
      await q.query(
        `INSERT INTO search_rules AS r (id, query, pins, buries, boosts, updated_at) VALUES ($1, $2, $3, $4, $5::jsonb, now())
         ON CONFLICT (query) DO UPDATE SET pins = excluded.pins, buries = excluded.buries, boosts = excluded.boosts, version = r.version + 1, updated_at = now()`,
        [id, text, pins, buries.filter((each) => !pins.includes(each)), JSON.stringify(boosts)],
      )
    }
    const was = before && { query: before.query, pins: before.pins, buries: before.buries, boosts: before.boosts }
    await audit(q, actor, {
      action: isEmpty ? 'search_rule.deleted' : 'search_rule.saved',
      entity: 'search_rule',
      entityId: id,
      before: was,
      after: isEmpty ? undefined : { query: text, pins, buries, boosts },
    })
    await invalidateTags(q, [tags.searchPolicy])
    return { version: isEmpty ? 0 : (before?.version ?? 0) + 1 }
  })
}

/** What a shopper nobody knows would see with this rule, before it is saved. Throws `unavailable` while there is no index. */
export async function previewRule(
  actor: Actor,
  { query: text, pins, buries, boosts }: z.output<typeof previewInput>,
): Promise<Preview> {
  requirePermission(actor, 'catalog:read')
  const live = currentIndex()
  if (!live) throw new AppError('unavailable', 'There is no search index in this process yet. Try again in a moment.')
  const rule = { id: '', query: normaliseQuery(text), pins, buries, boosts }
  const answer = await searchInIndex(
    live,
    { query: text, filter: {}, sort: 'relevance', limit: SHOWN, offset: 0, taste: null, rule },
    await readPolicy(),
  )
  const [products, pinned, buried, facets] = await Promise.all([
    getCards(answer.ids),
    getCards(pins),
    getCards(buries),
    nameFacets(answer.facetCounts),
  ])
  return { products, total: answer.total, rescue: answer.rescue, pinned, buried, facets }
}
