import 'server-only'
import { remember, tags } from '@/lib/cache'
import { query } from '@/lib/db'
import { type SearchWeights, weightsInput } from './admin-schema'
import type { Synonym } from './engine/types'
import { fold } from './words'

/** What staff decided for one query. */
export type SearchRule = {
  id: string
  query: string
  pins: string[]
  buries: string[]
  boosts: { facet: string; factor: number }[]
}

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
  const synonyms = (row?.synonyms ?? []).map(
    ({ words, isOneWay }): Synonym => (isOneWay ? { from: words[0] ?? '', to: words.slice(1) } : { words }),
  )
  const weights = weightsInput.safeParse(row?.weights ?? {})
  return { synonyms, rules: row?.rules ?? [], weights: weights.success ? weights.data : weightsInput.parse({}) }
}

let known: { of: SearchRule[]; policy: SearchPolicy } | undefined

/** Synonyms, rules and weights as they stand, remembered until staff change one. */
export async function readPolicy(): Promise<SearchPolicy> {
  const { synonyms, rules, weights } = await remember('search-policy', { ttlS: 600, tags: [tags.searchPolicy] }, load)
  if (known?.of !== rules)
    known = { of: rules, policy: { synonyms, weights, rules: new Map(rules.map((rule) => [rule.query, rule])) } }
  return known.policy
}
