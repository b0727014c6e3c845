// Credit notes against what the same customer bought before: only so can a return stand at the order it belongs to.
import type { Ledger } from './ledger'
import type { Credit, Line, Order } from './plan-orders'
import { type RetailRow, shippingCodes } from './read-rows'

export type MatchSums = { refundedMinor: number; unmatchedMinor: number; unmatchedPieces: number }
type Bought = { order: Order; line: Line }

function creditOf(order: Order, row: RetailRow): Credit {
  let credit = order.credits.find((each) => each.invoice === row.invoice)
  if (!credit) order.credits.push((credit = { invoice: row.invoice, at: row.at, parts: [] }))
  return credit
}

/** The latest purchase first, those at exactly this price before others. */
function* candidates(bought: readonly Bought[], row: RetailRow): Generator<Bought> {
  const earlier = bought
    .filter(({ order, line }) => order.at <= row.at && line.refunded < line.quantity && line.priceMinor > 0)
    .reverse()
  yield* earlier.filter(({ line }) => line.priceMinor === row.priceMinor)
  yield* earlier.filter(({ line }) => line.priceMinor !== row.priceMinor)
}

function matchPieces(bought: readonly Bought[], row: RetailRow, sums: MatchSums): number {
  let left = -row.quantity
  for (const { order, line } of candidates(bought, row)) {
    if (left === 0) break
    const quantity = Math.min(left, line.quantity - line.refunded)
    const amountMinor = Math.min(
      quantity * Math.min(row.priceMinor, line.priceMinor),
      order.totalMinor - order.refundedMinor,
    )
    if (amountMinor <= 0) continue
    line.refunded += quantity
    line.returned += quantity
    order.refundedMinor += amountMinor
    sums.refundedMinor += amountMinor
    sums.unmatchedMinor += quantity * row.priceMinor - amountMinor
    creditOf(order, row).parts.push({ line, quantity, amountMinor })
    left -= quantity
  }
  return left
}

/** Money given back without goods: postage, a discount, an amount by hand. Taken from the latest order that was large enough. */
function matchMoney(orders: readonly Order[], row: RetailRow, sums: MatchSums): boolean {
  const amountMinor = -row.quantity * row.priceMinor
  const isPostage = row.code in shippingCodes
  const fits = (order: Order) => order.at <= row.at && order.totalMinor - order.refundedMinor >= amountMinor
  const order =
    (isPostage
      ? orders.findLast((each) => fits(each) && each.shippingMinor - each.shippingRefundedMinor >= amountMinor)
      : undefined) ?? orders.findLast(fits)
  if (!order) return false
  if (isPostage) order.shippingRefundedMinor += amountMinor
  order.refundedMinor += amountMinor
  sums.refundedMinor += amountMinor
  creditOf(order, row).parts.push({ line: null, quantity: 0, amountMinor })
  return true
}

/** Enters every credit note's row at the order it takes from; rows, or pieces, without such an order are reported. */
export function matchReturns(orders: readonly Order[], returns: readonly RetailRow[], ledger: Ledger): MatchSums {
  const byArticle = new Map<string, Bought[]>()
  const byCustomer = new Map<string, Order[]>()
  for (const order of orders) {
    if (!order.customer) continue
    const theirs = byCustomer.get(order.customer)
    if (theirs) theirs.push(order)
    else byCustomer.set(order.customer, [order])
    for (const line of order.lines) {
      const key = `${order.customer}:${line.code}`
      const bought = byArticle.get(key)
      if (bought) bought.push({ order, line })
      else byArticle.set(key, [{ order, line }])
    }
  }
  const sums: MatchSums = { refundedMinor: 0, unmatchedMinor: 0, unmatchedPieces: 0 }
  const lose = (row: RetailRow, pieces: number, reason: string) => {
    sums.unmatchedPieces += pieces
    sums.unmatchedMinor += pieces * row.priceMinor
    ledger.skip(row, reason)
  }
  // Goods before money: what is left of an order is known only when its goods are back.
  const isMoney = (row: RetailRow) => row.code === 'D' || row.code === 'M' || row.code in shippingCodes
  for (const row of [...returns.filter((each) => !isMoney(each)), ...returns.filter(isMoney)]) {
    const pieces = -row.quantity
    if (!row.customer) {
      lose(row, pieces, 'a credit note without a customer: nobody can say which order it belongs to')
      continue
    }
    if (isMoney(row)) {
      if (matchMoney(byCustomer.get(row.customer) ?? [], row, sums))
        ledger.add(row, 'imported', 'money given back, a refund of its order')
      else lose(row, pieces, 'money given back that no earlier order of the customer is large enough for')
      continue
    }
    const left = matchPieces(byArticle.get(`${row.customer}:${row.code}`) ?? [], row, sums)
    if (left === 0) ledger.add(row, 'imported', 'goods returned, a return and refund of their order')
    else if (left < pieces) {
      sums.unmatchedPieces += left
      sums.unmatchedMinor += left * row.priceMinor
      ledger.add(row, 'imported', 'goods returned in part: the other pieces were bought before the file begins')
    } else lose(row, pieces, 'goods returned that the customer bought before the file begins')
  }
  return sums
}
