import 'server-only'
import { pool } from '@/lib/db'
import { openModel } from '@/lib/ml/serving/open-model'
import { defineTraining, NotEnoughData } from '@/lib/ml/training/types'
import { loadTextEmbedder } from '@/lib/search/embedding/load-text-embedder'
import { groupRows } from './group-rows'
import { type Product, ShopModel } from './training/shop-files'
import type { ShopData } from './training/shop-model'

const MODEL = 'recommendations'

const dayMs = 86_400_000
/** the latest days are kept from the training, to judge it by what people did then; in one week too few do in a small shop */
const heldOutDays = 14
const months = 18
const mostTouches = 2_000_000
const fewestPeople = 200

type ProductRow = Product & { text: string; marks: string[] }
type TouchRow = { row: string; product_id: string; at: number; weight: number }

/** What follows what, is bought with what, is alike and is rising: learned every night from what people looked at and bought. */
export const shopRecommendations = defineTraining<ShopData>({
  name: MODEL,
  title: 'Recommendations',
  purpose:
    'Chooses what rails show: for you, similar, bought together, for this basket, rising. From views, clicks, carts and orders, and for new goods from their text and attributes.',
  metric: 'ndcg10',
  higherIsBetter: true,
  schedule: '40 2 * * *',
  features: [
    { name: 'history', description: 'the last 50 products a person touched, oldest first' },
    { name: 'baskets', description: 'the products of each order' },
    { name: 'attributes', description: 'facets, category and brand of each product' },
    { name: 'text', description: 'vector of title, subtitle and category' },
  ],
  module: 'lib/recommendations/training/shop-model.ts',
  options: { months, heldOutDays },
  limits: { minutes: 30, memoryMb: 2_048 },
  trial: { met: 'rail_seen', liked: 'rail_clicked' },

  async load({ asOf, progress }) {
    const until = asOf.getTime() - heldOutDays * dayMs
    const from = new Date(asOf.getTime() - months * 30.5 * dayMs)
    const products = await readProducts()
    if (products.length < 2)
      throw new NotEnoughData(`There are ${products.length} products for sale; recommending needs more.`)
    progress(0.2)
    const ordinals = new Map(products.map(({ id }, item) => [id, item]))
    const touches = await readTouches(from, asOf)
    const later = touches.filter(({ at }) => at >= until)
    const before = groupRows(
      touches.filter(({ at }) => at < until),
      ordinals,
    )
    if (before.keys.length < fewestPeople)
      throw new NotEnoughData(
        `Only ${before.keys.length} people have touched two products or more; ${fewestPeople} are needed.`,
      )
    progress(0.6)
    const baskets = groupRows(await readBaskets(from, new Date(until)), ordinals)
    const data: ShopData = {
      products: products.map(({ id, title, shelf, margin }) => ({ id, title, shelf, margin })),
      attributes: numbered(products.map(({ marks }) => marks)),
      text: await vectors(products),
      touched: before.interactions,
      baskets: baskets.interactions,
      questions: questionsOf(before, later, ordinals),
      until,
      latest: groupRows(
        later.map((touch) => ({ ...touch, row: '' })),
        ordinals,
      ).interactions,
      now: asOf.getTime(),
    }
    return { data, window: { from, to: asOf, rows: touches.length } }
  },
})

// Products without an order or a view are kept: their text and attributes place them.
async function readProducts(): Promise<ProductRow[]> {
  const { rows } = await pool.query<ProductRow>(
    `SELECT i.product_id AS id, i.title, coalesce(leaf.id, '') AS shelf, m.margin,
       concat_ws(' ', i.title, i.card->>'subtitle', leaf.name, i.card->'brand'->>'name') AS text,
       i.facets || array_remove(ARRAY['shelf:' || leaf.id, 'brand:' || (i.card->'brand'->>'slug'), 'price:' || round(ln(greatest(i.price_minor, 1)) * 2)], NULL) AS marks
     FROM product_index i
     LEFT JOIN LATERAL (
       SELECT c.id, c.name FROM product_categories pc JOIN categories c ON c.id = pc.category_id WHERE pc.product_id = i.product_id ORDER BY length(c.path) DESC, c.id LIMIT 1) leaf ON true
     LEFT JOIN LATERAL (
       SELECT avg(1 - v.cost_minor::float8 / i.price_minor) AS margin FROM variants v WHERE v.product_id = i.product_id AND v.cost_minor IS NOT NULL AND i.price_minor > 0) m ON true
     ORDER BY i.product_id LIMIT 200000`,
  )
  return rows
}

// One name for a person: the customer where the browser is known to be theirs. Looking again at the same thing says nothing new.
async function readTouches(from: Date, to: Date): Promise<TouchRow[]> {
  const { rows } = await pool.query<TouchRow>(
    `SELECT person AS row, product_id, extract(epoch FROM min(occurred_at)) * 1000 AS at, max(weight) AS weight FROM (
       SELECT coalesce(e.customer_id, v.customer_id, e.visitor_id) AS person, e.product_id, e.occurred_at,
         CASE e.kind WHEN 'purchase' THEN 3 WHEN 'add' THEN 2 ELSE 1 END AS weight
       FROM behaviour_events e LEFT JOIN visitor_identities v ON v.visitor_id = e.visitor_id
       WHERE e.occurred_at >= $1 AND e.occurred_at < $2 AND e.kind IN ('view', 'click', 'add', 'purchase') AND e.product_id IS NOT NULL
       ORDER BY e.occurred_at DESC LIMIT ${mostTouches}) touch
     GROUP BY person, product_id, date_trunc('day', occurred_at)
     ORDER BY person, at`,
    [from, to],
  )
  return rows
}

async function readBaskets(from: Date, to: Date): Promise<TouchRow[]> {
  const { rows } = await pool.query<TouchRow>(
    `SELECT o.id AS row, l.product_id, extract(epoch FROM o.placed_at) * 1000 AS at, 1 AS weight
     FROM orders o JOIN order_lines l ON l.order_id = o.id
     WHERE o.placed_at >= $1 AND o.placed_at < $2 AND o.status <> 'canceled' AND l.product_id IS NOT NULL
     ORDER BY o.placed_at, o.id`,
    [from, to],
  )
  return rows
}

function numbered(lists: readonly (readonly string[])[]): number[][] {
  const numbers = new Map<string, number>()
  const numberOf = (mark: string) => {
    const known = numbers.get(mark)
    if (known === undefined) numbers.set(mark, numbers.size)
    return known ?? numbers.size - 1
  }
  return lists.map((marks) => marks.map(numberOf))
}

// A broken embedder costs the texts, not the training.
async function vectors(products: readonly ProductRow[]): Promise<ShopData['text']> {
  const embedder = await loadTextEmbedder().catch(() => null)
  if (!embedder) return null
  const values = new Float32Array(products.length * embedder.dimensions)
  const embedded = await embedder.embedMany(products.map(({ text }) => text))
  embedded.forEach((vector, item) => values.set(vector, item * embedder.dimensions))
  return { dimensions: embedder.dimensions, values }
}

function questionsOf(
  { keys, interactions }: ReturnType<typeof groupRows>,
  later: readonly TouchRow[],
  ordinals: ReadonlyMap<string, number>,
): ShopData['questions'] {
  const people = new Map(keys.map((key, person) => [key, person]))
  const questions: ShopData['questions'] = new Map()
  for (const { row, product_id } of later) {
    const person = people.get(row)
    const item = ordinals.get(product_id)
    if (person === undefined || item === undefined) continue
    const seen = interactions.indices.subarray(interactions.indptr[person]!, interactions.indptr[person + 1]!)
    if (seen.includes(item)) continue
    const wanted = questions.get(person)
    if (wanted) wanted.add(item)
    else questions.set(person, new Set([item]))
  }
  return questions
}

/**
 * Asks the live recommender of this process, or the canary for a visitor who is in its trial; it is null, and the version 0,
 * while none was trained or it fails. Waits only for the first one to be opened.
 */
export function askModel<R>(
  work: (model: ShopModel | null, version: number) => R | Promise<R>,
  visitorId: string | null = null,
): Promise<R> {
  return slot().use(work, slot().canaryFor(visitorId) !== null)
}

/** Resolves when the newest version was looked for and opened, or could not be. */
export const recommendationsReady = (): Promise<void> => slot().ready()

const slot = () =>
  openModel<ShopModel | null>(MODEL, { load: (files) => ShopModel.fromFiles(files), fallback: () => null })
