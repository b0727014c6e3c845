import 'server-only'
import { pool } from '@/lib/db'
import { featuresAt } from '@/lib/ml/features/point-in-time'
import { readArtefacts } from '@/lib/ml/registry/artefacts'
import { liveModel } from '@/lib/ml/registry/live-model'
import { defineTraining, NotEnoughData } from '@/lib/ml/training/types'
import { SEARCH_INDEX, storedParts } from './live/artefact'
import { SEARCH_RANKER } from './rank-hits'
import { rankingFeatureNames } from './ranking/features'
import { rankedProductFeatures } from './shop-ranking/product-features'
import { knownKey, type RankerData, WEEK_MS, weekOf } from './shop-ranking/ranker-data'
import { readShownLists, type SeenList } from './shop-ranking/read-shown-lists'
import type { RecentAct } from './shop-ranking/visitor-taste'

const WINDOW_MS = 365 * 86_400_000
const FEWEST_CLICKED = 400
/** The latest so many lists with clicks are learned from; older ones are only counted. */
const MOST_CLICKED = 8_000

const isClicked = ({ shown }: SeenList) => shown.some((one) => one.isClicked)

/** The order of search results, learned from what shoppers clicked, put into the cart and bought. */
export const searchRanker = defineTraining<RankerData>({
  name: SEARCH_RANKER,
  title: 'Order of search results',
  purpose:
    'Puts the hundred best matches of a search into the order in which shoppers want them. Without it, hand weights do.',
  metric: 'ndcg10',
  higherIsBetter: true,
  schedule: '0 4 * * *',
  features: rankingFeatureNames.map((name) => ({ name, description: '' })),
  module: 'lib/search/shop-ranking/training.ts',
  options: { windowDays: WINDOW_MS / 86_400_000, mostClicked: MOST_CLICKED },
  latencyBudgetMs: 20,
  trial: { met: 'search', liked: 'click', source: 'search' },

  async load({ asOf, progress }) {
    const stored = await liveModel(SEARCH_INDEX)
    if (!stored) throw new NotEnoughData('There is no search index yet.')
    const from = new Date(asOf.getTime() - WINDOW_MS)
    const lists: SeenList[] = []
    for await (const list of readShownLists(from, asOf)) lists.push(list)
    const clicked = lists.filter(isClicked)
    if (clicked.length < FEWEST_CLICKED)
      throw new NotEnoughData(`There are ${clicked.length} searches with clicks; ${FEWEST_CLICKED} are needed.`)
    const learned = new Set(clicked.slice(-MOST_CLICKED))
    const visitors = new Map<string, number>()
    for (const { visitorId } of lists) if (!visitors.has(visitorId)) visitors.set(visitorId, visitors.size)
    return {
      data: {
        ...storedParts(await readArtefacts(stored.artefacts)),
        lists: lists.map(({ visitorId, ...list }) => ({ ...list, visitor: visitors.get(visitorId)! })),
        acts: await readActs(visitors, from, asOf),
        known: await readKnown([...learned], progress),
      },
      window: { from, to: asOf, rows: clicked.length },
    }
  },
})

async function readActs(visitors: ReadonlyMap<string, number>, from: Date, to: Date): Promise<RecentAct[][]> {
  const acts: RecentAct[][] = Array.from({ length: visitors.size }, () => [])
  const { rows } = await pool.query<RecentAct & { visitorId: string }>(
    `SELECT visitor_id AS "visitorId", kind, product_id AS "productId", occurred_at AS "occurredAt" FROM behaviour_events
     WHERE kind IN ('view', 'click', 'rail_clicked', 'add', 'remove', 'purchase') AND product_id IS NOT NULL AND occurred_at >= $1 AND occurred_at < $2 ORDER BY occurred_at`,
    [from, to],
  )
  for (const { visitorId, ...act } of rows) {
    const visitor = visitors.get(visitorId)
    if (visitor !== undefined) acts[visitor]!.push(act)
  }
  return acts
}

/** What was known of each shown product at the beginning of its list's week. */
async function readKnown(lists: readonly SeenList[], progress: (share: number) => void): Promise<RankerData['known']> {
  const wanted = new Map<string, { id: string; at: Date }>()
  for (const { at, shown } of lists)
    for (const { productId } of shown)
      wanted.set(knownKey(at, productId), { id: productId, at: new Date(weekOf(at) * WEEK_MS) })
  const moments = [...wanted.values()]
  const { rows } = await featuresAt(rankedProductFeatures, moments, { everyDays: 7, onProgress: progress })
  const width = rankedProductFeatures.length
  return new Map(
    [...wanted.keys()].map((key, place) => [
      key,
      [rows[place * width]!, rows[place * width + 1]!, rows[place * width + 2]!],
    ]),
  )
}
