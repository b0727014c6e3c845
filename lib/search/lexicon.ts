import 'server-only'
import { lastChange, tags } from '@/lib/cache'
import { queryReplica } from '@/lib/db'
import { log } from '@/lib/log'
import { createSpeller, type Speller } from './speller'
import { wordsOf } from './words'

/** A product as the suggestion list finds it; `text` is folded and starts with a space, so ` mu` finds the start of a word. */
export type KnownProduct = { id: string; text: string }
export type Lexicon = { speller: Speller; products: KnownProduct[] }

const MOST_PRODUCTS = 60_000
const RENEW_AFTER_MS = 60_000

let current: { lexicon: Lexicon; madeAt: number } | undefined
let loading: Promise<Lexicon> | undefined

const valuesOf = (facets: readonly string[]) => facets.map((facet) => facet.slice(facet.indexOf(':') + 1)).join(' ')

async function load(): Promise<Lexicon> {
  const madeAt = Date.now()
  const rows = await queryReplica<{ id: string; title: string; text: string; facets: string[] }>(
    'lexicon',
    'SELECT product_id AS id, title, search_text AS text, facets FROM product_index ORDER BY popularity DESC, product_id LIMIT $1',
    [MOST_PRODUCTS],
  )
  const counts = new Map<string, number>()
  for (const row of rows) {
    for (const word of new Set(wordsOf(`${row.text} ${valuesOf(row.facets)}`))) {
      if (word.length > 2 && !/^\d+$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const products = rows.map(({ id, text, facets }) => ({ id, text: ` ${wordsOf(`${text} ${valuesOf(facets)}`).join(' ')}` }))
  const lexicon = { speller: createSpeller(counts), products }
  current = { lexicon, madeAt }
  return lexicon
}

function renew(): Promise<Lexicon> {
  loading ??= load().finally(() => (loading = undefined))
  return loading
}

/** The words and titles of the shop, kept in memory; when products changed it is renewed behind the answers, at most once a minute. */
export async function getLexicon(): Promise<Lexicon> {
  if (!current) return renew()
  const isOld = lastChange([tags.listings]) > current.madeAt && Date.now() - current.madeAt > RENEW_AFTER_MS
  if (isOld) renew().catch((error) => log.warn({ err: error }, 'the words of the shop could not be read again'))
  return current.lexicon
}

/** Forgets the words, so that the next question reads them again; for tests. */
export function forgetLexicon(): void {
  current = undefined
}
