import 'server-only'
import type { Image } from '@/lib/catalog/schema'
import { calculateTotals } from '@/lib/pricing/calculate-totals'
import { type Sql, pool, query } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { taxRatesFor } from '@/lib/pricing/tax-rates'
import { quoteShipping, type ShippingQuote } from '@/lib/shipping/quote-shipping'
import { availableSql } from './available-sql'
import type { Cart, CartLine } from './schema'

type LineRow = {
  id: string
  variantId: string
  productId: string
  slug: string
  sku: string
  title: string
  variantTitle: string
  image: Image | null
  quantity: number
  saved: boolean
  unit: number | null
  compareAt: number | null
  available: number | null
  forSale: boolean
  taxClass: string
  weight: number
  cost: number | null
}
type CartRow = {
  id: string
  status: Cart['status']
  customer_id: string | null
  version: number
  currency: string
  email: string
  note: string
  gift_message: string
  shipping_address: Record<string, string> | null
  billing_address: Record<string, string> | null
  shipping_method_id: string | null
  lines: LineRow[] | null
}

// OFFSET 0 keeps PostgreSQL from pricing the whole catalogue before it joins the few lines of a cart.
const CART = `SELECT c.id, c.status, c.customer_id, c.version, c.currency, c.email, c.note, c.gift_message, c.shipping_address, c.billing_address, c.shipping_method_id,
  (SELECT jsonb_agg(jsonb_build_object('id', l.id, 'variantId', v.id, 'productId', p.id, 'slug', p.slug, 'sku', v.sku, 'title', p.title,
     'variantTitle', v.title, 'quantity', l.quantity, 'saved', l.is_saved_for_later, 'unit', pr.amount_minor, 'compareAt', pr.compare_at_minor,
     'available', ${availableSql('c.id')},
     'forSale', v.is_active AND p.status = 'active' AND (p.publish_at IS NULL OR p.publish_at <= now()) AND pr.amount_minor IS NOT NULL,
     'taxClass', p.tax_class_key, 'weight', v.weight_grams, 'cost', v.cost_minor,
     'image', coalesce(
       (SELECT jsonb_build_object('key', a.storage_key, 'width', a.width, 'height', a.height, 'alt', a.alt, 'blur', a.blur_data_url)
          FROM variant_media m JOIN media_assets a ON a.id = m.media_id WHERE m.variant_id = v.id ORDER BY m.position LIMIT 1),
       (SELECT jsonb_build_object('key', a.storage_key, 'width', a.width, 'height', a.height, 'alt', a.alt, 'blur', a.blur_data_url)
          FROM product_media m JOIN media_assets a ON a.id = m.media_id WHERE m.product_id = p.id ORDER BY m.position LIMIT 1)))
     ORDER BY l.created_at, l.id)
   FROM cart_lines l JOIN variants v ON v.id = l.variant_id JOIN products p ON p.id = v.product_id
   LEFT JOIN LATERAL (SELECT amount_minor, compare_at_minor FROM current_prices cp WHERE cp.variant_id = v.id AND cp.currency = c.currency OFFSET 0) pr ON true
   WHERE l.cart_id = c.id) AS lines
  FROM carts c WHERE c.id = $1`

/** A cart priced on the server, with what checkout needs beyond what people see. */
export type PricedCart = {
  cart: Cart
  customerId: string | null
  shippingMethod: ShippingQuote | null
  lines: { row: LineRow; taxRatePpm: number; discountMinor: number; taxMinor: number; totalMinor: number }[]
}

function toLine(row: LineRow, currency: string): CartLine {
  const unit = row.unit ?? 0
  const problem = !row.forSale ? 'unavailable' : row.available !== null && row.available < row.quantity ? 'short' : null
  return {
    id: row.id,
    variantId: row.variantId,
    productId: row.productId,
    slug: row.slug,
    sku: row.sku,
    title: row.title,
    variantTitle: row.variantTitle,
    image: row.image,
    quantity: row.quantity,
    available: row.available,
    problem,
    unitPrice: { amountMinor: unit, currency },
    compareAt: row.compareAt === null || row.compareAt <= unit ? null : { amountMinor: row.compareAt, currency },
    total: { amountMinor: unit * row.quantity, currency },
  }
}

/** The country prices are shown for until the shopper names one. */
const HOME_COUNTRY = 'DE'

/** Loads and prices a cart in one statement (tax and shipping tables are remembered); null when there is none. */
export async function loadCart(cartId: string, on: Sql | null = null): Promise<PricedCart | null> {
  const rows = on ? ((await on.query(CART, [cartId])).rows as CartRow[]) : await query<CartRow>('cart', CART, [cartId])
  const row = rows[0]
  if (!row) return null
  const { currency } = row
  const all = row.lines ?? []
  const wanted = all.filter((line) => !line.saved)
  const buyable = wanted.filter((line) => line.forSale)
  const country = row.shipping_address?.country
  const rateOf = await taxRatesFor(country ?? HOME_COUNTRY, row.shipping_address?.region, on)
  const subtotalMinor = buyable.reduce((sum, line) => sum + (line.unit ?? 0) * line.quantity, 0)
  const weightGrams = buyable.reduce((sum, line) => sum + line.weight * line.quantity, 0)
  const methods =
    country && row.shipping_method_id ? await quoteShipping({ country, weightGrams, subtotalMinor, currency }, on) : []
  const method = methods.find((each) => each.id === row.shipping_method_id) ?? null
  const input = buyable.map((line) => ({
    quantity: line.quantity,
    unitPriceMinor: line.unit ?? 0,
    taxRatePpm: rateOf(line.taxClass),
  }))
  const totals = calculateTotals(input, method?.amountMinor ?? 0)
  const money = (amountMinor: number) => ({ amountMinor, currency })
  return {
    customerId: row.customer_id,
    shippingMethod: method,
    lines: buyable.map((line, index) => {
      const { discountMinor = 0, taxMinor = 0, totalMinor = 0 } = totals.lines[index] ?? {}
      return { row: line, taxRatePpm: input[index]?.taxRatePpm ?? 0, discountMinor, taxMinor, totalMinor }
    }),
    cart: {
      id: row.id,
      status: row.status,
      version: row.version,
      currency,
      email: row.email,
      note: row.note,
      giftMessage: row.gift_message,
      lines: wanted.map((line) => toLine(line, currency)),
      savedLines: all.filter((line) => line.saved).map((line) => toLine(line, currency)),
      itemCount: wanted.reduce((sum, line) => sum + line.quantity, 0),
      shippingAddress: row.shipping_address,
      billingAddress: row.billing_address,
      shippingMethod: method && {
        id: method.id,
        key: method.key,
        name: method.name,
        description: method.description,
        minDays: method.minDays,
        maxDays: method.maxDays,
        price: money(method.amountMinor),
        earliest: method.earliest,
        latest: method.latest,
      },
      subtotal: money(totals.subtotalMinor),
      discount: money(totals.discountMinor),
      shipping: method ? money(method.amountMinor) : null,
      tax: money(totals.taxMinor),
      total: money(totals.totalMinor),
    },
  }
}

/** The cart as people see it; throws `not_found`. A converted or merged cart is found too: its status says so. */
export async function getCartOrThrow(cartId: string): Promise<Cart> {
  const found = await loadCart(cartId)
  if (!found) throw new AppError('not_found', 'This cart does not exist (any more).')
  return found.cart
}

/** The active cart of a signed-in shopper, or null. */
export async function findCustomerCartId(customerId: string): Promise<string | null> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT id FROM carts WHERE customer_id = $1 AND status = 'active' ORDER BY updated_at DESC LIMIT 1`,
    [customerId],
  )
  return rows[0]?.id ?? null
}

/** Ways to send this cart to its address, with price and days. Empty when the address is missing or out of reach. */
export async function getShippingChoices(cartId: string): Promise<ShippingQuote[]> {
  const found = await loadCart(cartId)
  if (!found) throw new AppError('not_found', 'This cart does not exist (any more).')
  const country = found.cart.shippingAddress?.country
  if (!country) return []
  const weightGrams = found.lines.reduce((sum, { row }) => sum + row.weight * row.quantity, 0)
  return quoteShipping({
    country,
    weightGrams,
    subtotalMinor: found.cart.subtotal.amountMinor,
    currency: found.cart.currency,
  })
}
