// A ledger of stock under which everything that was sold had come in before: deliveries for four weeks at a time.
import type { Adjustment, Order } from './plan-orders'
import type { Article } from './plan-catalogue'

export type Movement = {
  article: Article
  delta: number
  at: number
  reason: 'receive' | 'return' | 'adjust'
  reference: string | null
  note: string
}
type Change = { delta: number; at: number }
export type Fate = 'canceled' | 'open' | 'shipped'
export type Plan = { order: Order; fate: Fate; shippedAt: number }

const HOUR = 3_600_000
const DAY = 24 * HOUR
const SUPPLY = 28 * DAY
/** What has not sold for so long is no longer ordered. */
const STILL_SOLD = 60 * DAY

/** Canceled when everything came back on the day it was ordered; open when ordered within a day of `openSince`; else sent on the next day. */
export function fateOf(order: Order, openSince: number): Plan {
  const day = (at: number) => Math.floor(at / DAY)
  const isBack =
    order.lines.every((line) => line.refunded === line.quantity) &&
    order.refundedMinor === order.totalMinor &&
    order.credits.every((credit) => day(credit.at) === day(order.at))
  const firstBack = Math.min(...order.credits.map((credit) => credit.at), Number.POSITIVE_INFINITY)
  const shippedAt = Math.min(order.at + 20 * HOUR, Math.max(order.at, firstBack - 60_000))
  if (isBack) return { order, fate: 'canceled', shippedAt }
  return { order, fate: order.at > openSince && order.credits.length === 0 ? 'open' : 'shipped', shippedAt }
}

/** Deliveries that keep a balance from falling below nothing, each covering four weeks, the last one for goods that still sell. */
function deliver(changes: Change[], startingWith: number, end: number): Change[] {
  changes.sort((a, b) => a.at - b.at || b.delta - a.delta)
  const deliveries: Change[] = []
  let balance = startingWith
  let [ahead, outflow] = [0, 0]
  for (const [index, change] of changes.entries()) {
    for (; ahead < changes.length && (changes[ahead]?.at ?? 0) <= change.at + SUPPLY; ahead++)
      outflow += Math.max(0, -(changes[ahead]?.delta ?? 0))
    if (balance + change.delta < 0) {
      const wanted = outflow - balance
      deliveries.push({ delta: wanted, at: (index === 0 ? change.at - 2 * DAY : change.at) - 12 * HOUR })
      balance += wanted
    }
    balance += change.delta
    outflow -= Math.max(0, -change.delta)
  }
  const lately = changes
    .filter((change) => change.delta < 0 && change.at > end - SUPPLY)
    .reduce((sum, change) => sum - change.delta, 0)
  const lastSold = changes.findLast((change) => change.delta < 0)?.at ?? 0
  const reserve = Math.max(lately, lastSold > end - STILL_SOLD ? 6 : 0)
  if (reserve > balance) deliveries.push({ delta: reserve - balance, at: end })
  return deliveries
}

/** All movements but the sales themselves, which follow from the shipments. `onHand` is what lies there already. */
export function planStock(
  plans: readonly Plan[],
  adjustments: readonly Adjustment[],
  onHand: (article: Article) => number,
  end: number,
): Movement[] {
  const movements: Movement[] = adjustments.map(({ article, delta, at, invoice, note }) => ({
    article,
    delta,
    at,
    reason: 'adjust',
    reference: `online-retail:${invoice}`,
    note,
  }))
  const changes = new Map<Article, Change[]>()
  const change = (article: Article | null, delta: number, at: number) => {
    if (!article?.tracksStock || delta === 0) return
    const list = changes.get(article)
    if (list) list.push({ delta, at })
    else changes.set(article, [{ delta, at }])
  }
  for (const { article, delta, at } of adjustments) change(article, delta, at)
  for (const { order, fate, shippedAt } of plans) {
    if (fate === 'canceled') continue
    for (const line of order.lines) change(line.article, -line.quantity, shippedAt)
    for (const { at, invoice, parts } of order.credits) {
      for (const { line, quantity } of parts) {
        if (!line?.article?.tracksStock || quantity === 0) continue
        change(line.article, quantity, at)
        movements.push({
          article: line.article,
          delta: quantity,
          at,
          reason: 'return',
          reference: order.id,
          note: `Credit note ${invoice}`,
        })
      }
    }
  }
  for (const [article, list] of changes) {
    for (const [index, { delta, at }] of deliver(list, onHand(article), end).entries()) {
      movements.push({
        article,
        delta,
        at,
        reason: 'receive',
        reference: null,
        note: index === 0 ? 'Opening stock' : 'Delivery',
      })
    }
  }
  return movements
}
