import { expect, test } from 'vitest'
import { planProducts } from '../products'
import { simulateHistory } from './simulate'
import { DAY } from './world'

const endsAt = new Date('2026-10-15T18:00:00Z')
const products = planProducts(endsAt)
const history = simulateHistory({ customers: 250, endsAt, products })
const { events, orders, truth } = history
const ofKind = (kind: string) => events.filter((event) => event.kind === kind)
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

test('the same options give the same history, another seed another one', () => {
  const again = simulateHistory({ customers: 30, endsAt })
  const [first, second] = [again, simulateHistory({ customers: 30, endsAt })].map(({ events, orders }) =>
    JSON.stringify([events.length, events.slice(-200), orders]),
  )
  expect(first).toBe(second)
  expect(simulateHistory({ customers: 30, endsAt, seed: 5 }).events.length).not.toBe(again.events.length)
})

test('the hour at which it ends cuts the last day short and changes nothing before', () => {
  const [morning, evening] = ['08:00', '23:59'].map((hour) =>
    simulateHistory({ customers: 120, products, endsAt: new Date(`2026-10-15T${hour}:00Z`) }),
  )
  const steps = ({ events }: typeof history) => events.map(({ at, kind, item }) => `${at} ${kind} ${item}`)
  expect(steps(morning!).length).toBeLessThan(steps(evening!).length)
  expect(steps(evening!).slice(0, steps(morning!).length)).toEqual(steps(morning!))
  expect(evening!.orders.slice(0, morning!.orders.length).map(({ at }) => at)).toEqual(
    morning!.orders.map(({ at }) => at),
  )
})

test('it is in order, ends when it should, and sells nothing before its time', () => {
  for (const [index, event] of events.entries()) {
    expect(event.at).toBeGreaterThanOrEqual(events[index - 1]?.at ?? history.startsAt)
    if (event.item >= 0 && event.kind === 'purchase')
      expect(event.at).toBeGreaterThan(products[event.item]!.publishedAt.getTime())
  }
  expect(events.at(-1)!.at).toBeLessThanOrEqual(endsAt.getTime())
  expect(endsAt.getTime() - events.at(-1)!.at).toBeLessThan(2 * DAY)
  expect(orders.length).toBeGreaterThan(400)
  for (const event of ofKind('purchase'))
    expect(
      orders[event.order]!.lines.some((line) => line.item === event.item && line.quantity === event.quantity),
    ).toBe(true)
})

test('people buy what they like: the truth ranks what was bought far above the rest', () => {
  const ranks = orders.slice(0, 400).flatMap(({ customer, lines }) => {
    const utilities = products.map((_, item) => truth.utility(customer, item)).sort((a, b) => a - b)
    return lines.map(
      (line) => utilities.findIndex((value) => value >= truth.utility(customer, line.item)) / products.length,
    )
  })
  expect(mean(ranks)).toBeGreaterThan(0.85)
})

test('tastes beat popularity: for their own buyers the truth sorts better than sales do', () => {
  const sales = new Float64Array(products.length)
  for (const { lines } of orders) for (const { item } of lines) sales[item]! += 1
  const rankOf = (score: (item: number) => number, item: number) =>
    products.filter((_, other) => score(other) > score(item)).length
  const sample = orders
    .slice(0, 150)
    .flatMap(({ customer, lines }) => lines.map((line) => ({ customer, item: line.item })))
  const byTaste = mean(sample.map(({ customer, item }) => rankOf((each) => truth.utility(customer, each), item)))
  const bySales = mean(sample.map(({ item }) => rankOf((each) => sales[each]!, item)))
  expect(byTaste).toBeLessThan(bySales * 0.8)
})

test('seasons show: garden things sell in spring, candles before Christmas', () => {
  const share = (department: string, months: number[]) => {
    const lines = orders.filter(({ at }) => months.includes(new Date(at).getUTCMonth())).flatMap((order) => order.lines)
    return lines.filter((line) => products[line.item]!.good.category.startsWith(department)).length / lines.length
  }
  expect(share('garden', [3, 4, 5])).toBeGreaterThan(1.4 * share('garden', [9, 10, 11]))
  expect(share('candles', [10, 11, 0])).toBeGreaterThan(1.2 * share('candles', [4, 5, 6]))
  const candle = products.findIndex(
    ({ good, publishedAt }) => good.category.startsWith('candles') && publishedAt.getTime() < history.startsAt,
  )
  const dayOf = (date: string) => Math.floor((Date.parse(date) - history.startsAt) / DAY)
  expect(truth.demand(candle, dayOf('2025-12-10'))).toBeGreaterThan(2 * truth.demand(candle, dayOf('2025-06-10')))
})

test('what stands higher is pressed more, as the chances of being looked at say', () => {
  const clicks = ofKind('click').filter((event) => event.source === 'search')
  const at = (position: number) => clicks.filter((event) => event.position === position).length
  expect(at(0)).toBeGreaterThan(1.5 * at(1))
  expect(at(1)).toBeGreaterThan(at(4))
  expect(truth.positionPropensity[0]).toBe(1)
  for (const click of clicks) expect(click.search!.shown![click.position]).toBe(click.item)
})

test('some searches find nothing, and what was meant is asked for in the shop’s own words next', () => {
  const searches = ofKind('search')
  const inVain = searches.filter((event) => event.total === 0)
  expect(inVain.length / searches.length).toBeGreaterThan(0.02)
  expect(inVain.length / searches.length).toBeLessThan(0.15)
  const names = new Map(truth.synonyms.map(({ from, to }) => [from, to]))
  const missed = inVain.filter((event) => names.has(event.query!))
  const mended = missed.filter((event) =>
    searches.some(
      (other) => other.session === event.session && other.at > event.at && other.query === names.get(event.query!),
    ),
  )
  expect(mended.length / missed.length).toBeGreaterThan(0.5)
  expect(searches.some((event) => event.rescue === 'typo')).toBe(true)
})

test('only those who agreed are known, and strangers never buy', () => {
  for (const event of events) {
    const visitor = history.visitors[event.visitor]!
    if (event.customer >= 0) expect([visitor.customer, visitor.hasConsent]).toEqual([event.customer, true])
  }
  const silent = history.customers.filter((customer) => !customer.hasConsent).length / history.customers.length
  expect(silent).toBeGreaterThan(0.1)
  expect(silent).toBeLessThan(0.3)
})

test('a small history takes less than a second', () => {
  const before = process.cpuUsage()
  simulateHistory({ customers: 200, endsAt, products })
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1_000).toBeLessThan(1_500)
})
