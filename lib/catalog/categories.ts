import 'server-only'
import { remember, tags } from '@/lib/cache'
import { queryReplica } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { CategoryNode } from './schema'

type Row = Omit<CategoryNode, 'children'> & { parentId: string | null }

async function loadTree(): Promise<CategoryNode[]> {
  const rows = await queryReplica<Row>(
    'category-tree',
    `SELECT c.id, c.slug, c.path, c.name, c.description, c.parent_id AS "parentId",
       CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('key', a.storage_key, 'width', a.width, 'height', a.height, 'alt', a.alt, 'blur', a.blur_data_url) ELSE bestseller.image END AS image,
       coalesce(n.products, 0)::int AS "productCount"
     FROM categories c LEFT JOIN media_assets a ON a.id = c.media_id
     LEFT JOIN (SELECT category_id, count(*) AS products FROM category_listing GROUP BY category_id) n ON n.category_id = c.id
     LEFT JOIN LATERAL ( -- a department without a picture of its own shows what it sells most
       SELECT p.card->'image' AS image FROM category_listing l JOIN product_index p ON p.product_id = l.product_id
       WHERE c.parent_id IS NULL AND c.media_id IS NULL AND l.category_id = c.id AND jsonb_typeof(p.card->'image') = 'object'
       ORDER BY l.popularity DESC LIMIT 1
     ) bestseller ON true
     WHERE c.is_visible ORDER BY c.position, c.name`,
  )
  const nodes = new Map(rows.map(({ parentId, ...row }) => [row.id, { ...row, children: [] as CategoryNode[] }]))
  const roots: CategoryNode[] = []
  for (const row of rows) {
    const node = nodes.get(row.id)
    if (!node) continue
    const siblings = row.parentId ? nodes.get(row.parentId)?.children : roots
    siblings?.push(node)
  }
  return roots
}

/** The visible categories as a tree, in menu order, with how many products each lists. Remembered until one changes. */
export function getCategoryTree(): Promise<CategoryNode[]> {
  return remember('category-tree', { ttlS: 300, tags: [tags.categories] }, loadTree)
}

/** As `getCategoryOrThrow`, by id or path. */
export async function findCategoryOrThrow(
  idOrPath: string,
): Promise<{ category: CategoryNode; ancestors: CategoryNode[] }> {
  const pathOf = (nodes: readonly CategoryNode[]): string | undefined => {
    for (const node of nodes) {
      const path = node.id === idOrPath ? node.path : pathOf(node.children)
      if (path) return path
    }
    return undefined
  }
  return getCategoryOrThrow((idOrPath.startsWith('cat_') && pathOf(await getCategoryTree())) || idOrPath)
}

/** The category at a path with its ancestors (from the root, without itself); throws `not_found`. */
export async function getCategoryOrThrow(path: string): Promise<{ category: CategoryNode; ancestors: CategoryNode[] }> {
  const ancestors: CategoryNode[] = []
  let level = await getCategoryTree()
  for (const slug of path.split('/')) {
    const node = level.find((each) => each.slug === slug)
    if (!node) break
    if (node.path === path) return { category: node, ancestors }
    ancestors.push(node)
    level = node.children
  }
  throw new AppError('not_found', 'There is no category here.')
}
