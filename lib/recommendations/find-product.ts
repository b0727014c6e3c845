import 'server-only'
import { query } from '@/lib/db'
import { AppError } from '@/lib/errors'

/** The one product that staff mean by an id, an address or its last part, an SKU or a title. Throws `invalid_input` at `pointer` when there is none or more than one. */
export async function findProduct(text: string, pointer: string): Promise<string> {
  const words = text
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
  const name = words.slice(words.lastIndexOf('/') + 1)
  const found = await query<{ id: string; rank: number }>(
    'product-meant',
    `SELECT id, 1 AS rank FROM products WHERE id = $1 UNION SELECT id, 2 FROM products WHERE slug = $1
     UNION SELECT product_id, 3 FROM variants WHERE sku = $2 UNION (SELECT product_id, 4 FROM product_index WHERE lower(title) = lower($2) LIMIT 2) ORDER BY rank`,
    [name, text.trim()],
  )
  const meant = found.filter(({ rank }) => rank === found[0]?.rank)
  if (meant.length === 1) return meant[0]!.id
  const message =
    meant.length === 0
      ? 'No product has this title, SKU or address.'
      : 'More than one product has this title. Use its address or SKU.'
  throw new AppError('invalid_input', 'Please check the marked fields.', {
    errors: [{ pointer, code: 'invalid', message }],
  })
}
