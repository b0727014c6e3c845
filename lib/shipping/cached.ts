import 'server-only'
import { unstable_cache } from 'next/cache'
import { tags } from '@/lib/cache'
import { type FreeDelivery, freeDelivery } from './free-delivery'
import { loadMethods, quoteShipping } from './quote-shipping'

/** The first way to send a parcel, for the promise on a prerendered page; null when nothing goes there. */
export function cachedDelivery(parcel: Parameters<typeof quoteShipping>[0]) {
  return unstable_cache(
    async () => {
      const [quote] = await quoteShipping(parcel)
      if (!quote) return null
      const { minDays, maxDays, amountMinor, currency } = quote
      return { minDays, maxDays, amountMinor, currency }
    },
    ['delivery', JSON.stringify(parcel)],
    { tags: [tags.shipping] },
  )()
}

/** The rule for free delivery to a country, for prerendered pages and the cart; null where there is none. */
export function cachedFreeDelivery(country: string, currency: string): Promise<FreeDelivery | null> {
  return unstable_cache(
    async () => freeDelivery(await loadMethods(null), country, currency),
    ['free-delivery', country, currency],
    { tags: [tags.shipping] },
  )()
}
