import 'server-only'
import { remember, tags } from '@/lib/cache'
import { queryReplica } from '@/lib/db'
import { unpackSegments } from './list-state'

const questions = {
  products: `SELECT EXISTS (SELECT FROM product_index WHERE slug = $1) OR EXISTS (SELECT FROM slug_history WHERE kind = 'product' AND slug = $1) AS found`,
  categories: `SELECT EXISTS (SELECT FROM categories WHERE path = $1) OR EXISTS (SELECT FROM slug_history WHERE kind = 'category' AND slug = $1) AS found`,
}

/**
 * Whether a product or category page answers at this path, by its present slug or a former one; true for all other paths.
 * Throws when the database is away.
 */
export async function addressExists(pathname: string): Promise<boolean> {
  const [kind, ...segments] = pathname.split('/').filter(Boolean)
  if (kind !== 'products' && kind !== 'categories') return true
  const slug = kind === 'products' ? segments.join('/') : unpackSegments(segments).path
  const tag = kind === 'products' ? tags.productSlug(slug) : tags.categories
  return remember(`address:${kind}:${slug}`, { ttlS: 600, tags: [tag] }, async () => {
    const [row] = await queryReplica<{ found: boolean }>(`address-exists-${kind}`, questions[kind], [slug])
    return row?.found ?? false
  })
}
