import { type Content, fitContent } from './content'
import { fitItemKnn } from './item-knn'
import { type NeighbourLists, rowsToOne, walk } from './neighbour-lists'
import { fitTransitions } from './transitions'
import { type Interactions } from './types'

/** One way of going from an item to others; a hybrid blends several. */
export type Part = { name: string; lists: NeighbourLists }

export type PartOptions = { neighbours?: number; halfLife?: number }

/** Fits every part of the hybrid on the same interactions; the parts that look at the items themselves need `content`. */
export function fitParts(interactions: Interactions, content?: Content, options: PartOptions = {}): Part[] {
  const { neighbours = 200, halfLife } = options
  const shared = { neighbours, halfLife }
  const window = fitTransitions(interactions, { ...shared, reach: 20 }).lists
  const parts = [
    {
      name: 'next',
      lists: fitTransitions(interactions, { ...shared, reach: 1, backward: 0, sourceDiscount: 1 }).lists,
    },
    { name: 'window', lists: window },
    { name: 'together', lists: fitItemKnn(interactions, shared).lists },
    { name: 'telling', lists: fitTransitions(interactions, { ...shared, reach: 20, targetDiscount: 0.5 }).lists },
  ]
  const steps = rowsToOne(window)
  parts.push({ name: 'walk', lists: walk(steps, steps, neighbours) })
  if (content) {
    const alike = fitContent(interactions.items, content, { neighbours: Math.ceil(neighbours / 2) }).lists
    const likeness = rowsToOne(alike)
    parts.push({ name: 'alike', lists: alike })
    parts.push({ name: 'alikeThenNext', lists: walk(likeness, steps, neighbours) })
    parts.push({ name: 'nextThenAlike', lists: walk(steps, likeness, neighbours) })
  }
  return parts
}
