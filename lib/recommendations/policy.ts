import 'server-only'
import { remember, tags } from '@/lib/cache'
import { query } from '@/lib/db'
import { type RailWeights, weightsInput } from './admin-schema'
import type { RailName } from './schema'

export type Rule = {
  kind: 'pin' | 'exclude'
  rail: RailName | 'all'
  context: string | null
  product: string
  position: number
}
export type RailPolicy = { rules: Rule[]; weights: RailWeights }

async function load(): Promise<RailPolicy> {
  const [row] = await query<{ rules: Rule[]; weights: unknown }>(
    'rail-policy',
    `SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'rail', rail, 'context', context_product_id, 'product', product_id, 'position', position) ORDER BY position, created_at), '[]')
       FROM recommendation_rules) AS rules,
     (SELECT value FROM settings WHERE key = 'recommendations') AS weights`,
  )
  const weights = weightsInput.safeParse(row?.weights ?? {})
  return { rules: row?.rules ?? [], weights: weights.success ? weights.data : weightsInput.parse({}) }
}

/** Rules of staff and weights as they stand, remembered until staff change one. */
export const readPolicy = (): Promise<RailPolicy> =>
  remember('rail-policy', { ttlS: 600, tags: [tags.recommendations] }, load)

type Holding = { pins: string[] /** pins for just these neighbours */; ownPins: Set<string>; excluded: Set<string> }

/** What of the rules holds for a rail beside these products: rules for one product before those for any, an exclusion before a pin. */
export function rulesFor(rules: readonly Rule[], rail: RailName, beside: readonly string[]): Holding {
  const holding = rules.filter(
    (rule) => (rule.rail === 'all' || rule.rail === rail) && (rule.context === null || beside.includes(rule.context)),
  )
  const excluded = new Set(holding.filter(({ kind }) => kind === 'exclude').map(({ product }) => product))
  const pins = holding.filter(({ kind, product }) => kind === 'pin' && !excluded.has(product))
  pins.sort((a, b) => Number(a.context === null) - Number(b.context === null) || a.position - b.position)
  const ownPins = new Set(pins.flatMap(({ context, product }) => (context === null ? [] : [product])))
  return { pins: [...new Set(pins.map(({ product }) => product))], ownPins, excluded }
}
