// Products to read: as many words, categories and attributes as lists and search need.
import { refreshIndex } from '@/lib/catalog/refresh-index'
import { pool } from '@/lib/db'
import { newId } from '@/lib/id'
import { createVariant } from './shop'

type Listing = {
  title: string
  category?: string
  material?: string
  popularity?: number
  description?: string
  priceMinor?: number
  stock?: number
}

/** A category at a path of one or two slugs, made with its parent when it is not there. Returns its id. */
export async function createCategory(path: string): Promise<string> {
  const slugs = path.split('/')
  const parentId = slugs.length > 1 ? await createCategory(slugs.slice(0, -1).join('/')) : null
  const slug = slugs.at(-1) ?? path
  const name = slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ')
  const { rows } = await pool.query<{ id: string }>(
    `INSERT INTO categories (id, slug, path, name, parent_id, updated_at) VALUES ($1, $2, $3, $4, $5, now())
     ON CONFLICT (path) DO UPDATE SET name = excluded.name RETURNING id`,
    [newId('cat'), slug, path, name, parentId],
  )
  return rows[0]?.id ?? ''
}

async function setMaterial(productId: string, material: string): Promise<void> {
  await pool.query(
    `INSERT INTO attributes (id, key, name, kind) VALUES ('attr_material', 'material', 'Material', 'option') ON CONFLICT DO NOTHING`,
  )
  const label = material.charAt(0).toUpperCase() + material.slice(1)
  await pool.query(
    `INSERT INTO attribute_options (id, attribute_id, key, label) VALUES ($1, 'attr_material', $2, $3) ON CONFLICT DO NOTHING`,
    [`opt_${material}`, material, label],
  )
  await pool.query(
    `INSERT INTO product_attribute_values (id, product_id, attribute_id, option_id) VALUES ($1, $2, 'attr_material', $3)`,
    [newId('attr'), productId, `opt_${material}`],
  )
}

/** Products in the index, in the order given; needs `openShop`. Returns their ids and slugs by title. */
export async function listProductsOnSale(
  goods: readonly Listing[],
): Promise<Map<string, { id: string; slug: string }>> {
  const made = new Map<string, { id: string; slug: string }>()
  for (const { title, category = 'things', material, popularity = 0, description = '', ...variant } of goods) {
    const variantId = await createVariant(variant)
    const slug = title.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    const { rows } = await pool.query<{ id: string }>(
      `UPDATE products SET title = $2, slug = $3, description = $4, metadata = jsonb_build_object('popularity', $5::float)
       WHERE id = (SELECT product_id FROM variants WHERE id = $1) RETURNING id`,
      [variantId, title, slug, description, popularity],
    )
    const id = rows[0]?.id ?? ''
    await pool.query('INSERT INTO product_categories (product_id, category_id, is_primary) VALUES ($1, $2, true)', [
      id,
      await createCategory(category),
    ])
    if (material) await setMaterial(id, material)
    made.set(title, { id, slug })
  }
  await refreshIndex(
    null,
    [...made.values()].map((product) => product.id),
  )
  return made
}

export type Listed = { productId: string; variantId: string; slug: string; categoryId: string }

/** Products of one category `mugs`, in the index, priced 10.00, 11.00, … Needs an open shop. */
export async function listProductsForSale(count: number): Promise<Listed[]> {
  const categoryId = newId('cat')
  await pool.query(
    `INSERT INTO categories (id, slug, path, name, updated_at) VALUES ($1, 'mugs', 'mugs', 'Mugs', now())`,
    [categoryId],
  )
  await pool.query(`INSERT INTO brands (id, slug, name) VALUES ('brand_kiln', 'kiln', 'Kiln')`)
  const listed: Listed[] = []
  for (let index = 0; index < count; index += 1) {
    const variantId = await createVariant({ priceMinor: 1_000 + index * 100 })
    const { rows } = await pool.query<{ id: string; slug: string }>(
      `UPDATE products SET slug = 'mug-' || $2, title = 'Mug ' || $2, brand_id = 'brand_kiln' WHERE id = (SELECT product_id FROM variants WHERE id = $1) RETURNING id, slug`,
      [variantId, index + 1],
    )
    const [product] = rows
    if (!product) throw new Error('The product was not made.')
    await pool.query('INSERT INTO product_categories (product_id, category_id, is_primary) VALUES ($1, $2, true)', [
      product.id,
      categoryId,
    ])
    listed.push({ productId: product.id, slug: product.slug, variantId, categoryId })
  }
  await refreshIndex(
    null,
    listed.map((each) => each.productId),
  )
  return listed
}
