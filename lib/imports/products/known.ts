import { newId } from '@/lib/id'
import type { Row, Runner } from '../insert-rows'
import { slugOf } from '../slug'

/** What a run remembers from batch to batch: names that stand for rows, and what earlier rows have decided. */
export type Known = {
  brands: Map<string, string>
  /** path of slugs → id */
  categories: Map<string, string>
  /** what to call a maker or category by its id */
  names: Map<string, string>
  /** product id → bits of the fields an earlier row of the file has decided */
  decided: Map<string, number>
  /** slugs of products this run has made, or would make */
  made: Set<string>
  skuLines: Map<string, number>
}

/** Reads the makers and categories the shop has. */
export async function readKnown(on: Runner): Promise<Known> {
  const brands = (await on.query('SELECT id, slug, name FROM brands')).rows as {
    id: string
    slug: string
    name: string
  }[]
  const categories = (await on.query('SELECT id, path FROM categories')).rows as { id: string; path: string }[]
  return {
    brands: new Map(brands.map((brand) => [brand.slug, brand.id])),
    categories: new Map(categories.map((category) => [category.path, category.id])),
    names: new Map([
      ...brands.map((each) => [each.id, each.name] as const),
      ...categories.map((each) => [each.id, each.path] as const),
    ]),
    decided: new Map(),
    made: new Set(),
    skuLines: new Map(),
  }
}

/** The id of a maker; one that is new is added to `rows`. */
export function brandId(known: Known, name: string, rows: Row[], now: string): string {
  const slug = slugOf(name) || 'brand'
  const found = known.brands.get(slug)
  if (found) return found
  const id = newId('brand')
  known.brands.set(slug, id)
  known.names.set(id, name)
  rows.push({ id, slug, name, description: '', created_at: now })
  return id
}

/** The id of the last category of a path; those that are new are added to `rows`, parents first. */
export function categoryId(known: Known, names: readonly string[], rows: Row[], now: string): string {
  let path = ''
  let parent: string | null = null
  for (const name of names) {
    const slug = slugOf(name)
    path = path ? `${path}/${slug}` : slug
    let id = known.categories.get(path)
    if (!id) {
      id = newId('cat')
      known.categories.set(path, id)
      known.names.set(id, path)
      rows.push({
        id,
        slug,
        path,
        name,
        description: '',
        parent_id: parent,
        position: known.categories.size,
        is_visible: true,
        version: 1,
        created_at: now,
        updated_at: now,
      })
    }
    parent = id
  }
  return parent ?? ''
}
