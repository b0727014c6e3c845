import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { builtInTextEmbedder, loadTextEmbedder } from './load-text-embedder'
import { toUnitLength } from './token-embedder'
import { readTokenModel } from './token-model'

const embedder = builtInTextEmbedder()
const dot = (one: Float32Array, two: Float32Array) => one.reduce((sum, value, at) => sum + value * two[at]!, 0)
const alike = (one: string, two: string) => dot(embedder.embed(one), embedder.embed(two))

test('texts that mean alike are nearer than texts that share nothing', () => {
  expect(alike('sofa', 'couch')).toBeGreaterThan(alike('sofa', 'screwdriver') + 0.3)
  expect(alike('cordless drill', 'battery powered drilling machine')).toBeGreaterThan(
    alike('cordless drill', 'bath towel') + 0.2,
  )
  expect(alike('fridge', 'refrigerator')).toBeGreaterThan(alike('fridge', 'ladder') + 0.3)
})

test('every vector has length one, and a text without a word has none', () => {
  for (const text of ['oak table', 'x'.repeat(10_000), 'oak '.repeat(2_500), "'; DROP TABLE--", 'Crème brûlée 3/4"']) {
    const vector = embedder.embed(text)
    expect(vector).toHaveLength(embedder.dimensions)
    const square = dot(vector, vector)
    if (square !== 0) expect(square).toBeCloseTo(1, 4)
  }
  for (const text of ['', '   \n\t ', '🙂🙂', '日本語', '\u0000'])
    expect(embedder.embed(text).every((value) => value === 0)).toBe(true)
})

test('a vector that is not finite becomes the zero vector', () => {
  expect([...toUnitLength(Float32Array.from([Number.NaN, 1]))]).toEqual([0, 0])
  expect([...toUnitLength(Float32Array.from([Infinity, 1]))]).toEqual([0, 0])
})

test('many texts give what each gives alone, and the shop gets the built-in model when none is set', async () => {
  const shop = await loadTextEmbedder()
  expect(shop.version).toBe(embedder.version)
  const [first] = await shop.embedMany(['oak table', ''])
  expect(first).toEqual(embedder.embed('oak table'))
})

test('a query takes far less than a millisecond', () => {
  const started = process.cpuUsage()
  for (let turn = 0; turn < 1_000; turn++) embedder.embed('stainless steel french door refrigerator 25 cu ft')
  const { user, system } = process.cpuUsage(started)
  expect((user + system) / 1_000 / 1_000).toBeLessThan(0.5)
})

test('a truncated or foreign model file is refused', () => {
  const bytes = readFileSync('lib/search/embedding/model/tokens.bin')
  expect(bytes.length).toBeLessThan(8_000_000)
  expect(() => readTokenModel(bytes.subarray(0, 1_000_000))).toThrow('cut short')
  expect(() => readTokenModel(bytes.subarray(0, 40))).toThrow('cut short')
  expect(() => readTokenModel(new Uint8Array(100))).toThrow('Not a file')
})
