// The public sets of `bench -- search`, read from a folder as they were published: `search/NAME` or `NAME`, plain or gzip.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'

export type Product = { id: string; title: string }
export type Judgement = { productId: string; title: string; query: string; relevance: number }

export const files = {
  products: 'home-depot-products.csv',
  judged: 'home-depot.csv',
  dictionary: 'frequency_dictionary_en_82_765.txt',
  spelling: 'spell-testset1.txt',
}
export type FileName = keyof typeof files

const placesIn = (dir: string, name: FileName) =>
  ['search', ''].flatMap((folder) => ['', '.gz'].map((end) => path.join(dir, folder, files[name] + end)))

/** Where a set lies in a data folder; undefined when it is not there. */
export const findIn = (dir: string, name: FileName): string | undefined =>
  placesIn(dir, name).find((place) => existsSync(place))

/** The same. Throws with the places looked at when it is not there. */
function fileIn(dir: string, name: FileName): string {
  const found = findIn(dir, name)
  if (!found) throw new Error(`No ${files[name]} in ${dir}; looked for ${placesIn(dir, name).join(', ')}`)
  return found
}

function readText(dir: string, name: FileName): string {
  const bytes = readFileSync(fileIn(dir, name))
  // Files are known by their first bytes, so a link may have any name.
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

const readRows = (dir: string, name: FileName) =>
  parse(readText(dir, name), { columns: true, skip_empty_lines: true }) as Record<string, string>[]

/** `product_uid,product_title`: a catalogue. */
export function loadProducts(dir: string): Product[] {
  return readRows(dir, 'products').map((row) => ({ id: row.product_uid ?? '', title: row.product_title ?? '' }))
}

/** `product_uid,product_title,search_term,relevance`: what people said of a product for a query, 1 to 3. */
export function loadJudgements(dir: string): Judgement[] {
  return readRows(dir, 'judged').map((row) => ({
    productId: row.product_uid ?? '',
    title: row.product_title ?? '',
    query: row.search_term ?? '',
    relevance: Number(row.relevance),
  }))
}

/** `word count` lines. */
export function loadDictionary(dir: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of readText(dir, 'dictionary').split('\n')) {
    const [word, count] = line.trim().split(/\s+/)
    if (word && count) counts.set(word.toLowerCase(), Number(count))
  }
  return counts
}

/** `right: wrong wrong …` lines as pairs. */
export function loadMisspellings(dir: string): { right: string; wrong: string }[] {
  return readText(dir, 'spelling')
    .split('\n')
    .flatMap((line) => {
      const [right, rest] = line.split(':')
      if (!right || !rest) return []
      return rest
        .trim()
        .split(/\s+/)
        .filter(Boolean)
        .map((wrong) => ({ right: right.trim().toLowerCase(), wrong: wrong.toLowerCase() }))
    })
}
