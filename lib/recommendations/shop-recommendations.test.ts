import { expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { listProductsOnSale } from '@/tests/factories/catalogue'
import { openShop } from '@/tests/factories/shop'
import { shopRecommendations } from './shop-recommendations'
import type { ShopData } from './training/shop-model'

const people = 200
/** what all of them looked at, and how many days ago */
const looks = [
  ['mug', 30],
  ['jug', 20],
  ['jug', 13],
  ['lamp', 12],
  ['rug', 1],
  ['lamp', 1],
] as const

test('it learns from what was before the last two weeks, and asks for all that was new to people in them', async () => {
  await openShop()
  const made = await listProductsOnSale(['mug', 'jug', 'lamp', 'rug'].map((title) => ({ title, category: 'home' })))
  const asOf = new Date()
  const look = (who: string, [title, days]: (typeof looks)[number]) =>
    pool.query(
      `INSERT INTO behaviour_events (id, occurred_at, kind, visitor_id, session_id, product_id)
       SELECT concat_ws('-', $1::text, n, $2::text, $3::int), $4::timestamptz - $3::int * interval '1 day', 'view', $1 || n, $1 || n, $2
       FROM generate_series(1, ${people}) n`,
      [who, Object.fromEntries(made)[title]!.id, days, asOf],
    )
  for (const each of looks) await look('known', each)
  for (const each of looks.slice(3)) await look('new', each)

  const loaded = await shopRecommendations.load({ asOf, progress: () => {} })
  const data = loaded.data as ShopData
  const named = (items: Iterable<number>) => Array.from(items, (item) => data.products[item]!.title)
  expect(data.touched.users).toBe(people)
  expect(new Set(named(data.touched.indices))).toEqual(new Set(['mug', 'jug']))
  expect(data.questions.size).toBe(people)
  for (const wanted of data.questions.values()) expect(named(wanted).sort()).toEqual(['lamp', 'rug'])
})
