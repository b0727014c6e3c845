// The articles of the file as goods: one product with one SKU each, named, placed and priced from what the till recorded.
import { slugOf } from '@/lib/imports/slug'
import { cleanTitle, isNote } from './clean-title'
import { type Place, placeOf } from './departments'
import { isArticle, type RetailRow } from './read-rows'

export type Article = {
  code: string
  title: string
  slug: string
  priceMinor: number
  place: Place
  firstSoldAt: number
  lastSoldAt: number
  pieces: number
  tracksStock: boolean
}

function mostFrequent(counts: Map<string, number>): string {
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0])[0]
}

/** The middle price of the sales, each sale counting once: neither bulk discounts nor slips of the till decide. */
function median(prices: number[]): number {
  prices.sort((a, b) => a - b)
  return prices[Math.floor(prices.length / 2)] ?? 0
}

type Seen = { names: Map<string, number>; prices: number[]; first: number; last: number; pieces: number }

/** All articles that were ever sold for money; what was not is no article of this shop. */
export function planCatalogue(rows: readonly RetailRow[]): Map<string, Article> {
  const seen = new Map<string, Seen>()
  for (const row of rows) {
    if (row.quantity <= 0 || row.priceMinor <= 0 || !isArticle(row.code) || !/^\d/.test(row.invoice)) continue
    const article: Seen = seen.get(row.code) ?? { names: new Map(), prices: [], first: row.at, last: row.at, pieces: 0 }
    if (!isNote(row.description)) article.names.set(row.description, (article.names.get(row.description) ?? 0) + 1)
    article.prices.push(row.priceMinor)
    article.first = Math.min(article.first, row.at)
    article.last = Math.max(article.last, row.at)
    article.pieces += row.quantity
    seen.set(row.code, article)
  }
  const slugs = new Set<string>()
  const articles = new Map<string, Article>()
  for (const [code, { names, prices, first, last, pieces }] of seen) {
    const title = cleanTitle(mostFrequent(names)) || `Article ${code}`
    const base = slugOf(title) || slugOf(code)
    const slug = slugs.has(base) ? `${base}-${slugOf(code)}` : base
    slugs.add(slug)
    const place = placeOf(title)
    articles.set(code, {
      code,
      title,
      slug,
      priceMinor: median(prices),
      place,
      firstSoldAt: first,
      lastSoldAt: last,
      pieces,
      tracksStock: place.category !== 'Gift vouchers',
    })
  }
  return articles
}
