import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { invalidateTags, startTagClock, stopTagClock, tags } from '@/lib/cache'
import { refreshIndex } from '@/lib/catalog/refresh-index'
import { pool } from '@/lib/db'
import { readArtefacts } from '@/lib/ml/registry/artefacts'
import { liveModel } from '@/lib/ml/registry/live-model'
import { closeModels } from '@/lib/ml/serving/open-model'
import { storage } from '@/lib/storage'
import { listProductsOnSale } from '@/tests/factories/catalogue'
import { openShop } from '@/tests/factories/shop'
import { searchProducts } from '../search-products'
import { suggest } from '../suggest'
import { SEARCH_INDEX, unpackIndex } from './artefact'
import { buildSearchIndex, requestFirstIndex } from './build-search-index'
import { closeSearchIndex, currentIndex, openSearchIndex } from './current-index'
import { followProducts } from './follow-products'
import type { LiveIndex } from './live-index'

let made: Awaited<ReturnType<typeof listProductsOnSale>>
const idOf = (title: string) => made.get(title)?.id ?? ''
const titles = async (query: string) => (await searchProducts({ query })).page.data.map((product) => product.title)
const rename = async (id: string, title: string) => {
  await pool.query('UPDATE products SET title = $2 WHERE id = $1', [id, title])
  await refreshIndex(null, [id])
}

/** As another web process would: the stored index, kept in step by its own connection. */
async function openElsewhere(): Promise<LiveIndex> {
  const info = (await liveModel(SEARCH_INDEX))!
  const live = await unpackIndex(await readArtefacts(info.artefacts), info)
  const { stop, settled } = followProducts(live)
  live.stop = stop
  await settled()
  return live
}

beforeAll(async () => {
  startTagClock()
  await openShop()
  made = await listProductsOnSale([
    { title: 'Harbour Mug', category: 'ceramics/mugs' },
    { title: 'Linden Lamp', category: 'lighting/table-lamps' },
    { title: 'Quarry Bowl', category: 'ceramics/bowls' },
  ])
})
afterAll(async () => {
  closeSearchIndex()
  await stopTagClock()
})

test('while there is no index the database answers, and suggests', async () => {
  closeSearchIndex()
  const answer = searchProducts({ query: 'mug' })
  expect(currentIndex()).toBeNull()
  expect((await answer).page.data.map((product) => product.title)).toEqual(['Harbour Mug'])
  expect((await suggest('har')).products.map((product) => product.title)).toContain('Harbour Mug')
})

test('a process without a stored index makes its own and follows the shop', async () => {
  const live = await openSearchIndex()
  expect(live).toMatchObject({ version: 0 })
  await rename(idOf('Quarry Bowl'), 'Quarry Basin')
  await vi.waitFor(async () => expect(await titles('basin')).toEqual(['Quarry Basin']), 2_000)
})

test('a stored index takes over without a restart', async () => {
  expect(await requestFirstIndex()).toBe(true)
  const built = await buildSearchIndex()
  expect(built).toMatchObject({ documents: 3 })
  await vi.waitFor(() => expect(currentIndex()?.version).toBe(built?.version), 5_000)
  expect(await titles('basin')).toEqual(['Quarry Basin'])
  expect(await requestFirstIndex()).toBe(false)
})

test('a changed, a new and a deleted product are known in every process within two seconds', async () => {
  const other = await openElsewhere()
  await rename(idOf('Linden Lamp'), 'Linden Lantern')
  const [added] = (await listProductsOnSale([{ title: 'Cobalt Kettle', category: 'kitchen/kettles' }])).values()
  await pool.query(`UPDATE products SET status = 'archived' WHERE id = $1`, [idOf('Harbour Mug')])
  await refreshIndex(null, [idOf('Harbour Mug')])
  for (const live of [currentIndex()!, other]) {
    await vi.waitFor(() => {
      expect(live.index.search({ query: 'lantern' }).hits.map((hit) => hit.id)).toEqual([idOf('Linden Lamp')])
      expect(live.index.has(added!.id)).toBe(true)
      expect(live.index.has(idOf('Harbour Mug'))).toBe(false)
    }, 2_000)
  }
  other.stop?.()
})

test('a change that is rolled back is never seen', async () => {
  const client = await pool.connect()
  await client.query('BEGIN')
  await client.query(`UPDATE products SET title = 'Phantom' WHERE id = $1`, [idOf('Linden Lamp')])
  await refreshIndex(client, [idOf('Linden Lamp')])
  await client.query('ROLLBACK')
  client.release()
  await new Promise((done) => setTimeout(done, 200))
  expect(currentIndex()?.index.search({ query: 'phantom', rescue: false }).total).toBe(0)
})

test('what happened after an index was stored is caught up with when it is opened', async () => {
  await pool.query(`UPDATE products SET status = 'active' WHERE id = $1`, [idOf('Harbour Mug')])
  await refreshIndex(null, [idOf('Harbour Mug')])
  await pool.query('DELETE FROM product_index WHERE product_id = $1', [idOf('Linden Lamp')])
  const live = await openElsewhere()
  expect(live.index.has(idOf('Harbour Mug'))).toBe(true)
  expect(live.index.has(idOf('Linden Lamp'))).toBe(false)
  live.stop?.()
})

test('a file that is cut short is refused, and search goes on', async () => {
  const info = (await liveModel(SEARCH_INDEX))!
  const { key } = info.artefacts.find((file) => file.name === 'index.bin')!
  const whole = (await storage.get(key))!
  await storage.put(key, whole.subarray(0, whole.length / 2), { contentType: 'application/octet-stream' })
  closeSearchIndex()
  closeModels()
  const live = await openSearchIndex()
  expect(live).toMatchObject({ version: 0 })
  expect(await titles('mug')).toEqual(['Harbour Mug'])
  expect(await requestFirstIndex()).toBe(true)
  await storage.put(key, whole, { contentType: 'application/octet-stream' })
})

test('news that names no product is passed over', async () => {
  await invalidateTags(null, [tags.settings])
  expect(await titles('mug')).toEqual(['Harbour Mug'])
})

test('a large catalogue that was made a moment ago is not read twice', async () => {
  await pool.query(`UPDATE product_index SET refreshed_at = now() - interval '1 minute'`)
  await buildSearchIndex()
  const live = await openElsewhere()
  expect(live.changes).toBe(0)
  live.stop?.()
})

test('what was begun before an index was made and committed after it is caught up with', async () => {
  const id = idOf('Harbour Mug')
  const late = await pool.connect()
  try {
    await late.query('BEGIN')
    await late.query('SELECT now()')
    await buildSearchIndex()
    await late.query(`UPDATE product_index SET title = 'Lantern Mug', refreshed_at = now() WHERE product_id = $1`, [
      id,
    ])
    await late.query('COMMIT')
  } finally {
    late.release()
  }
  const live = await openElsewhere()
  expect(live.index.search({ query: 'lantern', rescue: false }).hits.map((hit) => hit.id)).toEqual([id])
  live.stop?.()
})
