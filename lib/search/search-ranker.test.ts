import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTagClock, stopTagClock } from '@/lib/cache'
import { pool } from '@/lib/db'
import { describeModels } from '@/lib/ml/registry/describe-models'
import { registerModel } from '@/lib/ml/registry/register-model'
import { promoteVersion } from '@/lib/ml/registry/stages'
import { NotEnoughData } from '@/lib/ml/training/types'
import { systemActor } from '@/lib/auth/actor'
import { listProductsOnSale } from '@/tests/factories/catalogue'
import { openShop } from '@/tests/factories/shop'
import { buildSearchIndex } from './live/build-search-index'
import { closeSearchIndex, openSearchIndex } from './live/current-index'
import { searchProducts } from './search-products'
import { searchRanker } from './search-ranker'
import type { RankerData } from './shop-ranking/ranker-data'
import { evaluate, train } from './shop-ranking/training'

const names = ['Alder Mug', 'Birch Mug', 'Cedar Mug', 'Dune Mug']
let ids: string[]
const titles = async (query: string) => (await searchProducts({ query })).page.data.map((product) => product.title)
const context = { seed: 1, progress: () => undefined }

/** Searches that show the mugs by their names; whoever looks as far as the last one mostly clicks and buys it. */
const HISTORY = `WITH s AS (
    SELECT n, now() - interval '200 days' + n * interval '7 hours' AS at, 'vis_' || n AS visitor, (n * 7919) % 100 AS chance FROM generate_series(1, 620) n
  ), searched AS (
    INSERT INTO behaviour_events (id, occurred_at, kind, visitor_id, session_id, query, data)
    SELECT 'evt_s' || n, at, 'search', visitor, visitor, 'mug', jsonb_build_object('total', 4, 'shown', to_jsonb($1::text[])) FROM s
  ), clicked AS (
    INSERT INTO behaviour_events (id, occurred_at, kind, visitor_id, session_id, product_id, position, query, data)
    SELECT 'evt_c' || n, at + interval '10 seconds', 'click', visitor, visitor, ($1::text[])[CASE WHEN chance < 75 THEN 4 ELSE 1 + chance % 3 END],
      CASE WHEN chance < 75 THEN 3 ELSE chance % 3 END, 'mug', jsonb_build_object('source', 'search', 'searchId', 'evt_s' || n) FROM s
  )
  INSERT INTO behaviour_events (id, occurred_at, kind, visitor_id, session_id, product_id)
  SELECT 'evt_p' || n, at + interval '5 minutes', 'purchase', visitor, visitor, ($1::text[])[4] FROM s WHERE chance < 50`

beforeAll(async () => {
  startTagClock()
  await openShop()
  const made = await listProductsOnSale(
    names.map((title, place) => ({ title, category: 'ceramics/mugs', popularity: 4 - place })),
  )
  ids = names.map((title) => made.get(title)!.id)
})
afterAll(async () => {
  closeSearchIndex()
  await stopTagClock()
})

test('too few searches are no failure, and hand weights go on', async () => {
  await buildSearchIndex()
  await expect(searchRanker.load({ asOf: new Date(), progress: () => undefined })).rejects.toThrow(NotEnoughData)
  await openSearchIndex()
  expect((await titles('mug'))[0]).toBe('Alder Mug')
})

test('what shoppers choose though it stands low is learned, beats the hand weights, and is shown first once live', async () => {
  await pool.query(HISTORY, [ids])
  const { data, window } = (await searchRanker.load({ asOf: new Date(), progress: () => undefined })) as {
    data: RankerData
    window: { rows: number }
  }
  expect(window.rows).toBeGreaterThan(600)
  const trained = await train(data, context)
  const [learned, byHand] = [await evaluate(data, trained.files), await evaluate(data, null)]
  expect(learned.metrics.ndcg10).toBeGreaterThan(byHand.metrics.ndcg10!)
  await describeModels([searchRanker])
  const { id } = await registerModel({
    name: searchRanker.name,
    artefacts: trained.files,
    metrics: learned.metrics,
    baselineMetrics: byHand.metrics,
    dataWindow: { from: null, to: null, rows: 1 },
    codeVersion: 'test',
  })
  await promoteVersion(systemActor, id)
  await buildSearchIndex()
  await expect.poll(() => titles('mugs').then(([first]) => first), { timeout: 5_000 }).toBe('Dune Mug')
})
