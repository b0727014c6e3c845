import 'server-only'
import { remember, tags } from '@/lib/cache'
import { queryReplica } from '@/lib/db'
import type { Brand } from './schema'

/** The makers of products on sale, by name, with how many each has. Remembered until a list of products changes. */
export function listBrands(): Promise<Brand[]> {
  return remember('brands', { ttlS: 300, tags: [tags.listings] }, () =>
    queryReplica<Brand>(
      'brands',
      `SELECT b.id, b.slug, b.name, b.description, count(*)::int AS "productCount" FROM brands b
       JOIN products p ON p.brand_id = b.id JOIN product_index i ON i.product_id = p.id GROUP BY b.id ORDER BY b.name, b.id`,
    ),
  )
}
