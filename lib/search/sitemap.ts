import 'server-only'
import { remember, tags } from '@/lib/cache'
import { getCategoryTree } from '@/lib/catalog/categories'
import { getSitemapProducts } from '@/lib/catalog/queries'
import type { CategoryNode } from '@/lib/catalog/schema'
import { queryReplica } from '@/lib/db'
import { env } from '@/lib/env'

/** Addresses in one slice; the protocol allows 50,000. */
export const SLICE = 25_000

const escape = (text: string) => text.replace(/[<>&'"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const entry = (path: string, changed?: Date) =>
  `<url><loc>${escape(env.SOUK_URL + path)}</loc>${changed ? `<lastmod>${changed.toISOString()}</lastmod>` : ''}</url>`
const paths = (nodes: readonly CategoryNode[]): string[] =>
  nodes.flatMap((node) => [node.path, ...paths(node.children)])

/** The index over all slices: `pages` (home and categories), then products. Remembered for an hour. */
export function sitemapIndex(): Promise<string> {
  return remember('sitemap-index', { ttlS: 3600, tags: [tags.categories] }, async () => {
    const [row] = await queryReplica<{ n: number }>('sitemap-size', 'SELECT count(*)::int AS n FROM product_index')
    const names = [
      'pages',
      ...Array.from({ length: Math.ceil((row?.n ?? 0) / SLICE) }, (_, index) => `products-${index}`),
    ]
    const slices = names.map(
      (name) => `<sitemap><loc>${escape(`${env.SOUK_URL}/sitemaps/${name}.xml`)}</loc></sitemap>`,
    )
    return `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${slices.join('')}</sitemapindex>`
  })
}

/** One slice by name, or null when there is none. Remembered for an hour. */
export async function sitemapSlice(name: string): Promise<string | null> {
  const match = /^(?:pages|products-(\d{1,4}))\.xml$/.exec(name)
  if (!match) return null
  return remember(`sitemap:${name}`, { ttlS: 3600, tags: [tags.categories] }, async () => {
    const entries =
      match[1] === undefined
        ? [entry('/'), ...paths(await getCategoryTree()).map((path) => entry(`/categories/${path}`))]
        : (await getSitemapProducts(Number(match[1]), SLICE)).map((product) =>
            entry(`/products/${product.slug}`, new Date(product.refreshed_at)),
          )
    return entries.length > 0
      ? `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>`
      : null
  })
}
