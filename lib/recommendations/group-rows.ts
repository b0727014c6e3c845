import type { Interactions } from './training/types'

type Touch = { row: string; product_id: string; at: number; weight: number }

/**
 * Touches as rows of products, oldest first: `keys` names the rows. Unknown products and rows with fewer than two
 * products are left out; times are milliseconds.
 */
export function groupRows(
  touches: readonly Touch[],
  ordinals: ReadonlyMap<string, number>,
): { keys: string[]; interactions: Interactions } {
  const rows = new Map<string, Touch[]>()
  for (const touch of touches) {
    if (!ordinals.has(touch.product_id)) continue
    const row = rows.get(touch.row)
    if (row) row.push(touch)
    else rows.set(touch.row, [touch])
  }
  const kept = [...rows].filter(([, row]) => row.length > 1)
  const events = kept.reduce((sum, [, row]) => sum + row.length, 0)
  const indptr = new Int32Array(kept.length + 1)
  const indices = new Int32Array(events)
  const times = new Float64Array(events)
  const weights = new Float32Array(events)
  let place = 0
  kept.forEach(([, row], person) => {
    for (const { product_id, at, weight } of row.sort((a, b) => a.at - b.at)) {
      indices[place] = ordinals.get(product_id)!
      times[place] = at
      weights[place++] = weight
    }
    indptr[person + 1] = place
  })
  return {
    keys: kept.map(([key]) => key),
    interactions: { users: kept.length, items: ordinals.size, indptr, indices, times, weights },
  }
}
