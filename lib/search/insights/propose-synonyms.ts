import 'server-only'
import { query, sqlTransaction } from '@/lib/db'
import { newId } from '@/lib/id'
import { log } from '@/lib/log'
import { loadTextEmbedder } from '../embedding/load-text-embedder'
import { type Pair, pairsFromMeanings, pairsFromReformulations, type Reformulation } from './synonym-pairs'

const WINDOW_DAYS = 180
const MOST_PROPOSED = 60

const REFORMULATIONS = `SELECT from_query AS "from", to_query AS "to", sum(times)::int AS times, sum(clicked)::int AS clicked, sum(bought)::int AS bought
  FROM search_reformulations WHERE day > current_date - ${WINDOW_DAYS} GROUP BY 1, 2 ORDER BY clicked DESC LIMIT 20000`
const UNANSWERED = `SELECT query, sum(searches)::int AS searches FROM search_query_days WHERE day > current_date - ${WINDOW_DAYS}
  GROUP BY query HAVING sum(empty) * 2 > sum(searches) AND sum(searches) >= 5 ORDER BY searches DESC LIMIT 300`
// What shoppers find something by, and what the shop itself calls its goods.
const ANSWERED = `(SELECT query FROM search_query_days WHERE day > current_date - ${WINDOW_DAYS} GROUP BY query
    HAVING sum(clicked) >= 5 AND sum(empty) * 4 < sum(searches) ORDER BY sum(clicked) DESC LIMIT 800) UNION SELECT lower(name) FROM categories WHERE is_visible`

/**
 * Writes down which phrases may be synonyms: those that shoppers replaced by others and then clicked, and unanswered ones
 * that mean what answered ones mean. What staff decided stays decided; what the data no longer show is withdrawn. Returns
 * how many wait for a decision.
 */
export async function proposeSynonyms(): Promise<number> {
  const [reformulations, unanswered, answered, known] = await Promise.all([
    query<Reformulation>('reformulations', REFORMULATIONS),
    query<{ query: string; searches: number }>('unanswered', UNANSWERED),
    query<{ query: string }>('answered', ANSWERED),
    query<{ words: string[] }>('known-synonyms', 'SELECT words FROM search_synonyms'),
  ])
  const byShoppers = pairsFromReformulations(reformulations)
  const byMeaning = await pairsOfMeaning(
    unanswered,
    answered.map((row) => row.query),
  )
  const isKnown = ({ from, to }: Pair) => known.some(({ words }) => words.includes(from) && words.includes(to))
  const pairs = [...byShoppers, ...byMeaning.filter(({ from }) => !byShoppers.some((pair) => pair.from === from))]
    .filter((pair) => !isKnown(pair))
    .slice(0, MOST_PROPOSED)
  const rows = pairs.map((pair) => ({
    id: newId('syn'),
    from_query: pair.from,
    to_query: pair.to,
    reason: pair.reason,
    evidence: pair.evidence,
    score: pair.score,
  }))
  return sqlTransaction(async (q) => {
    await q.query(
      `DELETE FROM search_proposals p WHERE state = 'open' AND NOT EXISTS (
         SELECT 1 FROM jsonb_to_recordset($1::jsonb) AS n (from_query text, to_query text) WHERE (n.from_query, n.to_query) = (p.from_query, p.to_query))`,
      [JSON.stringify(rows)],
    )
    await q.query(
      `INSERT INTO search_proposals AS p (id, from_query, to_query, reason, evidence, score)
       SELECT id, from_query, to_query, reason, evidence, score FROM jsonb_to_recordset($1::jsonb) AS n (id text, from_query text, to_query text, reason text, evidence jsonb, score real)
       ON CONFLICT (from_query, to_query) DO UPDATE SET reason = excluded.reason, evidence = excluded.evidence, score = excluded.score WHERE p.state = 'open'`,
      [JSON.stringify(rows)],
    )
    const { rows: counted } = await q.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM search_proposals WHERE state = 'open'`,
    )
    return counted[0]?.n ?? 0
  })
}

async function pairsOfMeaning(
  unanswered: readonly { query: string; searches: number }[],
  answered: readonly string[],
): Promise<Pair[]> {
  try {
    const embedder = await loadTextEmbedder()
    const [from, to] = [
      await embedder.embedMany(unanswered.map((row) => row.query)),
      await embedder.embedMany(answered),
    ]
    return pairsFromMeanings(unanswered, from, answered, to)
  } catch (error) {
    log.warn({ err: error }, 'no synonyms could be proposed from meanings: the embedder could not be opened')
    return []
  }
}
