import type { RailItem } from '@/lib/recommendations/schema'

/** The reason that all of several products share, to be said once instead of at each; null when they differ. */
export function sharedReason(items: readonly Pick<RailItem, 'reason'>[]): string | null {
  const [first] = items
  return items.length > 1 && first?.reason && items.every(({ reason }) => reason === first.reason) ? first.reason : null
}
