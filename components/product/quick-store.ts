import type { ProductCard } from '@/lib/catalog/schema'

/** The product whose variant is being chosen from a list, and the button that asked for it. */
type QuickChoice = { product: Pick<ProductCard, 'id' | 'slug' | 'title'>; opener: HTMLElement }

let choice: QuickChoice | null = null
const listeners = new Set<() => void>()

/** Asks for the variant picker of a product, or closes it. */
export function chooseQuickly(next: QuickChoice | null): void {
  choice = next
  for (const listener of listeners) listener()
}

/** What is being chosen, as an external store for `useSyncExternalStore`. */
export const quickStore = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get: () => choice,
  getOnServer: (): QuickChoice | null => null,
}
