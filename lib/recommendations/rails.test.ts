import { beforeAll, expect, test } from 'vitest'
import { writeEvents } from '@/lib/analytics/record-events'
import { invalidateTags, tags } from '@/lib/cache'
import { countSql, pool } from '@/lib/db'
import { newId } from '@/lib/id'
import { promoteVersion } from '@/lib/ml/registry/stages'
import { registerModel } from '@/lib/ml/registry/register-model'
import { closeModels } from '@/lib/ml/serving/open-model'
import { systemActor } from '@/lib/auth/actor'
import { refreshIndex } from '@/lib/catalog/refresh-index'
import { listProductsOnSale } from '@/tests/factories/catalogue'
import { staffActor } from '@/tests/factories/staff'
import { openShop } from '@/tests/factories/shop'
import { getRail, type RailRequest } from './rails'
import { removeRailRule, saveRailRule } from './rules'
import { rails, railQuery } from './schema'
import { recommendationsReady } from './shop-recommendations'
import { train, type ShopData } from './training/shop-model'

const day = 86_400_000
const shelves = ['mugs', 'lamps', 'rugs']
const titles = shelves.flatMap((shelf) => Array.from({ length: 6 }, (_, n) => `${shelf} ${n + 1}`))
const id: Record<string, string> = {}
const titlesOf = async (request: RailRequest) => (await getRail(request)).items.map(({ product }) => product.title)

/** Whoever takes a mug takes other mugs, and buys lamp n with mug n; rug 6 rises. */
function history(): ShopData {
  const now = Date.now()
  const ordinal = (title: string) => titles.indexOf(title)
  const rows = (all: string[][], at: (n: number) => number) => {
    const indptr = [0]
    for (const row of all) indptr.push(indptr.at(-1)! + row.length)
    const flat = all.flat()
    return {
      users: all.length,
      items: titles.length,
      indptr: Int32Array.from(indptr),
      indices: Int32Array.from(flat, ordinal),
      times: Float64Array.from(flat, (_, n) => at(n)),
      weights: new Float32Array(flat.length).fill(1),
    }
  }
  const people = Array.from({ length: 120 }, (_, n) =>
    [0, 1, 2].map((step) => `${shelves[n % 3]} ${((n * 5 + step * (1 + (n % 2))) % 6) + 1}`),
  )
  const rising = Array.from({ length: 40 }, () => ['rugs 6'])
  return {
    products: titles.map((title) => ({ id: id[title]!, title, shelf: title.split(' ')[0]!, margin: 0.5 })),
    attributes: titles.map((title) => [shelves.indexOf(title.split(' ')[0]!)]),
    text: null,
    touched: rows(people, (n) => now - 30 * day + n * 60_000),
    baskets: rows(
      Array.from({ length: 60 }, (_, n) => [`mugs ${(n % 6) + 1}`, `lamps ${(n % 6) + 1}`]),
      (n) => now - 20 * day + n,
    ),
    questions: new Map(),
    until: now - 7 * day,
    latest: rows([rising.flat()], () => now - day),
    now,
  }
}

async function publish(change: (files: Record<string, Uint8Array>) => void = () => {}): Promise<void> {
  const { files } = await train(history(), { seed: 1, progress: () => {} })
  const kept = { ...files } as Record<string, Uint8Array>
  change(kept)
  const { id: version } = await registerModel({
    name: 'recommendations',
    artefacts: kept,
    metrics: {},
    baselineMetrics: {},
    dataWindow: { from: null, to: null, rows: 0 },
    codeVersion: 'test',
  } as never)
  await promoteVersion(systemActor, version)
  closeModels()
  await recommendationsReady()
}

beforeAll(async () => {
  await openShop()
  const made = await listProductsOnSale(
    titles.map((title, n) => ({ title, category: title.split(' ')[0], popularity: 100 - n })),
  )
  for (const [title, product] of made) id[title] = product.id
})

test('without a model every rail still shows goods, says that they are bestsellers, and never the product looked at', async () => {
  for (const rail of rails) {
    const found = await getRail({
      rail,
      productId: id['mugs 1'],
      basket: rail === 'basket' ? [id['mugs 1']!] : [],
      limit: 6,
    })
    expect(found.items.length, rail).toBe(6)
    expect(
      found.items.map(({ product }) => product.id),
      rail,
    ).not.toContain(rail === 'trending' || rail === 'for-you' || rail === 'continue' ? '' : id['mugs 1'])
    expect(found.isFallback, rail).toBe(rail !== 'similar')
  }
  const { title, model, items } = await getRail({ rail: 'together', productId: id['mugs 1'], limit: 7 })
  expect({ title, model, first: items[0]!.reason, last: items.at(-1)!.reason }).toEqual({
    title: 'Bestsellers',
    model: 'popular',
    first: 'Bestseller in Mugs',
    last: 'Bestseller',
  })
})

test('unknown ids in basket, recent and product are passed over', async () => {
  for (const rail of rails) {
    const found = await getRail({
      rail,
      productId: 'prod_nobody',
      basket: ['x', "'; DROP TABLE products"],
      recent: ['prod_gone', '🫖'],
      limit: 4,
    })
    expect(found.items, rail).toHaveLength(4)
  }
})

test('limits and lists that are too long are refused or cut', () => {
  expect(railQuery.safeParse({ rail: 'trending', limit: '25' }).success).toBe(false)
  expect(railQuery.safeParse({ rail: 'trending', limit: '0' }).success).toBe(false)
  expect(railQuery.safeParse({ rail: 'nonsense' }).success).toBe(false)
  expect(railQuery.parse({ rail: 'for-you', recent: Array(80).fill('prod_1').join(',') }).recent).toHaveLength(50)
  expect(railQuery.parse({ rail: 'basket', basket: ` ,a,,${'b'.repeat(90)}` }).basket).toEqual(['a'])
})

test('a truncated file of the model leaves bestsellers, not an error', async () => {
  await publish((files) => (files['taste.bin'] = files['taste.bin']!.subarray(0, 200)))
  const found = await getRail({ rail: 'for-you', recent: [id['mugs 1']!], limit: 4 })
  expect({ isFallback: found.isFallback, model: found.model, count: found.items.length }).toEqual({
    isFallback: true,
    model: 'popular',
    count: 4,
  })
  await pool.query('DELETE FROM models')
})

test('the model finds what is bought together, what fits a person and what rises, and says why', async () => {
  await publish()
  const together = await getRail({ rail: 'together', productId: id['mugs 2'], limit: 4 })
  expect([together.items[0]!.product.title, together.reason, together.isFallback]).toEqual([
    'lamps 2',
    'In one order with mugs 2',
    false,
  ])
  expect(
    together.items.slice(1).every(({ source, reason }) => source === 'bestseller' && reason?.startsWith('Bestseller')),
  ).toBe(true)
  expect(together.items[0]!.variant).toMatchObject({ price: together.items[0]!.product.price })
  const basket = await getRail({ rail: 'basket', basket: [id['mugs 3']!], limit: 3 })
  expect(basket.items[0]).toMatchObject({ product: { title: 'lamps 3' }, reason: 'Often bought with mugs 3' })
  expect((await titlesOf({ rail: 'trending', limit: 3 }))[0]).toBe('rugs 6')
  const forYou = await getRail({ rail: 'for-you', recent: [id['rugs 1']!], limit: 3 })
  expect(forYou.items[0]).toMatchObject({
    product: { title: expect.stringMatching(/^rugs/) },
    reason: 'Because you looked at rugs 1',
  })
  expect(forYou.items.map(({ product }) => product.title)).not.toContain('rugs 1')
  expect(
    new Set(
      (await titlesOf({ rail: 'similar', productId: id['lamps 1'], limit: 4 })).map((title) => title.split(' ')[0]),
    ),
  ).toEqual(new Set(['lamps']))
})

test('the last click counts at once, without consent and without anything being kept', async () => {
  const before = await titlesOf({ rail: 'for-you', recent: [id['mugs 1']!], limit: 3 })
  const after = await titlesOf({ rail: 'for-you', recent: [id['rugs 2']!, id['mugs 1']!], limit: 3 })
  expect(before[0]).toMatch(/^mugs/)
  expect(after[0]).toMatch(/^rugs/)
  expect((await pool.query('SELECT count(*)::int AS n FROM behaviour_events')).rows).toEqual([{ n: 0 }])
})

test('no shelf fills a personal row while others have something', async () => {
  const row = await titlesOf({ rail: 'for-you', recent: [id['mugs 1']!], limit: 6 })
  expect(row.filter((title) => title.startsWith('mugs')).length).toBeLessThanOrEqual(3)
  expect(row).toHaveLength(6)
})

test('three statements at most, whoever asks', async () => {
  await getRail({ rail: 'trending' })
  for (const rail of rails) {
    const { statements } = await countSql(() =>
      getRail({
        rail,
        productId: id['mugs 1'],
        basket: [id['mugs 2']!],
        recent: [id['mugs 3']!],
        visitorId: 'vis_1',
        customerId: null,
        limit: 12,
      }),
    )
    expect(statements.length, `${rail}: ${statements.join('; ').slice(0, 300)}`).toBeLessThanOrEqual(3)
  }
})

test('sold out goods are not shown', async () => {
  await pool.query(
    `UPDATE stock_levels SET on_hand = 0 WHERE variant_id IN (SELECT id FROM variants WHERE product_id = $1)`,
    [id['lamps 2']],
  )
  await refreshIndex(null, [id['lamps 2']!])
  expect(await titlesOf({ rail: 'together', productId: id['mugs 2'], limit: 12 })).not.toContain('lamps 2')
})

test('staff pin and exclude: pins come first, for one neighbour or all, and what is excluded never comes', async () => {
  const staff = staffActor('manager')
  const pin = await saveRailRule(staff, {
    kind: 'pin',
    rail: 'similar',
    product: 'rugs 5',
    context: 'lamps 1',
    position: 1,
  })
  const none = await saveRailRule(staff, {
    kind: 'exclude',
    rail: 'all',
    product: id['rugs 6']!,
    context: '',
    position: 1,
  })
  const row = await getRail({ rail: 'similar', productId: id['lamps 1'], limit: 4 })
  expect(row.items[0]).toMatchObject({ product: { title: 'rugs 5' }, source: 'staff', reason: 'Our choice' })
  expect(await titlesOf({ rail: 'similar', productId: id['lamps 3'], limit: 4 })).not.toContain('rugs 5')
  expect(await titlesOf({ rail: 'trending', limit: 24 })).not.toContain('rugs 6')
  await removeRailRule(staff, none.id)
  expect((await titlesOf({ rail: 'trending', limit: 3 }))[0]).toBe('rugs 6')
  await removeRailRule(staff, pin.id)
  await expect(removeRailRule(staff, pin.id)).rejects.toMatchObject({ code: 'not_found' })
  await expect(
    saveRailRule(staff, { kind: 'pin', rail: 'all', product: 'no such thing', context: '', position: 1 }),
  ).rejects.toMatchObject({ code: 'invalid_input' })
  await expect(
    saveRailRule(staffActor('support'), { kind: 'pin', rail: 'all', product: 'rugs 5', context: '', position: 1 }),
  ).rejects.toMatchObject({ code: 'forbidden' })
  expect(
    (await pool.query(`SELECT action FROM audit_logs WHERE entity = 'recommendation_rule' ORDER BY id`)).rows.map(
      ({ action }) => action,
    ),
  ).toEqual([
    'recommendation_rule.saved',
    'recommendation_rule.saved',
    'recommendation_rule.deleted',
    'recommendation_rule.deleted',
  ])
})

const viewed = (visitorId: string, productId: string | null, minutesAgo: number) => ({
  id: newId('evt'),
  occurredAt: new Date(Date.now() - minutesAgo * 60_000),
  kind: 'view' as const,
  visitorId,
  sessionId: visitorId,
  productId: productId ?? undefined,
})

test('a person with very many events is answered from the last of them', async () => {
  await pool.query(
    `INSERT INTO behaviour_events (id, occurred_at, kind, visitor_id, session_id, product_id, data)
     SELECT 'evt_many' || n, now() - n * interval '1 second', 'view', 'vis_many', 'vis_many', CASE WHEN n < 50 THEN $1 ELSE $2 END, '{}' FROM generate_series(1, 100000) n`,
    [id['lamps 4'], id['mugs 4']],
  )
  const started = process.cpuUsage()
  const found = await getRail({ rail: 'for-you', visitorId: 'vis_many', limit: 6 })
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(200)
  expect(found.items.map(({ reason }) => reason)).toContain('Because you looked at lamps 4')
  expect(await titlesOf({ rail: 'continue', visitorId: 'vis_many', limit: 3 })).toEqual(['lamps 4', 'mugs 4'])
})

test('a person whose products are all gone gets bestsellers', async () => {
  await writeEvents([viewed('vis_gone', 'prod_gone1', 5), viewed('vis_gone', 'prod_gone2', 4)])
  for (const rail of ['for-you', 'continue'] as const)
    expect(await getRail({ rail, visitorId: 'vis_gone', limit: 3 })).toMatchObject({
      isFallback: true,
      items: { length: 3 },
    })
})

test('a shop of one product shows it where it can, and an empty shop nothing', async () => {
  await pool.query('DELETE FROM models')
  closeModels()
  await pool.query('DELETE FROM category_listing WHERE product_id <> $1', [id['mugs 1']])
  await pool.query('DELETE FROM product_index WHERE product_id <> $1', [id['mugs 1']])
  await invalidateTags(null, [tags.recommendations])
  expect(await titlesOf({ rail: 'trending' })).toEqual(['mugs 1'])
  expect(await titlesOf({ rail: 'similar', productId: id['mugs 1'] })).toEqual([])
  await pool.query('DELETE FROM product_index')
  for (const rail of rails) expect((await getRail({ rail, productId: id['mugs 1'] })).items).toEqual([])
})
