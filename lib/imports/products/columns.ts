import { ImportError } from '../import-error'

/** Every field a product file can have, with the headings under which it is recognised. */
export const fields = {
  sku: ['sku', 'article number', 'item number', 'variant sku', 'artikelnummer'],
  title: ['title', 'name', 'product', 'product name', 'product title', 'titel'],
  slug: ['slug', 'handle', 'url key'],
  price: ['price', 'variant price', 'preis', 'regular price'],
  compare_at: ['compare at', 'compare at price', 'variant compare at price', 'former price', 'rrp'],
  cost: ['cost', 'cost price', 'cost per item', 'purchase price'],
  stock: ['stock', 'quantity', 'qty', 'inventory', 'on hand', 'variant inventory qty', 'bestand'],
  category: ['category', 'categories', 'category path', 'product category', 'kategorie'],
  brand: ['brand', 'vendor', 'maker', 'manufacturer', 'marke'],
  description: ['description', 'body', 'body html', 'beschreibung'],
  image: ['image', 'picture', 'image src', 'photo', 'bild'],
  weight: ['weight', 'weight grams', 'grams', 'variant grams', 'gewicht'],
  barcode: ['barcode', 'ean', 'gtin', 'upc', 'variant barcode'],
  status: ['status', 'published', 'state'],
  option1_name: ['option1 name', 'option 1 name'],
  option1_value: ['option1 value', 'option 1 value'],
  option2_name: ['option2 name', 'option 2 name'],
  option2_value: ['option2 value', 'option 2 value'],
  option3_name: ['option3 name', 'option 3 name'],
  option3_value: ['option3 value', 'option 3 value'],
} as const

export type Field = keyof typeof fields
/** Where each field stands in a record. */
export type Columns = Partial<Record<Field, number>>
export type Mapping = { columns: Columns; ignored: string[]; width: number }

const plain = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
const isField = (name: string): name is Field => name in fields

/** Reads `title="Product name",price=Preis` as field → heading. Throws an ImportError that names what is wrong. */
export function parseMap(text: string): Partial<Record<Field, string>> {
  const map: Partial<Record<Field, string>> = {}
  for (const [, name = '', quoted, bare] of text.matchAll(/\s*([^=,]+?)\s*=\s*(?:"([^"]*)"|([^,]*))\s*(?:,|$)/g)) {
    const field = plain(name).replaceAll(' ', '_')
    if (!isField(field))
      throw new ImportError(`--map: there is no field "${name}". Fields are ${Object.keys(fields).join(', ')}.`)
    map[field] = (quoted ?? bare ?? '').trim()
  }
  if (Object.keys(map).length === 0)
    throw new ImportError('--map is written as field=heading, for example --map title="Product name",price=Preis')
  return map
}

/**
 * Finds the fields by their headings, those of `map` first. Headings nobody knows are listed as ignored. Throws an
 * ImportError when a mapped heading is missing, a field stands there twice or there is no SKU.
 */
export function mapColumns(header: readonly string[], map: Partial<Record<Field, string>> = {}): Mapping {
  const headings = header.map(plain)
  const columns: Columns = {}
  for (const [field, heading] of Object.entries(map) as [Field, string][]) {
    const index = headings.indexOf(plain(heading))
    if (index < 0)
      throw new ImportError(`--map: the file has no column "${heading}". Its columns are ${header.join(', ')}.`)
    columns[field] = index
  }
  const taken = new Set(Object.values(columns))
  for (const [index, heading] of headings.entries()) {
    if (taken.has(index)) continue
    const field = (Object.keys(fields) as Field[]).find(
      (each) => !(each in map) && fields[each].some((alias) => alias === heading),
    )
    if (!field) continue
    const other = columns[field]
    if (other !== undefined) {
      throw new ImportError(
        `The columns "${header[other]}" and "${header[index]}" both look like ${field}. Say which one: --map ${field}="${header[index]}"`,
      )
    }
    columns[field] = index
    taken.add(index)
  }
  if (columns.sku === undefined) {
    throw new ImportError(
      `No column is recognised as SKU, by which goods are told apart. The file's columns are ${header.join(', ')}. Say which one: --map sku="…"`,
    )
  }
  return { columns, ignored: header.filter((_, index) => !taken.has(index)), width: header.length }
}
