// The baseline: the same answers from plain Node and one prepared statement each, nothing else.
import http from 'node:http'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })

const CARD_PAGE = (where: string, order: string) =>
  `SELECT i.card FROM (SELECT product_id, ${order.split(' ')[0]} AS k FROM category_listing WHERE ${where} ORDER BY ${order}, product_id LIMIT 20) l
   JOIN product_index i USING (product_id)`

const statements = {
  list: { name: 'list', text: CARD_PAGE(`category_id = 'all'`, 'popularity DESC') },
  slug: { name: 'slug', text: 'SELECT detail FROM product_index WHERE slug = $1' },
  category: { name: 'category', text: CARD_PAGE('category_id = $1 AND facets && $2::text[]', 'price_minor') },
  search: {
    name: 'search',
    text: `SELECT card FROM product_index WHERE search_vector @@ plainto_tsquery('english', $1) ORDER BY popularity DESC LIMIT 20`,
  },
  cart: {
    name: 'cart',
    text: `WITH c AS (INSERT INTO carts (id, currency) VALUES ($1, 'EUR') RETURNING id)
           INSERT INTO cart_lines (id, cart_id, variant_id, quantity) SELECT $2, id, $3, 1 FROM c RETURNING cart_id`,
  },
}

let count = 0
const ask = async (statement: { name: string; text: string }, values: unknown[] = []) =>
  (await pool.query({ ...statement, values })).rows

async function answer(url: string): Promise<string> {
  const [, kind, argument = ''] = url.split('/')
  if (kind === 'list') return JSON.stringify(await ask(statements.list))
  if (kind === 'slug') return JSON.stringify(await ask(statements.slug, [argument]))
  if (kind === 'category')
    return JSON.stringify(await ask(statements.category, [argument, ['material:oak', 'material:glass']]))
  if (kind === 'search') return JSON.stringify(await ask(statements.search, [argument]))
  count += 1
  return JSON.stringify(
    await ask(statements.cart, [`cart_bare_${process.pid}_${count}`, `line_bare_${process.pid}_${count}`, argument]),
  )
}

http
  .createServer((request, response) => {
    answer(request.url ?? '/').then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      (error) => response.writeHead(500).end(String(error)),
    )
  })
  .listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'))
