import type { Pool } from 'pg'
import { newId } from '@/lib/id'
import { copyRows } from './copy'
import { reviewsFor } from './goods/reviews'
import type { SimulatedOrder } from './history/types'
import type { WrittenOrder } from './orders'
import type { SeededCustomer } from './people'
import type { SeededProduct } from './products'
import { between, randomFrom } from './random'
import { writeSnapshots } from './snapshots'

const DAY = 86_400_000
type Purchase = { customer: SeededCustomer; lineId: string; at: number }

/** Who bought a product, first to last, each customer once. */
function purchasesByItem(
  past: readonly SimulatedOrder[],
  orders: readonly (WrittenOrder | null)[],
  customers: readonly SeededCustomer[],
): Map<number, Map<string, Purchase>> {
  const byItem = new Map<number, Map<string, Purchase>>()
  for (const [index, { customer: who, at, fate }] of past.entries()) {
    const customer = customers[who]
    if (!customer || fate === 'canceled' || fate === 'open') continue
    for (const [item, lineId] of orders[index]?.lineIds ?? []) {
      const buyers = byItem.get(item) ?? new Map<string, Purchase>()
      if (!buyers.has(customer.id)) buyers.set(customer.id, { customer, lineId, at })
      byItem.set(item, buyers)
    }
  }
  return byItem
}

/**
 * What was said of each product: by its buyers, some days after they had it, as far as there are enough of them; the others
 * bought elsewhere and are not verified. Some show what they photographed at home. Returns how many reviews there are.
 */
export async function writeReviews(
  pool: Pool,
  products: SeededProduct[],
  customers: SeededCustomer[],
  past: readonly SimulatedOrder[],
  orders: readonly (WrittenOrder | null)[],
): Promise<number> {
  const random = randomFrom(4_711)
  const buyersOf = purchasesByItem(past, orders, customers)
  const now = Date.now()
  const rows = products.flatMap((product, item) => {
    const buyers = [...(buyersOf.get(item)?.values() ?? [])].filter(({ at }) => now - at > 9 * DAY)
    const reviews = reviewsFor(product.good, random).reverse()
    // Spread over the buyers from first to last, oldest review first.
    return reviews.map((review, index) => {
      const buyer =
        buyers.length >= reviews.length ? buyers[Math.floor((index * buyers.length) / reviews.length)] : buyers[index]
      const age = Math.max(0, now - product.publishedAt.getTime())
      const at = buyer
        ? Math.min(buyer.at + between(random, 6, 30) * DAY, now - 3_600_000)
        : now - Math.min(review.daysAgo * DAY, age)
      return {
        id: newId('rev'),
        product_id: product.id,
        customer_id: buyer?.customer.id ?? null,
        order_line_id: buyer?.lineId ?? null,
        status: 'published',
        rating: review.rating,
        title: review.title,
        body: review.body,
        author_name: buyer ? `${buyer.customer.firstName} ${buyer.customer.lastName[0]}.` : review.authorName,
        is_verified: buyer !== undefined,
        helpful_count: Math.floor(random() ** 3 * 20),
        locale: 'en',
        created_at: new Date(at).toISOString(),
      }
    })
  })
  await copyRows(pool, 'reviews', rows)
  await writeSnapshots(pool, products, rows)
  return rows.length
}
