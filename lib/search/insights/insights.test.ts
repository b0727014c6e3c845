import { beforeAll, describe, expect, test } from 'vitest'
import { systemActor } from '@/lib/auth/actor'
import { pool } from '@/lib/db'
import { newId } from '@/lib/id'
import { createVariant, openShop } from '@/tests/factories/shop'
import { listProposals } from '../manage/synonyms'
import { getSearchFigures, listQueries, listReformulations } from './queries'
import { proposeSynonyms } from './propose-synonyms'
import { rollUpSearches } from './roll-up-searches'
import { difference, pairsFromReformulations } from './synonym-pairs'

let productId: string
const minute = 60_000
// In the morning, so that all of it lies in one day whenever this runs.
const start = new Date(Date.now() - 3 * 86_400_000).setUTCHours(8, 0, 0, 0)

async function tell(
  kind: string,
  visitor: string,
  at: number,
  more: { query?: string; data?: object; position?: number; product?: boolean } = {},
): Promise<string> {
  const id = newId('evt')
  await pool.query(
    `INSERT INTO behaviour_events (id, occurred_at, kind, visitor_id, session_id, product_id, query, position, data) VALUES ($1, $2, $3, $4, $4, $5, $6, $7, $8)`,
    [
      id,
      new Date(at),
      kind,
      visitor,
      more.product ? productId : null,
      more.query ?? null,
      more.position ?? null,
      JSON.stringify(more.data ?? {}),
    ],
  )
  return id
}

beforeAll(async () => {
  await openShop()
  const variantId = await createVariant()
  productId = (await pool.query<{ product_id: string }>('SELECT product_id FROM variants WHERE id = $1', [variantId]))
    .rows[0]!.product_id
  for (let person = 0; person < 6; person++) {
    const [visitor, at] = [`vis_${person}`, start + person * 20 * minute]
    await tell('search', visitor, at, { query: 'Settee', data: { total: 0, shown: [] } })
    const second = await tell('search', visitor, at + minute, {
      query: ' sofa  ',
      data: { total: 3, rescue: null, shown: [productId] },
    })
    await tell('click', visitor, at + 2 * minute, {
      product: true,
      position: 1,
      data: { source: 'search', searchId: second },
    })
    if (person < 4) await tell('add', visitor, at + 3 * minute, { product: true })
    if (person < 2) await tell('purchase', visitor, at + 5 * minute, { product: true })
  }
  // Long after, and after a click: no reformulation.
  await tell('search', 'vis_0', start + 300 * minute, {
    query: 'mug',
    data: { total: 5, rescue: 'typo', shown: [productId] },
  })
})

test('searches are counted with what came of them, the same when counted again', async () => {
  const first = await rollUpSearches(14)
  expect(first).toMatchObject({ queries: 3, reformulations: 1 })
  expect(await rollUpSearches(14)).toMatchObject({ queries: 3, reformulations: 1 })
  expect((await getSearchFigures(systemActor, 28)).now).toEqual({
    isNow: true,
    searches: 13,
    clicked: 6,
    empty: 6,
    rescued: 1,
    bought: 2,
    queries: 3,
  })
  expect(await listQueries(systemActor, { list: 'unanswered', days: 28 })).toMatchObject([
    { query: 'settee', searches: 6, empty: 6, clicked: 0 },
  ])
  expect(await listQueries(systemActor, { list: 'top', days: 28, search: 'sof' })).toMatchObject([
    { query: 'sofa', clicked: 6, added: 4, bought: 2, place: 2 },
  ])
  expect(await listReformulations(systemActor, 28)).toEqual([
    { from: 'settee', to: 'sofa', times: 6, clicked: 6, bought: 2 },
  ])
})

test('what shoppers replaced and then clicked is proposed once, and not again after a rejection', async () => {
  expect(await proposeSynonyms()).toBe(1)
  expect(await proposeSynonyms()).toBe(1)
  expect(await listProposals(systemActor)).toMatchObject([
    { from: 'settee', to: 'sofa', reason: 'reformulation', evidence: { times: 6, clicked: 6 } },
  ])
  await pool.query(`UPDATE search_proposals SET state = 'rejected'`)
  expect(await proposeSynonyms()).toBe(0)
})

describe('what differs between two queries', () => {
  test.each([
    ['linen couch', 'linen sofa', { from: 'couch', to: 'sofa' }],
    ['mug', 'blue mug', null],
    ['candel', 'candle', null],
    ['mugs', 'mug', null],
    ['trampoline', 'tram', null],
    ['', 'mug', null],
  ])('%s, then %s', (from, to, pair) => expect(difference(from, to)).toEqual(pair))

  test('what few did is no proposal', () => {
    expect(pairsFromReformulations([{ from: 'couch', to: 'sofa', times: 2, clicked: 2, bought: 0 }])).toEqual([])
  })
})
