import 'server-only'
import { z } from 'zod'
import { remember, tags } from '@/lib/cache'
import { query } from '@/lib/db'
import type { Synonym } from './engine/types'
import { fold } from './words'

/** How much what the shop wants counts beside what the shopper asks for, 0 (not at all) to 1. */
export const searchWeights = z.strictObject({
  margin: z.coerce.number().min(0).max(1).default(0.1),
  cover: z.coerce.number().min(0).max(1).default(0.1),
  freshness: z.coerce.number().min(0).max(1).default(0.1),
  personal: z.coerce.number().min(0).max(1).default(0.4),
})
export type SearchWeights = z.infer<typeof searchWeights>

export const boosts = z.array(z.strictObject({ facet: z.string().regex(/^[a-z0-9_-]{1,60}:[\w-]{1,60}$/i), factor: z.number().min(0.1).max(10) })).max(20)

/** What staff decided for one query. */
export type SearchRule = { id: string; query: string; pins: string[]; buries: string[]; boosts: z.infer<typeof boosts> }

export type SearchPolicy = { synonyms: Synonym[]; rules: Map<string, SearchRule>; weights: SearchWeights }

/** The form in which queries are compared, counted and given rules: folded, single spaces, cut to a sane length. */
export function normaliseQuery(text: string): string {
  return fold(text.slice(0, 300)).replace(/\s+/g, ' ').trim().slice(0, 100).trim()
}

type Row = { synonyms: { words: string[]; isOneWay: boolean }[]; rules: SearchRule[]; weights: unknown }

async function load(): Promise<Omit<SearchPolicy, 'rules'> & { rules: SearchRule[] }> {
  const [row] = await query<Row>(
    'search-policy',
    `SELECT (SELECT coalesce(jsonb_agg(jsonb_build_object('words', words, 'isOneWay', is_one_way) ORDER BY id), '[]') FROM search_synonyms) AS synonyms,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'query', query, 'pins', pins, 'buries', buries, 'boosts', boosts)), '[]') FROM search_rules) AS rules,
       (SELECT value FROM settings WHERE key = 'search') AS weights`,
  )
  const synonyms = (row?.synonyms ?? []).map(({ words, isOneWay }): Synonym => (isOneWay ? { from: words[0] ?? '', to: words.slice(1) } : { words }))
  const weights = searchWeights.safeParse(row?.weights ?? {})
  return { synonyms, rules: row?.rules ?? [], weights: weights.success ? weights.data : searchWeights.parse({}) }
}

let known: { of: SearchRule[]; policy: SearchPolicy } | undefined

/** Synonyms, rules and weights as they stand, remembered until staff change one. */
export async function readPolicy(): Promise<SearchPolicy> {
  const { synonyms, rules, weights } = await remember('search-policy', { ttlS: 600, tags: [tags.searchPolicy] }, load)
  if (known?.of !== rules) known = { of: rules, policy: { synonyms, weights, rules: new Map(rules.map((rule) => [rule.query, rule])) } }
  return known.policy
}
