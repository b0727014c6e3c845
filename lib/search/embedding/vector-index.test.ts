import { expect, test } from 'vitest'
import { builtInTextEmbedder } from './load-text-embedder'
import { toUnitLength } from './token-embedder'
import { VectorIndex } from './vector-index'

const dimensions = 32

/** Unit vectors in clusters, the same ones every time. */
function vectors(count: number): Float32Array[] {
  let state = 42
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32 - 0.5
  const centres = Array.from({ length: 40 }, () => Float32Array.from({ length: dimensions }, random))
  return Array.from({ length: count }, (_, at) =>
    toUnitLength(centres[at % centres.length]!.map((value, place) => (value + random()) / (1 + place / 8))),
  )
}

function filled(all: Float32Array[]): VectorIndex {
  const index = new VectorIndex(dimensions)
  all.forEach((vector, at) => index.add(`v${at}`, vector))
  return index
}

const dot = (one: Float32Array, two: Float32Array) => one.reduce((sum, value, at) => sum + value * two[at]!, 0)

function trulyNearest(all: Float32Array[], query: Float32Array, k: number): string[] {
  const scored = all.map((vector, at) => ({ id: `v${at}`, score: dot(vector, query) }))
  return scored
    .sort((one, two) => two.score - one.score)
    .slice(0, k)
    .map((each) => each.id)
}

function recall(index: VectorIndex, all: Float32Array[], k: number): number {
  const queries = all.slice(0, 20)
  const shares = queries.map((query) => {
    const found = new Set(index.search(query, k).map((each) => each.id))
    return trulyNearest(all, query, k).filter((id) => found.has(id)).length / k
  })
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

test('without a graph the nearest are found but for rounding, with one nearly all', async () => {
  const all = vectors(3_000)
  const index = filled(all)
  expect(recall(index, all, 50)).toBeGreaterThan(0.97)
  expect(await index.accelerate()).toBe(false)
  expect(await index.accelerate(1_000)).toBe(true)
  expect(recall(index, all, 50)).toBeGreaterThan(0.95)
})

test('scores fall, and are those of the vectors', () => {
  const all = vectors(500)
  const index = filled(all)
  const hits = index.search(all[7]!, 20)
  expect(hits).toHaveLength(20)
  expect(hits[0]).toMatchObject({ id: 'v7' })
  for (const [at, hit] of hits.entries()) {
    expect(hit.score).toBeCloseTo(dot(all[7]!, all[Number(hit.id.slice(1))]!), 1)
    if (at > 0) expect(hit.score).toBeLessThanOrEqual(hits[at - 1]!.score)
  }
  expect(index.similarities(all[7]!, ['v7', 'nobody'])).toEqual(Float32Array.of(hits[0]!.score, 0))
})

test.each([3, 20, 600])('vectors of %i numbers are scored as they are, whatever the kernel reads at once', (size) => {
  const all = Array.from({ length: 70 }, (_, row) =>
    toUnitLength(Float32Array.from({ length: size }, (_, at) => Math.sin(row * 7 + at * 3))),
  )
  const index = new VectorIndex(size)
  all.forEach((vector, at) => index.add(`v${at}`, vector))
  for (const { id, score } of index.search(all[5]!, 70))
    expect(score).toBeCloseTo(dot(all[5]!, all[Number(id.slice(1))]!), 1)
  const rows = Int32Array.of(index.rowOf('v5'), -1)
  expect(Array.from(index.rowSimilarities(all[5]!, rows))).toEqual([expect.closeTo(1, 2), 0])
  expect(index.idOf(rows[0]!)).toBe('v5')
})

test.each([false, true])(
  'a removed vector is not found, a replaced one is found as the new one; graph: %s',
  async (withGraph) => {
    const all = vectors(400)
    const index = filled(all)
    if (withGraph) await index.accelerate(100)
    expect(index.remove('v3')).toBe(true)
    expect(index.remove('v3')).toBe(false)
    expect(index.search(all[3]!, 400).map((hit) => hit.id)).not.toContain('v3')
    index.add('v5', all[3]!)
    expect(index.search(all[3]!, 1)[0]!.id).toBe('v5')
    expect(index.size).toBe(399)
    expect(index.has('v3')).toBe(false)
  },
)

test.each([false, true])(
  'bytes give the same index back, and broken ones are refused; graph: %s',
  async (withGraph) => {
    const all = vectors(300)
    const index = filled(all)
    if (withGraph) await index.accelerate(100)
    index.remove('v0')
    const bytes = index.toBytes()
    const again = await VectorIndex.fromBytes(bytes)
    expect(again.isAccelerated).toBe(withGraph)
    expect(again.search(all[9]!, 15)).toEqual(index.search(all[9]!, 15))
    again.add('new', all[0]!)
    expect(again.search(all[0]!, 1)[0]!.id).toBe('new')
    await expect(VectorIndex.fromBytes(bytes.subarray(0, bytes.length - 9))).rejects.toThrow('cut short')
  },
)

test('odd vectors harm nothing: zeros, NaN, infinity, wrong length, an empty index', () => {
  const index = new VectorIndex(dimensions)
  expect(index.search(vectors(1)[0]!, 5)).toEqual([])
  index.add('zero', new Float32Array(dimensions))
  index.add('nan', new Float32Array(dimensions).fill(Number.NaN))
  index.add('one', vectors(1)[0]!)
  expect(index.search(vectors(1)[0]!, 5).map((hit) => hit.id)).toEqual(['one'])
  expect(index.search(new Float32Array(dimensions).fill(Number.NaN), 5)).toEqual([])
  expect(index.search(new Float32Array(3), 5)).toEqual([])
  expect(() => index.add('short', new Float32Array(3))).toThrow('32')
  expect(index.remove('nan')).toBe(true)
})

test('products are found by meaning', () => {
  const embedder = builtInTextEmbedder()
  const index = new VectorIndex(embedder.dimensions)
  for (const title of ['Oak dining table', 'Linen bed sheet', 'Cast iron frying pan', 'Leather sofa', 'Wool carpet'])
    index.add(title, embedder.embed(title))
  expect(index.search(embedder.embed('couch'), 1)[0]!.id).toBe('Leather sofa')
  expect(index.search(embedder.embed('rug'), 1)[0]!.id).toBe('Wool carpet')
})
