// Two years of a shop with everything that led to its orders, made from tastes, seasons and chance. No database.
import { planProducts } from '../products'
import { type Random, randomFrom } from '../random'
import { buildShelves } from './shelves'
import { drawTaste, likesOf, type Likes } from './tastes'
import type {
  History,
  HistoryOptions,
  SimulatedCustomer,
  SimulatedEvent,
  SimulatedOrder,
  SimulatedVisitor,
} from './types'
import { type Person, playVisit, positionPropensity, railLift } from './visit'
import { buildSearcher } from './words'
import { buildWorld, DAY, factorNames, FACTORS, normal, type World } from './world'

const VISITS = 7.4
/** Visitors without an account for each customer; they look around and do not buy. */
const STRANGERS = 3
/** Days before the end on which the last customer, who can sign in to the demo shop, has ordered. */
const demoShopperDays = [64, 31, 9, 1]

/** Chances that add up to 1 over the days: growth, the week and the time before Christmas. */
function dayChances(world: World): Float64Array {
  const chances = Float64Array.from({ length: world.days }, (_, day) => {
    const date = new Date(world.startsAt + day * DAY)
    const growth = 0.8 + 0.5 * (day / world.days)
    const week = [1.25, 1.05, 0.95, 0.92, 0.95, 0.9, 1.2][date.getUTCDay()] ?? 1
    const year = [0.95, 0.9, 0.95, 1, 0.98, 0.88, 0.82, 0.88, 1, 1.05, 1.35, 1.5][date.getUTCMonth()] ?? 1
    const promotion = world.promotions.some((each) => day >= each.fromDay && day < each.toDay) ? 1.2 : 1
    return growth * week * year * promotion
  })
  let sum = 0
  for (let day = 0; day < chances.length; day++) chances[day] = sum += chances[day]!
  return chances.map((value) => value / sum)
}

function dayAfter(random: Random, cumulated: Float64Array, first: number): number {
  const before = first > 0 ? (cumulated[first - 1] ?? 0) : 0
  const target = before + random() * (1 - before)
  let [low, high] = [first, cumulated.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cumulated[middle] ?? 1) > target) high = middle
    else low = middle + 1
  }
  return low
}

/** More in the evening. */
function momentOn(random: Random, world: World, day: number): number {
  const hour = Math.min(22, 6 + 16 * Math.max(random(), random()))
  return world.startsAt + day * DAY + Math.floor(hour * 3_600_000)
}

function poisson(random: Random, mean: number): number {
  const limit = Math.exp(-Math.min(mean, 60))
  let [count, product] = [0, random()]
  while (product > limit && count < 120) [count, product] = [count + 1, product * random()]
  return count
}

function fateOf(random: Random, at: number, endsAt: number, returned: boolean): SimulatedOrder['fate'] {
  if (endsAt - at < 1.5 * DAY) return random() < 0.05 ? 'canceled' : 'open'
  return random() < 0.022 ? 'canceled' : returned && endsAt - at > 8 * DAY ? 'returned' : 'shipped'
}

const returnChance: Record<string, number> = { bags: 0.06, bath: 0.035, audio: 0.06, furniture: 0.05, lighting: 0.04 }

/**
 * Makes up the past of a shop: the same options give the same history to the last event. Events and orders are sorted by
 * time. A tenth of a second for each 100 customers; what it knew is in `truth`.
 */
export function simulateHistory({
  customers: count = 4_000,
  days = 730,
  endsAt = new Date(),
  seed = 20_261,
  ...options
}: HistoryOptions = {}): History {
  const end = endsAt.getTime()
  const products = options.products ?? planProducts(endsAt)
  const world = buildWorld(products, days, end, seed)
  const searcher = buildSearcher(world, seed)
  const shelves = buildShelves(world, seed)
  const random = randomFrom(seed)
  const chances = dayChances(world)
  const [events, orders, customers, visitors]: [
    SimulatedEvent[],
    SimulatedOrder[],
    SimulatedCustomer[],
    SimulatedVisitor[],
  ] = [[], [], [], []]
  const tastes = new Float32Array(count * FACTORS)
  const newVisitor = (customer: number, hasConsent: boolean, joinedAt: number) =>
    visitors.push({ customer, hasConsent, joinedAt }) - 1
  let session = 0

  const buy = (
    customer: number,
    visitor: number,
    known: number,
    visit: number,
    person: Person,
    basket: NonNullable<ReturnType<typeof playVisit>>,
  ) => {
    const { at } = basket
    for (const line of basket.lines) {
      const { good, isConsumable } = world.items[line.item]!
      line.isReturned = random() < (returnChance[good.category.split('/')[0] ?? ''] ?? 0.012)
      if (isConsumable) person.used.push({ item: line.item, day: Math.floor((at - world.startsAt) / DAY) })
    }
    const promoted = basket.lines.some((line) => line.discountPercent > 0)
    const day = Math.floor((at - world.startsAt) / DAY)
    const promotion = promoted
      ? (world.promotions.find((each) => day >= each.fromDay && day < each.toDay)?.name ?? null)
      : null
    if (promotion === null) for (const line of basket.lines) line.discountPercent = 0
    const luck = fateOf(
      random,
      at,
      end,
      basket.lines.some((line) => line.isReturned),
    )
    // What the demo shopper sees of their own orders is plain.
    const fate = customer < count - 1 ? luck : end - at < 1.5 * DAY ? 'open' : 'shipped'
    const order = { customer, at, lines: basket.lines, fate, promotion }
    orders.push(order)
    for (const line of basket.lines) {
      const price = (world.items[line.item]?.prices[line.variant] ?? 0) * line.quantity
      events.push({
        at,
        kind: 'purchase',
        visitor,
        session: visit,
        customer: known,
        item: line.item,
        variant: line.variant,
        order: orders.length - 1,
        query: null,
        position: -1,
        quantity: line.quantity,
        valueMinor: price - Math.round((price * line.discountPercent) / 100),
        search: null,
        source: null,
        rail: null,
        shown: null,
        total: 0,
        rescue: null,
      })
    }
  }

  for (let customer = 0; customer < count; customer++) {
    const taste = tastes.subarray(customer * FACTORS, (customer + 1) * FACTORS)
    drawTaste(random, taste)
    const isDemo = customer === count - 1
    const likes = likesOf(world, taste)
    const hasConsent = isDemo || random() < 0.8
    const joinedDay = isDemo || random() < 0.45 ? 0 : dayAfter(random, chances, 0)
    const person: Person = {
      likes,
      hasOwnWords: random() < 0.3,
      keenness: Math.min(0.8, 0.5 * Math.exp(0.35 * normal(random))),
      used: [],
    }
    const left = 1 - (joinedDay > 0 ? (chances[joinedDay - 1] ?? 0) : 0)
    const visits = 1 + poisson(random, (VISITS - 1) * 1.45 * left * Math.exp(0.8 * normal(random) - 0.32))
    const own = Array.from({ length: visits }, () => dayAfter(random, chances, joinedDay)).map((day) => ({
      day,
      mustBuy: false,
    }))
    if (isDemo) for (const ago of demoShopperDays) own.push({ day: days - 1 - ago, mustBuy: true })
    own.sort((a, b) => a.day - b.day)
    const joinedAt = world.startsAt + joinedDay * DAY
    customers.push({ joinedAt, hasConsent })
    const browsers = hasConsent
      ? Array.from({ length: random() < 0.35 ? 2 : 1 }, () => newVisitor(customer, true, joinedAt))
      : []
    for (const { day, mustBuy } of own) {
      const at = momentOn(random, world, day)
      if (isDemo) person.keenness = mustBuy ? 0.5 : 0.01
      const visitor = browsers[Math.floor(random() * browsers.length)] ?? newVisitor(-1, false, 0)
      // Signed in on most visits; on the others the browser tells who it is.
      const known = hasConsent && random() < 0.6 ? customer : -1
      const basket = playVisit(
        { world, searcher, shelves, random, events },
        { at, visitor, session, customer: known, person, mustBuy },
      )
      if (basket) buy(customer, visitor, hasConsent ? customer : -1, session, person, basket)
      session++
    }
  }

  const likesOfStrangers = Array.from({ length: Math.min(300, count) }, (): Likes => {
    const taste = new Float32Array(FACTORS)
    drawTaste(random, taste)
    return likesOf(world, taste)
  })
  for (let stranger = 0; stranger < count * STRANGERS; stranger++) {
    const likes = likesOfStrangers[stranger % likesOfStrangers.length]!
    const person: Person = { likes, hasOwnWords: random() < 0.3, keenness: 0.05, used: [] }
    const visitor = newVisitor(-1, random() < 0.4, 0)
    const first = dayAfter(random, chances, 0)
    const at = momentOn(random, world, first)
    // Whoever buys has an account and is a customer; strangers leave what they took.
    playVisit(
      { world, searcher, shelves, random, events },
      { at, visitor, session: session++, customer: -1, person, mustBuy: false },
    )
  }

  // Whole days were played, so that the hour changes nothing; what is still to come today has not been.
  const past = events.filter(({ at }) => at < end)
  const order = orders
    .map((each, index) => ({ each, index }))
    .filter(({ each }) => each.at < end)
    .sort((a, b) => a.each.at - b.each.at || a.index - b.index)
  const placeOf = new Int32Array(orders.length)
  for (const [place, { index }] of order.entries()) placeOf[index] = place
  for (const event of past) if (event.order >= 0) event.order = placeOf[event.order] ?? -1
  past.sort((a, b) => a.at - b.at || a.session - b.session)
  return {
    startsAt: world.startsAt,
    events: past,
    orders: order.map(({ each }) => each),
    customers,
    visitors,
    truth: {
      factorNames,
      itemFactors: world.itemFactors,
      tastes,
      quality: world.quality,
      positionPropensity,
      railLift,
      synonyms: searcher.synonyms,
      missing: searcher.missing,
      promotions: world.promotions,
      complements: world.complements,
      demand: world.demand,
      utility(customer, item) {
        let sum = world.quality[item] ?? 0
        for (let factor = 0; factor < FACTORS; factor++)
          sum += (tastes[customer * FACTORS + factor] ?? 0) * (world.itemFactors[item * FACTORS + factor] ?? 0)
        return sum
      },
    },
  }
}
