import type Stripe from 'stripe'

/** Metadata with changes merged in: an empty value removes its key, null removes all. */
export function mergeMetadata(
  old: Stripe.Metadata | null,
  changes: Record<string, string> | null | undefined,
): Stripe.Metadata {
  if (changes === null) return {}
  return Object.fromEntries(Object.entries({ ...old, ...changes }).filter(([, value]) => value !== ''))
}
