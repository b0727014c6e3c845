import { NeighbourModel } from './neighbour-model'
import { buildLists } from './neighbour-lists'
import { type ItemVectors, nearestByVector } from './nearest-vectors'

/** The attributes of each item: item i has attributes indices[indptr[i] .. indptr[i+1]), ordinals 0..attributes-1. */
export type AttributeBags = { attributes: number; indptr: Int32Array; indices: Int32Array }

/** What is known of the items themselves: attributes, vectors of their texts, vectors of their pictures; any may be missing. */
export type Content = { attributes?: AttributeBags; text?: ItemVectors; image?: ItemVectors }

/** Compares two items by what they are: 1 for the same, 0 for nothing in common or nothing known. */
export type ContentSimilarity = (left: number, right: number) => number

/** Attribute bags from one list of attribute ordinals an item; repeated attributes count once. */
export function attributeBags(lists: readonly (readonly number[])[]): AttributeBags {
  const bags = lists.map((list) => [...new Set(list)].sort((a, b) => a - b))
  const indptr = new Int32Array(bags.length + 1)
  bags.forEach((bag, item) => {
    indptr[item + 1] = indptr[item]! + bag.length
  })
  const indices = Int32Array.from(bags.flat())
  return { attributes: indices.reduce((most, one) => Math.max(most, one + 1), 0), indptr, indices }
}

/** How telling each attribute is: the logarithm of items over items that have it. */
export function inverseFrequencies({ attributes, indptr, indices }: AttributeBags): Float32Array {
  const counts = new Float32Array(attributes)
  for (const attribute of indices) counts[attribute]!++
  return counts.map((count) => Math.log(indptr.length / Math.max(1, count)))
}

/** The similarity that `fitContent` ranks by, for any two items. */
export function contentSimilarity(content: Content): ContentSimilarity {
  const parts: { weight: number; of: ContentSimilarity }[] = []
  if (content.attributes) parts.push({ weight: 1, of: bagCosine(content.attributes) })
  for (const vectors of [content.text, content.image]) {
    if (vectors) parts.push({ weight: vectors.weight ?? 1, of: vectorCosine(vectors) })
  }
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)
  if (parts.length === 1) return parts[0]!.of
  return (left, right) => parts.reduce((sum, { weight, of }) => sum + weight * of(left, right), 0) / (total || 1)
}

export type ContentOptions = {
  neighbours?: number
  decay?: number
  horizon?: number
}

// A shelf of items is looked through rarest attribute first until so many were compared.
const budget = 20_000

/** Neighbours by likeness, for items that nobody has taken yet as well as for others. Takes the items that share attributes or are near as vectors. */
export function fitContent(items: number, content: Content, options: ContentOptions = {}): NeighbourModel {
  const { neighbours = 100, decay = 0.8, horizon = 50 } = options
  const similarity = contentSimilarity(content)
  const onlyAttributes = !content.text && !content.image
  const bags = content.attributes && measured(content.attributes)
  const shelves = bags && shelvesOf(bags.of)
  const near = [content.text, content.image].map((vectors) => vectors && nearestByVector(items, vectors, neighbours))
  const lists = buildLists(
    items,
    neighbours,
    (item, add) => {
      if (bags && shelves)
        visitShelves(bags.of, shelves, item, (other, attribute) => add(other, bags.idf[attribute]! ** 2))
      for (const index of near) index?.(item, (other) => add(other, 0))
    },
    (sum, item, other) => {
      // With attributes alone the sum over shared ones is the likeness already, but for its scale.
      return bags && onlyAttributes ? sum / (bags.lengths[item]! * bags.lengths[other]!) : similarity(item, other)
    },
  )
  return new NeighbourModel(lists, { decay, horizon })
}

function measured(of: AttributeBags) {
  const idf = inverseFrequencies(of)
  const lengths = Float32Array.from({ length: of.indptr.length - 1 }, (_, item) => {
    let sum = 0
    for (let n = of.indptr[item]!; n < of.indptr[item + 1]!; n++) sum += idf[of.indices[n]!]! ** 2
    return Math.sqrt(sum)
  })
  return { of, idf, lengths }
}

function bagCosine(bags: AttributeBags): ContentSimilarity {
  const { indptr, indices } = bags
  const { idf, lengths } = measured(bags)
  return (left, right) => {
    let a = indptr[left]!
    let b = indptr[right]!
    let sum = 0
    while (a < indptr[left + 1]! && b < indptr[right + 1]!) {
      const difference = indices[a]! - indices[b]!
      if (difference === 0) sum += idf[indices[a]!]! ** 2
      if (difference <= 0) a++
      if (difference >= 0) b++
    }
    return sum > 0 ? sum / (lengths[left]! * lengths[right]!) : 0
  }
}

function vectorCosine({ dimensions, values }: ItemVectors): ContentSimilarity {
  return (left, right) => {
    let sum = 0
    for (let d = 0; d < dimensions; d++) sum += values[left * dimensions + d]! * values[right * dimensions + d]!
    return Math.max(0, sum)
  }
}

type Shelves = { starts: Int32Array; items: Int32Array }

function shelvesOf({ attributes, indptr, indices }: AttributeBags): Shelves {
  const starts = new Int32Array(attributes + 1)
  for (const attribute of indices) starts[attribute + 1]!++
  for (let n = 0; n < attributes; n++) starts[n + 1]! += starts[n]!
  const next = starts.slice(0, attributes)
  const items = new Int32Array(indices.length)
  for (let item = 0; item + 1 < indptr.length; item++) {
    for (let n = indptr[item]!; n < indptr[item + 1]!; n++) items[next[indices[n]!]!++] = item
  }
  return { starts, items }
}

function visitShelves(
  bags: AttributeBags,
  shelves: Shelves,
  item: number,
  each: (other: number, attribute: number) => void,
): void {
  const size = (attribute: number) => shelves.starts[attribute + 1]! - shelves.starts[attribute]!
  const rarestFirst = bags.indices.slice(bags.indptr[item], bags.indptr[item + 1]).sort((a, b) => size(a) - size(b))
  let left = budget
  for (const attribute of rarestFirst) {
    const start = shelves.starts[attribute]!
    const length = Math.min(left, size(attribute))
    // Starting at the item itself, so that a shelf too long to finish is not always cut to the same items.
    const offset = item % Math.max(1, size(attribute))
    for (let n = 0; n < length; n++) each(shelves.items[start + ((offset + n) % size(attribute))]!, attribute)
    left -= length
    if (left <= 0) return
  }
}
