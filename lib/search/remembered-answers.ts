import 'server-only'
import { LRUCache } from 'lru-cache'
import type { Answer, Question } from './answer'
import type { LiveIndex } from './live/live-index'
import type { SearchPolicy } from './policy'
import { searchInIndex } from './search-in-index'

/** Pages within the first so many products are cut from one remembered answer. */
const REMEMBERED = 60
const FOR_MS = 30_000

type Entry = { answer: Answer; live: LiveIndex; changes: number; policy: SearchPolicy }
const entries = new LRUCache<string, Entry>({ max: 200, ttl: FOR_MS })

/**
 * As `searchInIndex`, remembered for half a minute or until a product, a rule or the index changes: many shoppers ask for
 * the same. Answers for one visitor's taste are never remembered.
 */
export async function askIndex(live: LiveIndex, question: Question, policy: SearchPolicy): Promise<Answer> {
  const { query, filter, sort, limit, offset, taste, rule, isTrial } = question
  if (taste || rule || offset + limit > REMEMBERED || query.length > 200) return searchInIndex(live, question, policy)
  const key = JSON.stringify([query, filter, sort, isTrial])
  const known = entries.get(key)
  const isGood = known && known.live === live && known.changes === live.changes && known.policy === policy
  const answer = isGood
    ? known.answer
    : await searchInIndex(live, { ...question, limit: REMEMBERED, offset: 0 }, policy)
  if (!isGood) entries.set(key, { answer, live, changes: live.changes, policy })
  return { ...answer, ids: answer.ids.slice(offset, offset + limit) }
}
