import 'server-only'
import { query } from '@/lib/db'
import type { SharedLine } from './schema'

/** Reads `sku:2,sku2:1`; what makes no sense is left out, at most 50 lines count. */
export function parseShared(text: string): { sku: string; quantity: number }[] {
  return text
    .split(',')
    .slice(0, 50)
    .flatMap((part) => {
      const match = /^(.{1,80}?)(?::(\d{1,3}))?$/.exec(part.trim())
      const quantity = Number(match?.[2] ?? 1)
      return match?.[1] && quantity > 0 ? [{ sku: match[1], quantity }] : []
    })
}

/** The goods a shared link names, in its order, as far as they are for sale. */
export async function readSharedCart(text: string): Promise<SharedLine[]> {
  const wanted = parseShared(text)
  if (wanted.length === 0) return []
  const rows = await query<Omit<SharedLine, 'quantity'>>(
    'shared-cart',
    `SELECT v.id AS "variantId", v.sku, p.title, v.title AS "variantTitle", p.slug,
       jsonb_build_object('amountMinor', c.amount_minor, 'currency', c.currency) AS price
     FROM variants v JOIN products p ON p.id = v.product_id JOIN LATERAL (SELECT amount_minor, currency FROM current_prices cp WHERE cp.variant_id = v.id AND cp.currency = 'EUR' OFFSET 0) c ON true
     WHERE v.sku = ANY ($1::text[]) AND v.is_active AND p.status = 'active' AND (p.publish_at IS NULL OR p.publish_at <= now())`,
    [wanted.map((line) => line.sku)],
  )
  return wanted.flatMap(({ sku, quantity }) => {
    const row = rows.find((each) => each.sku === sku)
    return row ? [{ ...row, quantity }] : []
  })
}
