import type { Money } from '@/lib/money'
import type { ShippingMethod } from './quote-shipping'

/** From which order value the cheapest way to a country costs nothing, for parcels of up to `maxWeightGrams` (null: any). */
export type FreeDelivery = { from: Money; country: string; maxWeightGrams: number | null }

/**
 * The shop's rule for free delivery to a country: the lowest order value above nothing from which one of its methods is free
 * that else costs something. Null where there is none. Collecting in the shop is no delivery and always free, so it does not count.
 */
export function freeDelivery(
  methods: readonly Pick<ShippingMethod, 'countries' | 'rates'>[],
  country: string,
  currency: string,
): FreeDelivery | null {
  const rates = methods
    .filter(({ countries }) => countries.includes(country) || countries.includes('*'))
    .flatMap(({ rates }) => rates ?? [])
    .filter((rate) => rate.currency === currency && rate.amountMinor === 0 && rate.minSubtotalMinor > 0)
    .sort((one, other) => one.minSubtotalMinor - other.minSubtotalMinor)
  const [rate] = rates
  return rate
    ? { from: { amountMinor: rate.minSubtotalMinor, currency }, country, maxWeightGrams: rate.maxWeightGrams }
    : null
}
