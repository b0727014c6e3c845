// What the import of the Online Retail file says at its end: what is in the shop now, and where every row went.
import { formatMoney } from '@/lib/money'
import type { ShopReport } from './import-shop'
import type { Fate } from './ledger'

const number = (value: number) => value.toLocaleString('en')
const titles: Record<Fate, string> = {
  imported: 'Imported',
  merged: 'Merged with an equal line of their order',
  stock: 'Movements of stock',
  skipped: 'Left out',
}

/** The report as lines of text. */
export function shopReport({
  applied,
  alreadyImportedAt,
  ledger,
  accountedRows,
  counts,
  money,
  currency,
  firstAt,
  lastAt,
}: ShopReport): string {
  const amount = (amountMinor: number) => formatMoney({ amountMinor, currency })
  const day = (at: number) => new Date(at).toISOString().slice(0, 10)
  const lines = [
    ...(alreadyImportedAt
      ? [`  This file was imported on ${alreadyImportedAt.slice(0, 10)}: only what is missing is added.`, '']
      : []),
    `  ${applied ? 'Now in the shop' : 'Would be in the shop'}, ${day(firstAt)} to ${day(lastAt)}`,
    `    ${number(counts.products)} products, ${number(counts.customers)} customers, ${number(counts.guests)} orders of guests`,
    `    ${number(counts.orders)} orders with ${number(counts.lines)} lines over ${amount(money.ordersMinor)}`,
    `    ${number(counts.canceled)} of them canceled, ${number(counts.returned)} with returns, ${number(counts.open)} still to be sent`,
    `    ${amount(money.refundedMinor)} refunded; ${amount(money.unmatchedMinor)} of credit notes (${number(money.unmatchedPieces)} pieces) belong to no order of the file`,
    ...(applied && counts.movements > 0
      ? [`    ${number(counts.movements)} deliveries, returns and corrections of stock beside the sales`]
      : []),
    '',
    '  Rows of the file',
  ]
  for (const fate of ['imported', 'merged', 'stock', 'skipped'] as const) {
    const entries = [...ledger.entries.values()].filter((entry) => entry.fate === fate).sort((a, b) => b.rows - a.rows)
    if (entries.length === 0) continue
    lines.push(`    ${number(entries.reduce((sum, entry) => sum + entry.rows, 0)).padStart(9)}  ${titles[fate]}`)
    for (const entry of entries) {
      const where = fate === 'skipped' ? `, for example line ${entry.lines.map(number).join(', ')}` : ''
      lines.push(
        `    ${''.padStart(9)}    ${number(entry.rows)} ${entry.reason} (${number(entry.pieces)} pieces, ${amount(entry.amountMinor)}${where})`,
      )
    }
  }
  lines.push(`    ${number(accountedRows).padStart(9)}  of ${number(ledger.read)} rows accounted for`)
  if (!applied) lines.push('', '  Nothing was written. Run it again with --apply to do this.')
  return lines.join('\n')
}
