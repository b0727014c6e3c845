// Invoices as orders: goods become lines, postage the order's shipping, notes about stock movements of the ledger.
import { newId } from '@/lib/id'
import type { Ledger } from './ledger'
import type { Article } from './plan-catalogue'
import { bookkeepingCodes, type RetailRow, shippingCodes } from './read-rows'

export type Line = {
  article: Article | null
  code: string
  title: string
  quantity: number
  priceMinor: number
  refunded: number
  returned: number
}
export type Part = { line: Line | null; quantity: number; amountMinor: number }
export type Credit = { invoice: string; at: number; parts: Part[] }
export type Order = {
  id: string
  invoice: string
  number: number
  at: number
  customer: string
  country: string
  lines: Line[]
  shippingMinor: number
  shippingName: string
  shippingRefundedMinor: number
  refundedMinor: number
  credits: Credit[]
  totalMinor: number
}
export type Adjustment = { article: Article; delta: number; at: number; invoice: string; note: string }
export type Orders = { orders: Order[]; adjustments: Adjustment[]; returns: RetailRow[] }

/** Why a row is no part of any order, return or stock; null when it is. */
function outside(row: RetailRow): string | null {
  const fee = bookkeepingCodes[row.code]
  if (fee) return `bookkeeping, not trade: ${fee}`
  if (row.code.startsWith('TEST')) return 'a test entry'
  if (row.priceMinor < 0) return 'bookkeeping, not trade: a price below nothing'
  if (!/^C?\d+$/.test(row.invoice)) return 'bookkeeping, not trade: an invoice of its own kind'
  return row.quantity === 0 ? 'no pieces' : null
}

/** Adds a row to its order; equal goods at an equal price share a line. */
function addLine(order: Order, row: RetailRow, article: Article | null, title: string): 'imported' | 'merged' {
  order.totalMinor += row.quantity * row.priceMinor
  const same = order.lines.find((line) => line.code === row.code && line.priceMinor === row.priceMinor)
  if (same) {
    same.quantity += row.quantity
    return 'merged'
  }
  order.lines.push({
    article,
    code: row.code,
    title,
    quantity: row.quantity,
    priceMinor: row.priceMinor,
    refunded: 0,
    returned: 0,
  })
  return 'imported'
}

function planInvoice(
  rows: readonly RetailRow[],
  articles: Map<string, Article>,
  ledger: Ledger,
  adjustments: Adjustment[],
): Order | null {
  const first = rows[0] as RetailRow
  const order: Order = {
    id: newId('ord'),
    invoice: first.invoice,
    number: Number(first.invoice),
    at: first.at,
    customer: first.customer,
    country: first.country,
    lines: [],
    shippingMinor: 0,
    shippingName: '',
    shippingRefundedMinor: 0,
    refundedMinor: 0,
    credits: [],
    totalMinor: 0,
  }
  const free: RetailRow[] = []
  const postage: RetailRow[] = []
  for (const row of rows) {
    const isPaid = row.priceMinor > 0 && row.quantity > 0
    const article = articles.get(row.code)
    if (!isPaid) free.push(row)
    else if (row.code in shippingCodes) postage.push(row)
    else if (article) ledger.add(row, addLine(order, row, article, article.title), 'goods sold')
    else
      ledger.add(row, addLine(order, row, null, 'Amount entered by hand'), 'amount entered by hand, a line of its own')
  }
  for (const row of postage) {
    const name = shippingCodes[row.code] ?? 'Postage'
    if (order.lines.length === 0 || (order.lines.length === 1 && order.lines[0]?.title === name)) {
      ledger.add(row, addLine(order, row, null, name), 'postage on an invoice of its own')
      continue
    }
    order.shippingMinor += row.quantity * row.priceMinor
    order.totalMinor += row.quantity * row.priceMinor
    order.shippingName = name
    ledger.add(row, 'imported', 'postage, the shipping of its order')
  }
  for (const row of free) planFree(row, order, articles, ledger, adjustments)
  return order.lines.length > 0 ? order : null
}

/** Rows without an amount: a gift in the parcel, or a note by which the stock was put right. */
function planFree(
  row: RetailRow,
  order: Order,
  articles: Map<string, Article>,
  ledger: Ledger,
  adjustments: Adjustment[],
): void {
  const article = articles.get(row.code)
  if (!article)
    return ledger.skip(
      row,
      row.code in shippingCodes ? 'postage without an amount' : 'a note about an article that was never sold',
    )
  if (row.priceMinor > 0) return ledger.skip(row, 'pieces taken back on an invoice that is no credit note')
  if (row.quantity > 0 && order.lines.some((line) => line.priceMinor > 0))
    return ledger.add(row, addLine(order, row, article, article.title), 'given free of charge with an order')
  if (!article.tracksStock) return ledger.skip(row, 'a stock note about something without stock')
  const isGift = row.quantity > 0 && row.customer !== ''
  const delta = isGift ? -row.quantity : row.quantity
  const note =
    row.description && row.description.toUpperCase() !== row.description
      ? row.description
      : isGift
        ? 'Given away'
        : delta > 0
          ? 'Found'
          : 'Written off'
  adjustments.push({ article, delta, at: row.at, invoice: row.invoice, note })
  ledger.add(row, 'stock', isGift ? 'given away, out of stock' : delta > 0 ? 'stock found' : 'stock written off')
}

/** Sorts the rows into orders, stock adjustments and returns still to be matched; everything else goes to the ledger. */
export function planOrders(rows: readonly RetailRow[], articles: Map<string, Article>, ledger: Ledger): Orders {
  const invoices = new Map<string, RetailRow[]>()
  const returns: RetailRow[] = []
  for (const row of rows) {
    const reason = outside(row)
    if (reason) ledger.skip(row, reason)
    else if (row.invoice.startsWith('C')) {
      if (row.quantity > 0 || row.priceMinor === 0) ledger.skip(row, 'a credit note that gives nothing back')
      else returns.push(row)
    } else {
      const invoice = invoices.get(row.invoice)
      if (invoice) invoice.push(row)
      else invoices.set(row.invoice, [row])
    }
  }
  const adjustments: Adjustment[] = []
  const orders = [...invoices.values()].flatMap((invoice) => planInvoice(invoice, articles, ledger, adjustments) ?? [])
  return {
    orders: orders.sort((a, b) => a.at - b.at || a.number - b.number),
    adjustments,
    returns: returns.sort((a, b) => a.at - b.at || a.line - b.line),
  }
}
