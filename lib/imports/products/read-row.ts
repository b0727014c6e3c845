import { minorDigits, parseDecimal } from '@/lib/money'
import { slugOf } from '../slug'
import type { CsvRecord } from '../csv/read-csv'
import type { Field, Mapping } from './columns'

export type RowError = { line: number; sku: string; column: string; message: string }
export type Option = { key: string; name: string; valueKey: string; value: string }

/** What one row says about a variant and its product; what it does not say is undefined and stays as it is. */
export type ProductRow = {
  line: number
  sku: string
  /** equal for rows of one product */
  group: string
  slug?: string
  title?: string
  description?: string
  brand?: string
  status?: 'draft' | 'active' | 'archived'
  /** paths of names from the root; the first one is the product's own */
  categories?: string[][]
  image?: string
  barcode?: string
  weightGrams?: number
  priceMinor?: number
  compareAtMinor?: number | null
  costMinor?: number
  stock?: number
  options: Option[]
}

const LARGEST = 2_000_000_000
const statuses: Record<string, ProductRow['status']> = {
  active: 'active',
  published: 'active',
  true: 'active',
  yes: 'active',
  '1': 'active',
  draft: 'draft',
  hidden: 'draft',
  false: 'draft',
  no: 'draft',
  '0': 'draft',
  archived: 'archived',
}

/** Reads `€ 1.234,50`, `1,234.50` or `12.9` as minor units; null when that is not one amount and no other. */
export function readAmount(text: string, currency: string): number | null {
  const bare = text.replace(/[\p{Sc}\s\u00a0']|EUR|USD|GBP|CHF/gu, '')
  const last = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'))
  const [whole, fraction] = last < 0 ? [bare, ''] : [bare.slice(0, last), bare.slice(last + 1)]
  if (/[.,]/.test(whole) && !/^-?\d{1,3}([.,]\d{3})+$/.test(whole)) return null
  // One separator before three digits may mean thousands or decimals: better asked than guessed.
  if (last >= 0 && !/[.,]/.test(whole) && fraction.length === 3 && minorDigits(currency) < 3) return null
  const minor = parseDecimal(`${whole.replace(/[.,]/g, '')}${fraction ? `.${fraction}` : ''}`, currency)
  return minor !== null && Math.abs(minor) <= LARGEST ? minor : null
}

function readGrams(text: string): number | null {
  const match = /^([\d.,]+)\s*(g|kg)?$/i.exec(text)
  const value = Number((match?.[1] ?? '').replace(',', '.'))
  const grams = Math.round(value * (match?.[2]?.toLowerCase() === 'kg' ? 1_000 : 1))
  return match && Number.isFinite(grams) && grams >= 0 && grams <= LARGEST ? grams : null
}

/** Reads and checks one record. A row with errors is not imported; each error says in which column and what to write. */
export function readRow(
  { line, cells }: CsvRecord,
  { columns, width }: Mapping,
  currency: string,
): { row: ProductRow; errors: RowError[] } {
  const errors: RowError[] = []
  const cell = (field: Field) => (cells[columns[field] ?? -1] ?? '').trim()
  const sku = cell('sku')
  const fail = (column: string, message: string) => errors.push({ line, sku, column, message })
  const row: ProductRow = { line, sku, group: '', options: [] }

  if (cells.length !== width)
    fail('', `The row has ${cells.length} cells and the header ${width}. Put cells that hold the separator in quotes.`)
  if (cells.some((each) => each.includes('\0')))
    fail('', 'The row holds a NUL character. Save the file as UTF-8 text again.')
  if (sku === '') fail('sku', 'The SKU is missing.')
  const text = (field: 'slug' | 'title' | 'description' | 'brand' | 'barcode' | 'sku' | 'image', most: number) => {
    const value = cell(field)
    if (value.length > most) fail(field, `At most ${most} characters; this has ${value.length}.`)
    return value || undefined
  }
  text('sku', 100)
  row.title = text('title', 200)
  row.description = text('description', 50_000)
  row.brand = text('brand', 120)
  row.barcode = text('barcode', 60)
  row.image = text('image', 1_000)
  row.slug = text('slug', 120)
  if (row.slug && slugOf(row.slug) !== row.slug)
    fail('slug', `Only lower-case letters, digits and hyphens: ${slugOf(row.slug) || 'for example blue-mug'}.`)

  const amount = (field: 'price' | 'compare_at' | 'cost') => {
    const value = cell(field)
    if (value === '') return undefined
    const minor = readAmount(value, currency)
    if (minor === null) fail(field, `"${value}" is not an amount in ${currency}. Write it like 1234.50.`)
    else if (minor < 0) fail(field, `${value} is less than nothing.`)
    return minor ?? undefined
  }
  row.priceMinor = amount('price')
  row.compareAtMinor = /^(none|-)$/i.test(cell('compare_at')) ? null : amount('compare_at')
  row.costMinor = amount('cost')
  const stock = cell('stock')
  if (stock !== '') {
    if (/^\d{1,9}$/.test(stock)) row.stock = Number(stock)
    else fail('stock', `"${stock}" is not a number of pieces. Write a whole number, 0 or more.`)
  }
  const weight = cell('weight')
  if (weight !== '') {
    const grams = readGrams(weight)
    if (grams === null) fail('weight', `"${weight}" is not a weight. Write grams, or 1.2 kg.`)
    else row.weightGrams = grams
  }
  const status = cell('status').toLowerCase()
  if (status !== '') {
    row.status = statuses[status]
    if (!row.status) fail('status', `"${cell('status')}" is not a status. Write active, draft or archived.`)
  }
  const category = cell('category')
  if (category !== '') {
    row.categories = category.split('|').map((path) => path.split('>').map((name) => name.trim()))
    if (row.categories.some((path) => path.length > 6 || path.some((name) => slugOf(name) === ''))) {
      fail(
        'category',
        `"${category}" is not a path of names. Write it like Kitchen > Mugs; several are separated by |.`,
      )
    }
  }
  for (const index of [1, 2, 3] as const) {
    const [name, value] = [cell(`option${index}_name`), cell(`option${index}_value`)]
    // Shops often leave this pair in for goods without options.
    if ((name === '' && value === '') || (name === 'Title' && value === 'Default Title')) continue
    if (name === '' || value === '')
      fail(
        `option${index}_${name === '' ? 'name' : 'value'}`,
        'An option has both a name and a value, for example Colour and Blue.',
      )
    else if (row.options.some((each) => each.key === slugOf(name)))
      fail(`option${index}_name`, `The option ${name} is given twice.`)
    else row.options.push({ key: slugOf(name) || `option${index}`, name, valueKey: slugOf(value) || value, value })
  }
  row.group = row.slug
    ? `slug:${row.slug}`
    : row.title && row.options.length > 0
      ? `title:${slugOf(row.title)}`
      : `sku:${sku}`
  return { row, errors }
}
