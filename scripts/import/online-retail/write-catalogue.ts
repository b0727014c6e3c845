// The articles as products with one variant, price and stock level each.
import { newId } from '@/lib/id'
import { insertRows, type Row, type Runner } from '@/lib/imports/insert-rows'
import { categoryId, readKnown } from '@/lib/imports/products/known'
import { drawPictures } from './pictures'
import type { Article } from './plan-catalogue'
import type { Home } from './home'

export type Written = { productId: string; variantId: string; imageKey: string | null; onHand: number }

const tables = [
  'products',
  'product_categories',
  'variants',
  'prices',
  'price_history',
  'stock_levels',
  'product_media',
  'variant_media',
] as const

/** Goods that the shop knows by their SKU stay as they are; the others are made. Returns where each article now stands. */
export async function writeCatalogue(
  q: Runner,
  articles: Map<string, Article>,
  home: Home,
): Promise<Map<Article, Written>> {
  const written = new Map<Article, Written>()
  const { rows: there } = await q.query(
    `SELECT v.sku, v.id, v.product_id, coalesce(s.on_hand - s.held - s.allocated, 0) AS on_hand FROM variants v
     LEFT JOIN stock_levels s ON s.variant_id = v.id AND s.warehouse_id = $2 WHERE v.sku = ANY ($1::text[])`,
    [[...articles.keys()], home.warehouseId],
  )
  for (const { sku, id, product_id, on_hand } of there as {
    sku: string
    id: string
    product_id: string
    on_hand: number
  }[]) {
    const article = articles.get(sku)
    if (article) written.set(article, { productId: product_id, variantId: id, imageKey: null, onHand: on_hand })
  }
  const fresh = [...articles.values()].filter((article) => !written.has(article))
  const slugs = new Set(
    (
      (await q.query('SELECT slug FROM products WHERE slug = ANY ($1::text[])', [fresh.map((article) => article.slug)]))
        .rows as { slug: string }[]
    ).map((row) => row.slug),
  )
  const pictures = await drawPictures(fresh)
  const known = await readKnown(q)
  const categories: Row[] = []
  const rows: Record<(typeof tables)[number], Row[]> = {
    products: [],
    product_categories: [],
    variants: [],
    prices: [],
    price_history: [],
    stock_levels: [],
    product_media: [],
    variant_media: [],
  }
  const most = Math.log(1 + Math.max(...fresh.map((article) => article.pieces), 1))
  const now = new Date().toISOString()
  for (const article of fresh) {
    const { code, title, priceMinor, place, tracksStock } = article
    const [productId, variantId] = [newId('prod'), newId('var')]
    const at = new Date(article.firstSoldAt + home.shiftMs).toISOString()
    const path = place.department === place.category ? [place.department] : [place.department, place.category]
    const picture = pictures.of(article)
    written.set(article, { productId, variantId, imageKey: picture?.key ?? null, onHand: 0 })
    rows.products.push({
      id: productId,
      slug: slugs.has(article.slug)
        ? `${article.slug}-${code.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
        : article.slug,
      status: 'active',
      title,
      subtitle: '',
      description: '',
      specifications: [],
      care: '',
      tax_class_key: 'standard',
      publish_at: at,
      metadata: { popularity: Math.log(1 + article.pieces) / most },
      version: 1,
      created_at: at,
      updated_at: now,
    })
    rows.product_categories.push({
      product_id: productId,
      category_id: categoryId(known, path, categories, now),
      is_primary: true,
      position: 0,
    })
    rows.variants.push({
      id: variantId,
      product_id: productId,
      sku: code,
      title: '',
      position: 0,
      is_active: true,
      weight_grams: 0,
      tracks_stock: tracksStock,
      allows_backorder: false,
      metadata: {},
      version: 1,
      created_at: at,
      updated_at: now,
    })
    rows.prices.push({
      id: newId('price'),
      price_list_id: home.priceListId,
      variant_id: variantId,
      amount_minor: priceMinor,
      compare_at_minor: null,
      min_quantity: 1,
      updated_at: now,
    })
    rows.price_history.push({
      id: newId('price'),
      variant_id: variantId,
      currency: home.currency,
      amount_minor: priceMinor,
      effective_from: at,
      effective_to: null,
    })
    if (tracksStock)
      rows.stock_levels.push({
        variant_id: variantId,
        warehouse_id: home.warehouseId,
        on_hand: 0,
        held: 0,
        allocated: 0,
        updated_at: now,
      })
    if (!picture) continue
    rows.product_media.push({ product_id: productId, media_id: picture.mediaId, position: 0 })
    rows.variant_media.push({ variant_id: variantId, media_id: picture.mediaId, position: 0 })
  }
  await insertRows(q, 'categories', categories)
  await insertRows(q, 'media_assets', await newPictures(q, pictures.rows, rows))
  for (const table of tables) await insertRows(q, table, rows[table])
  return written
}

/** Pictures an earlier import has stored keep their rows; what points to the new ones is pointed to those. */
async function newPictures(
  q: Runner,
  pictures: Row[],
  links: { product_media: Row[]; variant_media: Row[] },
): Promise<Row[]> {
  const { rows } = await q.query('SELECT id, storage_key FROM media_assets WHERE storage_key = ANY ($1::text[])', [
    pictures.map((row) => row.storage_key),
  ])
  const there = new Map((rows as { id: string; storage_key: string }[]).map((row) => [row.storage_key, row.id]))
  const moved = new Map(
    pictures.flatMap((row) =>
      there.has(String(row.storage_key)) ? [[row.id, there.get(String(row.storage_key))] as const] : [],
    ),
  )
  for (const link of [...links.product_media, ...links.variant_media])
    link.media_id = moved.get(link.media_id) ?? link.media_id
  return pictures.filter((row) => !moved.has(row.id))
}
