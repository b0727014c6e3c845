import type { RailWeights } from './admin-schema'
import type { Good } from './read-goods'

export type Placed = { good: Good; isPinned: boolean }

type Options = {
  /** what fits best first */
  candidates: readonly string[]
  goods: ReadonlyMap<string, Good>
  pins: readonly string[]
  /** never shown: what staff excluded, what is looked at, what is in the basket */
  hidden: ReadonlySet<string>
  weights: RailWeights
  /** keeps the order given instead of mixing shelves and weighing margin and stock */
  keepsOrder?: boolean
  /** lets one shelf fill the row: for what is like one product */
  mixesShelves?: boolean
  limit: number
}

const goodCoverDays = 30
/** How much less a product counts for every one of its shelf that stands before it. */
const sameShelf = 0.85

/**
 * Chooses and orders what a row shows: pins first, then what fits, a little sooner with good margin and stock, and not
 * all from one shelf (maximal marginal relevance, Carbonell and Goldstein 1998). Sold out and hidden goods are left out.
 */
export function arrange({
  candidates,
  goods,
  pins,
  hidden,
  weights,
  keepsOrder = false,
  mixesShelves = true,
  limit,
}: Options): Placed[] {
  const placed: Placed[] = []
  const taken = new Set(hidden)
  const place = (id: string, isPinned = false) => {
    const good = goods.get(id)
    if (!good?.card.isAvailable || taken.has(id)) return
    taken.add(id)
    placed.push({ good, isPinned })
  }
  for (const id of pins.slice(0, limit)) place(id, true)
  if (keepsOrder) {
    for (const id of candidates) if (placed.length < limit) place(id)
    return placed
  }
  const open = candidates.flatMap((id, rank) => {
    const good = goods.get(id)
    return good ? [{ id, shelf: good.shelves[0] ?? '', worth: (10 / (10 + rank)) * favour(good, weights) }] : []
  })
  const onShelf = new Map<string, number>()
  const surplus: string[] = []
  while (placed.length < limit && open.length > 0) {
    let best = 0
    let most = -1
    open.forEach(({ worth, shelf }, n) => {
      const value = mixesShelves ? worth * sameShelf ** (onShelf.get(shelf) ?? 0) : worth
      if (value > most) [best, most] = [n, value]
    })
    const [{ id, shelf }] = open.splice(best, 1) as [(typeof open)[number]]
    const count = onShelf.get(shelf) ?? 0
    if (mixesShelves && count >= weights.perShelf) surplus.push(id)
    else {
      const before = placed.length
      place(id)
      if (placed.length > before) onShelf.set(shelf, count + 1)
    }
  }
  for (const id of surplus) if (placed.length < limit) place(id)
  return placed
}

/** Around 1: more for goods that earn more and for goods that will not run out, by as much as the shop wants. */
function favour({ margin, coverDays }: Good, weights: RailWeights): number {
  const earns = margin === null ? 0 : Math.min(1, Math.max(0, margin)) - 0.5
  const lasts = coverDays === null ? 0.5 : Math.min(1, coverDays / goodCoverDays) - 0.5
  return 1 + weights.margin * earns + weights.cover * lasts
}
