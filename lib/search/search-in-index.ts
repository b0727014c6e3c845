import 'server-only'
import type { ProductFilter } from '@/lib/catalog/schema'
import { type Answer, countsOf, idsOf, type Question, type Rank } from './answer'
import { answerByMeaning, isInPassing, isWeak } from './answer-by-meaning'
import { editDistance } from './edit-distance'
import type { SearchFilter, SearchHit, SearchSort as Order } from './engine/types'
import type { LiveIndex } from './live/live-index'
import { normaliseQuery, type SearchPolicy, type SearchRule } from './policy'
import { DEPTH, rankHits } from './rank-hits'
import type { SearchSort } from './schema'
import { wordsOf } from './words'

const orders: Record<Exclude<SearchSort, 'relevance'>, Order> = {
  popular: { by: 'popularity', descending: true },
  new: { by: 'createdAt', descending: true },
  price: { by: 'priceMinor' },
  '-price': { by: 'priceMinor', descending: true },
  rating: { by: 'rating', descending: true },
}

function toEngine({
  categoryId,
  facets = [],
  minPriceMinor,
  maxPriceMinor,
  onlyAvailable,
}: ProductFilter): SearchFilter {
  return {
    facets: [
      ...facets,
      ...(categoryId && categoryId !== 'all' ? [`category:${categoryId}`] : []),
      ...(onlyAvailable ? ['available'] : []),
    ],
    ranges:
      minPriceMinor === undefined && maxPriceMinor === undefined
        ? {}
        : { priceMinor: { min: minPriceMinor, max: maxPriceMinor } },
  }
}

/** Answers from the index in memory, without the database. Any text is safe. */
export async function searchInIndex(live: LiveIndex, question: Question, policy: SearchPolicy): Promise<Answer> {
  const { query, sort } = question
  const { index, meanings } = live
  if (live.synonyms !== policy.synonyms) {
    index.setSynonyms(policy.synonyms)
    live.synonyms = policy.synonyms
  }
  const filter = toEngine(question.filter)
  const order = sort === 'relevance' ? sort : orders[sort]
  if (!/[\p{L}\p{N}]/u.test(query)) {
    const found = index.search({
      ...question,
      query: '',
      filter,
      sort: sort === 'relevance' ? orders.popular : order,
      facets: true,
    })
    return { ...countsOf(found), ids: idsOf(found.hits), rescue: 'popular', didYouMean: null }
  }
  // Whatever is waited for comes before the index is asked: places in it may change meanwhile.
  const meaning = await meanings.read(query)
  const ask = (words: string) =>
    index.search({ query: words, filter, sort: order, facets: true, rerankDepth: DEPTH, ...firstHits(question) })
  let found = ask(query)
  const rule = question.rule ?? policy.rules.get(normaliseQuery(query))
  const rank: Rank = (hits, keepsCoverage = false) =>
    rankHits({
      query,
      isTrial: question.isTrial ?? false,
      hits,
      live,
      meaning,
      taste: question.taste,
      weights: policy.weights,
      rule,
      keepsCoverage,
    })

  const { real, kept } = compare(live, query, found.correctedQuery)
  const isDoubtful = real > 0
  const hasWords = found.reading.numbers < found.reading.words.length
  if (meaning && hasWords && (isDoubtful || isWeak(found) || isInPassing(found))) {
    const isLastHope = (isDoubtful && kept === '') || found.rescue === 'popular'
    const near = await answerByMeaning(
      live,
      { ...question, filter, order, meaning, found, isRescue: isDoubtful || isWeak(found), isLastHope },
      rank,
    )
    if (near) return near
  }
  let rescue = found.rescue === 'category' ? 'popular' : found.rescue
  if (isDoubtful && kept !== '') {
    found = ask(kept)
    rescue = 'any-word'
  }
  const offer = compare(live, query, found.didYouMean).real > 0 ? null : found.didYouMean
  const told = { ...countsOf(found), rescue, didYouMean: rescue === 'popular' ? null : (found.correctedQuery ?? offer) }
  if (sort !== 'relevance') return { ...told, ids: idsOf(found.hits) }
  if (rescue === 'popular')
    return { ...told, ids: idsOf(found.hits.slice(question.offset, question.offset + question.limit)) }
  if (rule && rule.pins.length + rule.buries.length > 0)
    return { ...told, ...(await arrange(live, question, filter, rule, rank)) }
  return { ...told, ids: await page(found.hits, question, (hits) => rank(hits, rescue === 'any-word')) }
}

/** Of a word, at most this share of letters is hit wrong. */
const SLIP_SHARE = 0.34

/** How many words a correction replaced that were hardly slips of the finger (people use them, or the new one is another), and which it kept. */
function compare({ meanings }: LiveIndex, query: string, corrected: string | null): { real: number; kept: string } {
  if (corrected === null) return { real: 0, kept: '' }
  const words = wordsOf(query)
  const right = wordsOf(corrected)
  const isNoSlip = (word: string) => {
    if (right.includes(word) || right.some((each) => each.startsWith(word))) return false
    const most = Math.max(1, Math.floor(word.length * SLIP_SHARE))
    // Words that were written as one are no slip of letters.
    return (
      meanings.knows(word) ||
      (right.length === words.length && right.every((each) => editDistance(word, each, most) > most))
    )
  }
  return { real: words.filter(isNoSlip).length, kept: words.filter((word) => right.includes(word)).join(' ') }
}

/** The first hits are needed together, because their final order is made of all of them. */
const firstHits = ({ sort, limit, offset }: Pick<Question, 'sort' | 'limit' | 'offset'>) =>
  sort === 'relevance' && offset < DEPTH ? { limit: Math.max(DEPTH, offset + limit), offset: 0 } : { limit, offset }

async function page(
  hits: readonly SearchHit[],
  { limit, offset }: Pick<Question, 'limit' | 'offset'>,
  rank: Rank,
): Promise<string[]> {
  if (offset >= DEPTH) return idsOf(hits)
  const ranked = [...(await rank(hits.slice(0, DEPTH))), ...hits.slice(DEPTH)]
  return idsOf(ranked.slice(offset, offset + limit))
}

/** The page of a query with a rule: what is pinned first, what is buried last, the rest in between. */
async function arrange(
  { index }: LiveIndex,
  question: Question,
  filter: SearchFilter,
  { pins, buries }: SearchRule,
  rank: Rank,
): Promise<Pick<Answer, 'ids' | 'total'>> {
  const { query, limit, offset } = question
  const among = (asked: string, only: readonly string[]) => {
    const found = new Set(
      idsOf(
        index.search({ query: asked, filter: { ...filter, only: [...only] }, limit: only.length, rescue: false }).hits,
      ),
    )
    return only.filter((id) => found.has(id))
  }
  const first = among('', pins)
  const last = among(
    query,
    buries.filter((id) => !pins.includes(id)),
  )
  const start = Math.max(0, offset - first.length)
  const size = Math.max(0, limit - Math.max(0, first.length - offset))
  const between = { ...question, offset: start, limit: size }
  const found = index.search({
    query,
    filter: { ...filter, exclude: [...pins, ...buries] },
    rerankDepth: DEPTH,
    ...firstHits({ ...between, sort: 'relevance' }),
  })
  const ids = [...first.slice(offset, offset + limit), ...(await page(found.hits, between, rank))]
  const fromLast = Math.max(0, offset - first.length - found.total)
  return {
    ids: [...ids, ...last.slice(fromLast, fromLast + limit - ids.length)],
    total: first.length + found.total + last.length,
  }
}
