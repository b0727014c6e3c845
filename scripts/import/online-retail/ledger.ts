// Where every row of the file went: the sums of this list are the file's.
import type { RetailRow } from './read-rows'

export type Fate = 'imported' | 'merged' | 'stock' | 'skipped'
export type Entry = { fate: Fate; reason: string; rows: number; pieces: number; amountMinor: number; lines: number[] }

export type Ledger = {
  read: number
  entries: Map<string, Entry>
  add(row: RetailRow, fate: Fate, reason: string): void
  skip(row: RetailRow, reason: string): void
}

const amountOf = (row: RetailRow) => {
  const amount = row.quantity * row.priceMinor
  return Number.isSafeInteger(amount) ? amount : 0
}

/** An empty ledger. Each row is entered once, with what became of it and why. */
export function openLedger(): Ledger {
  const entries = new Map<string, Entry>()
  const add: Ledger['add'] = (row, fate, reason) => {
    const key = `${fate}:${reason}`
    const entry = entries.get(key) ?? { fate, reason, rows: 0, pieces: 0, amountMinor: 0, lines: [] }
    entry.rows += 1
    entry.pieces += Number.isSafeInteger(row.quantity) ? row.quantity : 0
    entry.amountMinor += amountOf(row)
    if (entry.lines.length < 3) entry.lines.push(row.line)
    entries.set(key, entry)
  }
  return { read: 0, entries, add, skip: (row, reason) => add(row, 'skipped', reason) }
}

/** How many rows the entries speak of; equal to `read` when every row is accounted for. */
export function accounted(ledger: Ledger): number {
  return [...ledger.entries.values()].reduce((sum, entry) => sum + entry.rows, 0)
}
