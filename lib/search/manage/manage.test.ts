import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, anonymous, systemActor } from '@/lib/auth/actor'
import { startTagClock, stopTagClock } from '@/lib/cache'
import { pool } from '@/lib/db'
import { listProductsOnSale } from '@/tests/factories/catalogue'
import { openShop } from '@/tests/factories/shop'
import { closeSearchIndex, openSearchIndex } from '../live/current-index'
import { searchProducts } from '../search-products'
import { getIndexStatus } from './index-status'
import { previewRule, saveRule } from './rules'
import { addSynonym, decideProposal, deleteSynonym, listProposals, listSynonyms } from './synonyms'
import { getWeights, saveWeights } from './weights'

let made: Awaited<ReturnType<typeof listProductsOnSale>>
const idOf = (title: string) => made.get(title)?.id ?? ''
const titles = async (query: string, more = {}) =>
  (await searchProducts({ query, ...more })).page.data.map((product) => product.title)
const reader: Actor = { ...anonymous, kind: 'staff', userId: 'user_1', permissions: ['catalog:read'] }
const audits = async (entity: string) =>
  (
    await pool.query<{ action: string }>('SELECT action FROM audit_logs WHERE entity = $1 ORDER BY id', [entity])
  ).rows.map((row) => row.action)

beforeAll(async () => {
  startTagClock()
  await openShop()
  made = await listProductsOnSale([
    { title: 'Harbour Mug', category: 'ceramics/mugs', material: 'stoneware', popularity: 3 },
    { title: 'Plain Mug', category: 'ceramics/mugs', material: 'porcelain', popularity: 2 },
    { title: 'Tall Mug', category: 'ceramics/mugs', material: 'glass', popularity: 1 },
    { title: 'Quarry Plate', category: 'ceramics/plates' },
  ])
  await openSearchIndex()
})
afterAll(async () => {
  closeSearchIndex()
  await stopTagClock()
})

describe('synonyms', () => {
  test('a synonym counts in the next search and is gone after its removal', async () => {
    const { id } = await addSynonym(systemActor, { words: ['zarf', 'mug'], isOneWay: true })
    expect(await searchProducts({ query: 'zarf' })).toMatchObject({ rescue: 'synonym', total: 3 })
    await deleteSynonym(systemActor, id)
    expect((await searchProducts({ query: 'zarf' })).rescue).not.toBe('synonym')
    expect(await audits('synonym')).toEqual(['synonym.added', 'synonym.deleted'])
  })

  test('an accepted proposal becomes a synonym, a decided one is not decided again', async () => {
    await pool.query(
      `INSERT INTO search_proposals (id, from_query, to_query, reason) VALUES ('syn_a', 'quaff', 'mug', 'reformulation'), ('syn_b', 'dish', 'mug', 'meaning')`,
    )
    await decideProposal(systemActor, { id: 'syn_a', accept: true })
    await decideProposal(systemActor, { id: 'syn_b', accept: false })
    expect(await listProposals(reader)).toEqual([])
    expect((await listSynonyms(reader)).map((row) => row.words)).toEqual([['quaff', 'mug']])
    expect((await searchProducts({ query: 'quaff' })).rescue).toBe('synonym')
    await expect(decideProposal(systemActor, { id: 'syn_b', accept: true })).rejects.toMatchObject({ code: 'conflict' })
  })

  test('who may only read changes nothing', async () => {
    await expect(addSynonym(reader, { words: ['a', 'b'], isOneWay: false })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(
      saveRule(reader, { query: 'mug', pins: [], buries: [], boosts: [], version: 0 }),
    ).rejects.toMatchObject({ code: 'forbidden' })
    await expect(saveWeights(reader, { margin: 0, cover: 0, freshness: 0, personal: 0 })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

describe('a rule for one query', () => {
  const none = { pins: [], buries: [], boosts: [] }

  test('pins first, buries last, and its preview is what shoppers then see', async () => {
    expect(await titles('mug')).toEqual(['Harbour Mug', 'Plain Mug', 'Tall Mug'])
    const rule = {
      query: ' MUG ',
      pins: [idOf('Quarry Plate'), idOf('Tall Mug')],
      buries: [idOf('Harbour Mug')],
      boosts: [],
      version: 0,
    }
    const preview = await previewRule(reader, rule)
    expect(preview.products.map((product) => product.title)).toEqual([
      'Quarry Plate',
      'Tall Mug',
      'Plain Mug',
      'Harbour Mug',
    ])
    expect(await saveRule(systemActor, rule)).toEqual({ version: 1 })
    expect(await titles('mug')).toEqual(['Quarry Plate', 'Tall Mug', 'Plain Mug', 'Harbour Mug'])
    expect(await titles('plain mug')).toEqual(['Plain Mug'])
  })

  test('its pages never repeat or miss a product', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const { page } = await searchProducts({ query: 'mug', limit: 1, cursor })
      seen.push(...page.data.map((product) => product.title))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(seen).toEqual(['Quarry Plate', 'Tall Mug', 'Plain Mug', 'Harbour Mug'])
  })

  test('a pinned product that the filter leaves out stays out', async () => {
    expect(await titles('mug', { filter: { facets: ['material:glass'] } })).toEqual(['Tall Mug'])
  })

  test('two people cannot overwrite each other unseen, and an empty rule is none', async () => {
    await expect(saveRule(systemActor, { query: 'mug', ...none, version: 0 })).rejects.toMatchObject({
      code: 'stale_version',
    })
    await saveRule(systemActor, { query: 'mug', ...none, version: 1 })
    expect(await titles('mug')).toEqual(['Harbour Mug', 'Plain Mug', 'Tall Mug'])
    expect(await audits('search_rule')).toEqual(['search_rule.saved', 'search_rule.deleted'])
  })

  test('boosts move what has the facet', async () => {
    await saveRule(systemActor, {
      query: 'mug',
      pins: [],
      buries: [],
      boosts: [{ facet: 'material:glass', factor: 10 }],
      version: 0,
    })
    expect((await titles('mug'))[0]).toBe('Tall Mug')
    await saveRule(systemActor, { query: 'mug', ...none, version: 1 })
  })
})

test('what a visitor looked at moves what resembles it, and only as far as staff allow', async () => {
  const recent = [1, 2, 3].map((hours) => ({
    kind: 'add',
    productId: idOf('Tall Mug'),
    occurredAt: new Date(Date.now() - hours * 3_600_000),
  }))
  await saveWeights(systemActor, { margin: 0, cover: 0, freshness: 0, personal: 1 })
  expect((await titles('mug', { recent }))[0]).toBe('Tall Mug')
  expect((await titles('mug'))[0]).toBe('Harbour Mug')
  await saveWeights(systemActor, { margin: 0, cover: 0, freshness: 0, personal: 0 })
  expect(await getWeights(reader)).toMatchObject({ personal: 0 })
  expect((await titles('mug', { recent }))[0]).toBe('Harbour Mug')
})

test('the state of the index is told', async () => {
  expect(await getIndexStatus(reader)).toMatchObject({
    here: { version: 0, vectors: 4 },
    stored: [],
    products: 4,
    ranker: 0,
  })
})
