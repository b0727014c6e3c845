import { InferenceSession, Tensor } from 'onnxruntime-node'
import { beforeAll, describe, expect, it } from 'vitest'
import { ndcgByGroup } from '@/lib/ml/metrics'
import { treeInput, treeOutput, treesToOnnx } from '@/lib/ml/onnx/trees'
import { type Random, seededRandom } from '@/lib/ml/random'
import { featureNames } from '../engine/types'
import { makeBehaviourStats, propensityAt, smoothedRates } from './behaviour-stats'
import { describeCandidates, rankingColumns, rankingFeatureNames } from './features'
import { handRanker } from './hand-ranker'
import { estimatePropensities } from './propensity'
import type { Candidate, RankingGroup, ShownList } from './shapes'
import { type ListFacts, makeTrainingGroups } from './training-groups'
import { type TrainedRanker, trainRanker } from './train-ranker'

const day = 86_400_000
const places = 12
/** How likely shoppers of this simulation look at a place. */
const looks = Array.from({ length: places }, (_, place) => 1 / (place + 1) ** 0.8)
const nothing = { examined: 0, clicks: 0, adds: 0, purchases: 0 }

function makeCandidate(random: Random): Omit<Candidate, 'forQuery' | 'forAnyQuery'> {
  const lexical = featureNames.map(() => random.next())
  return {
    lexical,
    semantic: random.next(),
    product: {
      priceMinor: Math.round(Math.exp(7 + 1.2 * random.normal())),
      discountShare: random.next() < 0.2 ? 0.3 : 0,
      marginShare: random.next() * 0.6,
      stockCoverDays: random.next() * 90,
      isAvailable: random.next() < 0.9,
      ageDays: random.next() * 700,
      rating: random.next() < 0.7 ? 2.5 + 2.5 * random.next() : null,
      reviews: random.below(60),
      returnShare: random.next() * 0.3,
      popularity: random.next(),
    },
    affinity: { likeness: random.next(), brand: 0, category: 0, wasSeen: false, wasBought: false },
  }
}

/** What this simulation's shoppers really want: matching words, their price, few returns. The hand-weighted ranker does not know how much. */
function wanted({ lexical, semantic, product }: ListFacts['candidates'][number], logPrice: number): number {
  const words = lexical[featureNames.indexOf('coverage')]! + 0.5 * semantic
  const fit = Math.exp(-0.5 * ((Math.log(product.priceMinor!) - logPrice) / 0.7) ** 2)
  return 1 / (1 + Math.exp(5 - 2 * words - 4 * fit + 6 * product.returnShare! - (product.isAvailable ? 0.5 : 0)))
}

type Simulation = { lists: ShownList[]; facts: Map<ShownList, ListFacts>; truth: Map<ShownList, number[]> }

function simulate(sessions: number, seed: number): Simulation {
  const random = seededRandom(seed)
  const queries = Array.from({ length: 40 }, (_, query) => ({
    text: `query ${query}`,
    products: Array.from({ length: places }, () => makeCandidate(random)),
  }))
  const simulation: Simulation = { lists: [], facts: new Map(), truth: new Map() }
  for (let session = 0; session < sessions; session++) {
    const query = queries[random.below(queries.length)]!
    const logPrice = 7 + random.normal()
    const visitor = { logPrice: { mean: logPrice, spread: 0.7 } }
    const rows = describeCandidates(
      query.products.map((one) => ({ ...one, forQuery: nothing, forAnyQuery: nothing })),
      visitor,
      nothing,
    )
    // Shown by hand weights with the noise of stock and news, so that products change places.
    const scores = handRanker.score(rows, places).map((score) => score + random.normal())
    const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!)
    const shown = order.map((product, position) => {
      const candidate = query.products[product]!
      const isClicked = random.next() < looks[position]! * wanted(candidate, logPrice)
      const isAdded = isClicked && random.next() < 0.4
      return {
        productId: `${query.text}/${product}`,
        position,
        isClicked,
        isAdded,
        isPurchased: isAdded && random.next() < 0.5,
      }
    })
    const list: ShownList = { query: query.text, sessionId: `s${session}`, at: session * (day / 40), shown }
    simulation.lists.push(list)
    simulation.facts.set(list, { candidates: order.map((product) => query.products[product]!), visitor })
    simulation.truth.set(
      list,
      order.map((product) => wanted(query.products[product]!, logPrice)),
    )
  }
  return simulation
}

describe('the learned ranking', () => {
  const simulation = simulate(5000, 1)
  let propensities: Float64Array
  let groups: RankingGroup[]
  let trained: TrainedRanker

  beforeAll(async () => {
    propensities = estimatePropensities(simulation.lists, { depth: places })
    const made = makeTrainingGroups(simulation.lists, propensities, (list) => simulation.facts.get(list)!)
    groups = made.groups
    trained = await trainRanker(groups, propensities, { rounds: 120, threads: 1 })
  }, 60_000)

  it('finds how likely each place is looked at from clicks alone', () => {
    for (const [place, look] of looks.entries()) expect(Math.abs(propensities[place]! - look)).toBeLessThan(0.12)
  })

  it('finds what shoppers hide and ranks fresh sessions better than weights set by hand', () => {
    const fresh = simulate(600, 2)
    const stats = makeBehaviourStats(propensities)
    const figures = fresh.lists.map((list) => {
      const { candidates, visitor } = fresh.facts.get(list)!
      const rows = describeCandidates(
        candidates.map((one, at) => ({
          ...one,
          forQuery: stats.forQuery(list.query, list.shown[at]!.productId, list.at),
          forAnyQuery: nothing,
        })),
        visitor,
        nothing,
      )
      const truth = fresh.truth.get(list)!.map((share) => share * 5)
      const figure = (scores: Float32Array): number =>
        ndcgByGroup(truth, scores, [truth.length], { depth: 5, gain: 'linear' })[0]!
      return {
        ours: figure(trained.ranker.score(rows, truth.length)),
        hand: figure(handRanker.score(rows, truth.length)),
      }
    })
    const mean = (kind: 'ours' | 'hand'): number =>
      figures.reduce((sum, figure) => sum + figure[kind], 0) / figures.length
    expect(mean('ours')).toBeGreaterThan(mean('hand') + 0.1)
    expect(mean('ours')).toBeGreaterThan(0.85)
    expect(trained.report.gain95.low).toBeGreaterThan(0)
    expect(trained.importance.slice(0, 8).map((one) => one.name)).toContain('priceFit')
  })

  it('never lets a product sink for better words or for being in stock', () => {
    const group = groups[0]!
    for (const [name, better] of [
      ['coverage', 1],
      ['isAvailable', 1],
    ] as const) {
      const column = rankingFeatureNames.indexOf(name)
      const raised = group.rows.slice()
      for (let row = 0; row < places; row++) raised[row * rankingColumns + column] = better
      const before = trained.ranker.score(group.rows, places)
      const after = trained.ranker.score(raised, places)
      for (let row = 0; row < places; row++) expect(after[row]!).toBeGreaterThanOrEqual(before[row]! - 1e-6)
    }
  })

  it('scores alike when served by onnxruntime', async () => {
    const session = await InferenceSession.create(treesToOnnx(trained.model), { intraOpNumThreads: 1 })
    const rows = groups[1]!.rows
    const served = (await session.run({ [treeInput]: new Tensor('float32', rows, [places, rankingColumns]) }))[
      treeOutput
    ]!.data as Float32Array
    const expected = trained.ranker.score(rows, places)
    for (let row = 0; row < places; row++) expect(served[row]!).toBeCloseTo(expected[row]!, 4)
  })

  it('refuses to learn from a handful of lists', async () => {
    await expect(trainRanker(groups.slice(0, 50), propensities)).rejects.toThrow('300 lists')
  })
})

describe('what a ranking reads', () => {
  it('never shows a list its own clicks or later ones', () => {
    const { lists, facts } = simulate(50, 3)
    const rate = rankingFeatureNames.indexOf('queryEvidence')
    const { groups } = makeTrainingGroups(lists, [1], (list) => facts.get(list)!)
    const all = lists.filter((list) => list.shown.some((one) => one.isClicked))
    const [first] = all
    const isFirstOfQuery = lists.find((list) => list.query === first!.query) === first
    if (isFirstOfQuery) expect(groups[0]!.rows[rate]).toBe(0)
    expect(() => makeTrainingGroups([...lists].reverse(), [1], () => null)).toThrow('order of time')
  })

  it('does not blame a product for standing low, and forgets slowly', () => {
    const stats = makeBehaviourStats([1, 0.1], 10)
    const list = (at: number): ShownList => ({
      query: '  Oak  TABLE ',
      sessionId: 's',
      at,
      shown: [
        { productId: 'high', position: 0, isClicked: false, isAdded: false, isPurchased: false },
        { productId: 'low', position: 1, isClicked: false, isAdded: false, isPurchased: false },
      ],
    })
    for (let round = 0; round < 100; round++) stats.add(list(0))
    const shop = { examined: 1000, clicks: 100, adds: 0, purchases: 0 }
    const high = smoothedRates(stats.forQuery('oak table', 'high', 0), null, shop)
    const low = smoothedRates(stats.forQuery('oak table', 'low', 0), null, shop)
    expect(high.clicks).toBeLessThan(0.3)
    expect(low.clicks).toBeGreaterThan(0.6)
    expect(stats.forQuery('oak table', 'high', 10 * day).examined).toBeCloseTo(50)
    expect(smoothedRates(nothing, null, nothing)).toEqual({ clicks: 1, adds: 1, purchases: 1 })
    expect(propensityAt([1, 0.5], 99)).toBe(0.5)
  })

  it('describes and ranks products of which nothing is known', () => {
    const empty: Candidate = {
      lexical: [],
      semantic: 0,
      product: {
        priceMinor: null,
        discountShare: 0,
        marginShare: null,
        stockCoverDays: null,
        isAvailable: true,
        ageDays: 0,
        rating: null,
        reviews: 0,
        returnShare: null,
        popularity: 0,
      },
      affinity: { likeness: 0, brand: 0, category: 0, wasSeen: false, wasBought: false },
      forQuery: nothing,
      forAnyQuery: nothing,
    }
    const rows = describeCandidates([empty, empty], { logPrice: null }, nothing)
    expect(rows.length).toBe(2 * rankingColumns)
    expect([...handRanker.score(rows, 2)].every(Number.isFinite)).toBe(true)
    expect(describeCandidates([], { logPrice: null }, nothing).length).toBe(0)
  })

  it('falls back to the usual decline of attention where clicks are too few', () => {
    const look = estimatePropensities([], { depth: 4 })
    expect([...look]).toEqual([1, 1 / Math.sqrt(2), 1 / Math.sqrt(3), 0.5])
  })
})

describe('the hand-weighted ranking', () => {
  it('puts better words first, and among equal words what sells, is in stock and fits the price', () => {
    const base = makeCandidate(seededRandom(9))
    const score = (changes: {
      lexical?: Record<string, number>
      product?: Partial<Candidate['product']>
      clicks?: number
    }): number => {
      const lexical = [...(base.lexical as number[])]
      for (const [name, value] of Object.entries(changes.lexical ?? {}))
        lexical[featureNames.findIndex((one) => one === name)] = value
      const behaviour = { examined: 200, clicks: changes.clicks ?? 20, adds: 5, purchases: 2 }
      const candidate = {
        ...base,
        lexical,
        product: { ...base.product, ...changes.product },
        forQuery: behaviour,
        forAnyQuery: behaviour,
      }
      const other = { ...base, forQuery: behaviour, forAnyQuery: behaviour }
      const shop = { examined: 10_000, clicks: 1000, adds: 250, purchases: 100 }
      return handRanker.score(
        describeCandidates([candidate, other], { logPrice: { mean: 7, spread: 0.5 } }, shop),
        2,
      )[0]!
    }
    expect(score({ lexical: { coverage: 1 } })).toBeGreaterThan(score({ lexical: { coverage: 0.5 } }))
    expect(score({ product: { popularity: 0.9 } })).toBeGreaterThan(score({ product: { popularity: 0.1 } }))
    expect(score({ product: { isAvailable: true } })).toBeGreaterThan(score({ product: { isAvailable: false } }))
    expect(score({ product: { priceMinor: 1100 } })).toBeGreaterThan(score({ product: { priceMinor: 90_000 } }))
    expect(score({ clicks: 60 })).toBeGreaterThan(score({ clicks: 5 }))
  })
})
