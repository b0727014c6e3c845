import type { Pool } from 'pg'
import { invalidateEverything } from '@/lib/cache'
import { rollUpSales } from '@/lib/analytics/roll-up'
import { refreshWholeIndex } from '@/lib/catalog/refresh-index'
import { pool } from '@/lib/db'
import { newId } from '@/lib/id'
import { writeBasics } from './basics'
import { simulateHistory } from './history/simulate'
import { writeEvents } from './history/write-events'
import { insertRows } from './insert'
import { writeOrders } from './orders'
import { writePeople } from './people'
import { writePictures } from './pictures-store'
import { type SeededProduct, writeProducts } from './products'
import { writeReviews } from './reviews'
import { writeTaxonomy } from './taxonomy'

async function writeCollections(products: SeededProduct[]): Promise<void> {
  const now = new Date().toISOString()
  const specs: { slug: string; title: string; description: string; has(product: SeededProduct): boolean }[] = [
    {
      slug: 'under-thirty',
      title: 'Under thirty',
      description: 'Good things that cost less than a dinner out.',
      has: ({ good }) => good.priceMinor < 3_000 && good.popularity > 0.55,
    },
    {
      slug: 'made-by-hand',
      title: 'Made by hand',
      description: 'Thrown, blown, dipped or sewn by people whose names we know.',
      has: ({ good }) => good.attributes.handmade === true,
    },
    {
      slug: 'for-a-small-kitchen',
      title: 'For a small kitchen',
      description: 'Things that earn their place on a short shelf.',
      has: ({ good }) => good.category.startsWith('kitchen') && good.weightGrams < 1_500,
    },
    {
      slug: 'quiet-evenings',
      title: 'Quiet evenings',
      description: 'Light, scent and sound for after ten.',
      has: ({ good }) => /^(candles|audio|lighting)/.test(good.category) && good.popularity > 0.5,
    },
  ]
  for (const { slug, title, description, has } of specs) {
    const id = newId('coll')
    await insertRows(pool, 'collections', [
      { id, slug, title, description, is_visible: true, version: 1, created_at: now, updated_at: now },
    ])
    const members = products.filter(has).slice(0, 40)
    await insertRows(
      pool,
      'collection_products',
      members.map((product, position) => ({ collection_id: id, product_id: product.id, position })),
    )
  }
}

/** As ANALYZE, reading a quarter of what it reads by default: the history is long and even. The server does the rest in time. */
async function analyzeAll(pool: Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('SET default_statistics_target = 25')
    await client.query('ANALYZE')
    await client.query('RESET default_statistics_target')
  } finally {
    client.release()
  }
}

/** Fills an empty, migrated database with the demo shop: goods with pictures, and two years of customers, behaviour, orders and reviews. */
export async function seed({ log }: { log: (note: string) => void }): Promise<void> {
  const started = Date.now()
  const note = (text: string) => log(`${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${text}`)
  await writeBasics(pool)
  const taxonomy = await writeTaxonomy(pool)
  const products = await writeProducts(pool, taxonomy)
  note(
    `${products.length} products with ${products.reduce((sum, product) => sum + product.variants.length, 0)} variants`,
  )
  await writePictures(pool, products, taxonomy, note)
  note('pictures drawn')
  await writeCollections(products)
  const history = simulateHistory({ products })
  note('two years made up')
  const customers = await writePeople(pool, history.customers)
  const orders = await writeOrders(pool, products, customers, history.orders)
  note(`${orders.filter((order) => order !== null).length} orders of ${customers.length} customers`)
  note(`${await writeReviews(pool, products, customers, history.orders, orders)} reviews`)
  note(`${await writeEvents(pool, history, products, customers, orders)} steps of visitors`)
  await pool.query(
    'ANALYZE orders, order_lines, products, variants, prices, price_history, stock_levels, reviews, product_categories',
  )
  await rollUpSales(1)
  await refreshWholeIndex()
  await analyzeAll(pool)
  await invalidateEverything(null)
  note('index made')
}
