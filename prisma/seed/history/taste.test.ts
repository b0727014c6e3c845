import { expect, test } from 'vitest'
import { groupRows } from '@/lib/recommendations/group-rows'
import { fitPopularity } from '@/lib/recommendations/training/popularity'
import { fitTaste } from '@/lib/recommendations/training/taste'
import { simulateHistory } from './simulate'
import { DAY } from './world'

const weights: Record<string, number> = { view: 1, click: 1, rail_clicked: 1, add: 2, purchase: 3 }

test('from what people did, the recommender finds tastes that were never told: it serves them better than bestsellers do', () => {
  const history = simulateHistory({ customers: 700, days: 365, seed: 11 })
  const items = new Map(Array.from(history.truth.quality, (_, item) => [String(item), item]))
  const touches = history.events.flatMap(({ kind, visitor, item, at }) => {
    const customer = history.visitors[visitor]?.customer ?? -1
    const weight = weights[kind]
    return weight === undefined || item === undefined || item < 0 || customer < 0
      ? []
      : [{ row: String(customer), product_id: String(item), at, weight }]
  })
  const { keys, interactions } = groupRows(touches, items)
  const until = history.startsAt + 365 * DAY
  const taste = fitTaste(interactions, { until })
  const bestsellers = fitPopularity(interactions, { halfLife: 30 * DAY, now: until })

  // What a list is worth to somebody: the mean utility of its ten goods among all goods, as a share from worst to best.
  const gains = keys.map((key, person) => {
    const known = interactions.indices.subarray(interactions.indptr[person]!, interactions.indptr[person + 1]!)
    const worth = Array.from(items.values(), (item) => history.truth.utility(Number(key), item))
    const order = [...worth].sort((a, b) => a - b)
    const placeOf = (item: number) => order.findIndex((value) => value >= worth[item]!) / order.length
    const worthOf = (list: { item: number }[]) => list.reduce((sum, { item }) => sum + placeOf(item), 0) / list.length
    return worthOf(taste.recommend(known, 10)) - worthOf(bestsellers.recommend(known, 10))
  })
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length
  const error = Math.sqrt(gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0)) / gains.length
  expect(mean - 3 * error).toBeGreaterThan(0)
})
