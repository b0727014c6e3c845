// The rows of the Online Retail file as values, and what kind of thing each of them says.
import { ImportError } from '@/lib/imports/import-error'
import type { CsvFile } from '@/lib/imports/csv/inspect-csv'
import { readCsv } from '@/lib/imports/csv/read-csv'
import type { Ledger } from './ledger'

export type RetailRow = {
  line: number
  invoice: string
  code: string
  description: string
  quantity: number
  at: number
  priceMinor: number
  /** the customer's number; '' when nobody wrote it down */
  customer: string
  country: string
}

const columns = [
  'InvoiceNo',
  'StockCode',
  'Description',
  'Quantity',
  'InvoiceDate',
  'UnitPrice',
  'CustomerID',
  'Country',
] as const
const aliases: Record<string, (typeof columns)[number]> = {
  Invoice: 'InvoiceNo',
  Price: 'UnitPrice',
  'Customer ID': 'CustomerID',
}

export const shippingCodes: Record<string, string> = { POST: 'Postage', DOT: 'Postage', C2: 'Carriage' }
export const bookkeepingCodes: Record<string, string> = {
  B: 'bad debt adjusted',
  'BANK CHARGES': 'bank charges',
  AMAZONFEE: 'fees of a marketplace',
  CRUK: 'commission',
  S: 'samples',
  ADJUST: 'adjustment by hand',
  ADJUST2: 'adjustment by hand',
}
/** True for codes of things that are sold, as against postage, fees, discounts and amounts keyed in by hand. */
export const isArticle = (code: string) =>
  !(code in shippingCodes) && !(code in bookkeepingCodes) && code !== 'D' && code !== 'M' && !code.startsWith('TEST')

function readTime(text: string): number {
  const day = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2})$/.exec(text)
  if (day) return Date.UTC(Number(day[3]), Number(day[1]) - 1, Number(day[2]), Number(day[4]), Number(day[5]))
  return /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2})?$/.test(text)
    ? Date.parse(`${text.replace(' ', 'T')}Z`)
    : Number.NaN
}

/** Reads all rows; those that cannot be understood go to the ledger at once. Throws an ImportError when it is another file. */
export async function readRows(
  file: CsvFile,
  ledger: Ledger,
  onProgress: (done: number) => void,
): Promise<RetailRow[]> {
  const rows: RetailRow[] = []
  let at: number[] | null = null
  for await (const { line, cells } of readCsv(file)) {
    if (!at) {
      const header = cells.map((cell) => aliases[cell.trim()] ?? cell.trim().replace(/^\ufeff/, ''))
      at = columns.map((column) => header.indexOf(column))
      const missing = columns.filter((_, index) => at?.[index] === -1)
      if (missing.length > 0)
        throw new ImportError(`This is not the Online Retail file: it has no column ${missing.join(', ')}.`)
      continue
    }
    const [
      invoice = '',
      code = '',
      description = '',
      quantity = '',
      date = '',
      price = '',
      customer = '',
      country = '',
    ] = at.map((index) => (cells[index] ?? '').trim())
    const row: RetailRow = {
      line,
      invoice: invoice.toUpperCase(),
      code: code.toUpperCase(),
      description,
      quantity: Number(quantity),
      at: readTime(date),
      priceMinor: Math.round(Number(price) * 100),
      customer: customer.replace(/\.0$/, ''),
      country,
    }
    ledger.read += 1
    if (ledger.read % 20_000 === 0) onProgress(ledger.read)
    const isSound =
      invoice &&
      code &&
      quantity &&
      price &&
      Number.isInteger(row.quantity) &&
      Math.abs(row.quantity) < 1_000_000 &&
      Number.isFinite(row.at) &&
      Math.abs(row.priceMinor) < 2_000_000_000
    if (isSound) rows.push(row)
    else ledger.skip(row, 'the row cannot be understood: a number, a date, the invoice or the article is missing')
  }
  return rows
}
