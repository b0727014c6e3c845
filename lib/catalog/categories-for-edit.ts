import 'server-only'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { query } from '@/lib/db'

export type CategoryRow = {
  id: string
  name: string
  slug: string
  path: string
  description: string
  parentId: string | null
  isVisible: boolean
  version: number
  depth: number
  productCount: number
}

/** All categories, hidden ones too, in the order of the tree with their depth; needs `catalog:read`. */
export async function listCategoriesForStaff(actor: Actor): Promise<CategoryRow[]> {
  requirePermission(actor, 'catalog:read')
  return query<CategoryRow>(
    'categories-for-staff',
    `WITH RECURSIVE tree AS (
       SELECT c.*, 0 AS depth, ARRAY[lpad(c.position::text, 6, '0') || c.name] AS sort FROM categories c WHERE parent_id IS NULL
       UNION ALL SELECT c.*, t.depth + 1, t.sort || (lpad(c.position::text, 6, '0') || c.name) FROM categories c JOIN tree t ON c.parent_id = t.id)
     SELECT t.id, t.name, t.slug, t.path, t.description, t.parent_id AS "parentId", t.is_visible AS "isVisible", t.version, t.depth, coalesce(n.products, 0)::int AS "productCount"
     FROM tree t LEFT JOIN (SELECT category_id, count(*) AS products FROM product_categories GROUP BY category_id) n ON n.category_id = t.id ORDER BY t.sort`,
  )
}
