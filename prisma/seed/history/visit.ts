// One visit: what somebody wants, how they look for it, what they press, put into the cart and buy.
import type { Random } from '../random'
import type { Likes } from './tastes'
import type { SimulatedEvent, SimulatedLine } from './types'
import type { Searcher } from './words'
import { DAY, departments, type World } from './world'

/** Chance that somebody looks at a position of a list. */
export const positionPropensity = Array.from({ length: 24 }, (_, position) => 1 / (1 + position) ** 0.7)
/** How much more than a plain list the rails make people press. */
export const railLift: Record<string, number> = { bestsellers: 1, new: 0.7, reduced: 1.15, related: 1.35 }

export type Shelves = {
  category(category: string, month: number): readonly number[]
  rail(rail: string, month: number): readonly number[]
  related(item: number, month: number): readonly number[]
}

export type Person = {
  likes: Likes
  hasOwnWords: boolean
  /** chance to take something interesting along, and to pay for what was taken */
  keenness: number
  /** consumables bought before, with the day */
  used: { item: number; day: number }[]
}

type VisitContext = { world: World; searcher: Searcher; shelves: Shelves; random: Random; events: SimulatedEvent[] }
type Visit = { at: number; visitor: number; session: number; customer: number; person: Person; mustBuy: boolean }
export type Basket = { at: number; lines: SimulatedLine[] }

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

/** Plays one visit, adds its events, and returns what was bought, if anything. */
export function playVisit({ world, searcher, shelves, random, events }: VisitContext, visit: Visit): Basket | null {
  const {
    person: { likes, hasOwnWords, keenness, used },
    mustBuy,
  } = visit
  const day = Math.max(0, Math.min(world.days - 1, Math.floor((visit.at - world.startsAt) / DAY)))
  const month = world.monthOf(day)
  const wanted = world.monthly[month] ?? new Float32Array()
  const basket = new Map<number, SimulatedLine>()
  const seen = new Set<number>()
  let now = visit.at

  const tell = (kind: SimulatedEvent['kind'], details: Partial<SimulatedEvent> = {}): SimulatedEvent => {
    now += 2_000 + Math.floor(28_000 * random() ** 2)
    const event: SimulatedEvent = {
      at: now,
      kind,
      visitor: visit.visitor,
      session: visit.session,
      customer: visit.customer,
      item: -1,
      variant: -1,
      order: -1,
      query: null,
      position: -1,
      quantity: 0,
      valueMinor: 0,
      search: null,
      source: null,
      rail: null,
      shown: null,
      total: 0,
      rescue: null,
      ...details,
    }
    events.push(event)
    return event
  }

  /** Chance to press an item that is looked at. */
  const appeal = (item: number, fit: number) =>
    0.85 * sigmoid(1.5 * ((likes.utility[item] ?? 0) - likes.tempting) + fit)

  const choose = (from: (item: number) => number): number => {
    let total = 0
    for (let item = 0; item < wanted.length; item++) total += from(item)
    let left = random() * total
    for (let item = 0; item < wanted.length; item++) if ((left -= from(item)) < 0) return item
    return wanted.findIndex((value) => value > 0)
  }
  const weight = (item: number) => (wanted[item] ?? 0) * (likes.weights[item] ?? 0)

  const take = (item: number) => {
    const { prices, colours } = world.items[item]!
    const variant =
      prices.length === 1
        ? 0
        : colours.length === prices.length && random() < 0.5
          ? 0
          : Math.floor(random() * prices.length)
    const price = prices[variant] ?? 0
    const quantity = price < 1_500 ? 1 + Math.floor(random() * 3) : price < 4_000 && random() < 0.3 ? 2 : 1
    const department = departments[world.items[item]!.department] ?? null
    const promotion = world.promotions.find(
      (each) => day >= each.fromDay && day < each.toDay && (each.department === null || each.department === department),
    )
    if (basket.has(item)) return
    basket.set(item, { item, variant, quantity, discountPercent: promotion?.percent ?? 0, isReturned: false })
    tell('add', { item, variant, quantity })
  }

  const look = (item: number, fit: number, depth: number) => {
    tell('view', { item })
    if (seen.has(item)) return
    seen.add(item)
    if (random() < keenness * (0.1 + 0.9 * appeal(item, fit + 0.4))) take(item)
    if (depth < 2 && random() < 0.3) showRail('related', shelves.related(item, month), depth + 1)
  }

  const showRail = (rail: string, shown: readonly number[], depth: number) => {
    if (shown.length === 0) return
    tell('rail_seen', { rail, shown })
    for (const [position, item] of shown.entries()) {
      if (random() > (positionPropensity[position] ?? 0) * (railLift[rail] ?? 1) * 0.7 * appeal(item, 0)) continue
      tell('rail_clicked', { rail, item, position })
      look(item, 0.4, depth)
      return
    }
  }

  /** Looks through a list from the top; things of the kind that was meant are pressed sooner. */
  const lookThrough = (
    shown: readonly number[],
    meant: string,
    source: string,
    search: SimulatedEvent | null,
  ): number => {
    let pressed = 0
    for (const [position, item] of shown.entries()) {
      const fit = world.items[item]?.good.category === meant ? 0.9 : -0.8
      if (random() > (positionPropensity[position] ?? 0) * appeal(item, fit)) continue
      tell('click', { item, position, source, search, query: search?.query ?? null })
      look(item, fit, 0)
      if (++pressed === 3) break
    }
    return pressed
  }

  const search = (target: number) => {
    const item = world.items[target]!
    if (random() < 0.03) {
      const text = searcher.missing[Math.floor(random() * searcher.missing.length)] ?? ''
      tell('search', { query: text, total: 0, shown: [] })
      return
    }
    let query: ReturnType<Searcher['ask']> = searcher.ask(random, item, hasOwnWords)
    for (let tries = 0; tries < 3; tries++) {
      const answer = searcher.answer(query, month)
      const event = tell('search', {
        query: query.text,
        total: answer.total,
        rescue: answer.rescue,
        shown: answer.items,
      })
      if (
        lookThrough(answer.items, item.good.category, 'search', event) > 0 ||
        random() > (query.synonym ? 0.75 : 0.35)
      )
        return
      query = query.synonym
        ? { text: query.synonym.to, clean: query.synonym.to, rescue: null }
        : searcher.ask(random, item, false)
    }
  }

  const pursue = (target: number) => {
    const luck = random()
    const { category } = world.items[target]!.good
    if (luck < 0.42) search(target)
    else if (luck < 0.74) {
      const shown = shelves.category(category, month)
      tell('list_seen', { source: 'category', shown })
      lookThrough(shown, category, 'category', null)
    } else if (luck < 0.94) {
      const rail = ['bestsellers', 'new', 'reduced'][Math.floor(random() * 3)] ?? 'bestsellers'
      showRail(rail, shelves.rail(rail, month), 0)
    } else look(target, 0.9, 0)
  }

  const due = used.filter((each) => day - each.day > 20)
  const again = due.length > 0 && random() < 0.35 ? due[Math.floor(random() * due.length)] : undefined
  let target = again?.item ?? choose(weight)
  if (again) look(target, 1.5, 1)
  else pursue(target)
  for (let more = 0; more < 3 && random() < 0.38; more++) {
    const last = [...basket.keys()].at(-1)
    const matching = last === undefined ? undefined : world.complements[world.items[last]!.good.category]
    target =
      matching && random() < 0.6
        ? choose((item) => (matching.includes(world.items[item]!.good.category) ? weight(item) : 0))
        : choose(weight)
    if (matching && random() < 0.5) look(target, 0.9, 1)
    else pursue(target)
  }
  if (mustBuy && basket.size === 0) {
    tell('view', { item: target })
    take(target)
  }
  for (const [item, line] of basket) {
    if (mustBuy || random() > 0.07) continue
    basket.delete(item)
    tell('remove', { item, variant: line.variant, quantity: line.quantity })
  }
  if (basket.size === 0 || (!mustBuy && random() > 0.35 + keenness)) return null
  return { at: now + 90_000, lines: [...basket.values()] }
}
