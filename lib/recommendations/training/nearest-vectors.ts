import { seededRandom } from '@/lib/ml/random'
import { TopList } from './top-list'

/** One vector of unit length an item, in rows; all zero where an item has none. `weight` is how much it counts beside other vectors (1). */
export type ItemVectors = { dimensions: number; values: Float32Array; weight?: number }

// Up to here every pair is compared; above, only items of the nearest cells.
const exactBelow = 5_000
const probes = 6

/**
 * Prepares finding the `most` nearest items of an item. Large catalogues are cut into cells around seeded sample items
 * and only the nearest cells are looked through, which finds most of the true neighbours.
 */
export function nearestByVector(items: number, vectors: ItemVectors, most: number, seed = 1) {
  const cells = items <= exactBelow ? [Int32Array.from({ length: items }, (_, item) => item)] : undefined
  const grid = cells ? undefined : makeCells(items, vectors, seed)
  const best = new TopList(most + 1)
  const centres = new TopList(probes)
  return (item: number, each: (other: number) => void): void => {
    const visit = (others: Int32Array) => {
      for (const other of others) best.push(other, dot(vectors, item, vectors.values, other))
    }
    if (cells) visit(cells[0]!)
    else if (grid) {
      for (let cell = 0; cell < grid.members.length; cell++) centres.push(cell, dot(vectors, item, grid.centres, cell))
      centres.drain((cell) => visit(grid.members[cell]!))
    }
    best.drain((other, likeness) => {
      if (other !== item && likeness > 0) each(other)
    })
  }
}

function makeCells(items: number, vectors: ItemVectors, seed: number) {
  const { dimensions, values } = vectors
  const random = seededRandom(seed)
  const count = Math.ceil(Math.sqrt(items))
  const centres = new Float32Array(count * dimensions)
  for (let cell = 0; cell < count; cell++) {
    const item = random.below(items)
    centres.set(values.subarray(item * dimensions, (item + 1) * dimensions), cell * dimensions)
  }
  const cellOf = new Int32Array(items)
  const sizes = new Int32Array(count)
  for (let item = 0; item < items; item++) {
    let best = -Infinity
    for (let cell = 0; cell < count; cell++) {
      const likeness = dot(vectors, item, centres, cell)
      if (likeness > best) {
        best = likeness
        cellOf[item] = cell
      }
    }
    sizes[cellOf[item]!]!++
  }
  const members = Array.from(sizes, (size) => new Int32Array(size))
  const filled = new Int32Array(count)
  for (let item = 0; item < items; item++) members[cellOf[item]!]![filled[cellOf[item]!]!++] = item
  return { centres, members }
}

function dot({ dimensions, values }: ItemVectors, item: number, others: Float32Array, other: number): number {
  const a = item * dimensions
  const b = other * dimensions
  let sum = 0
  for (let d = 0; d < dimensions; d++) sum += values[a + d]! * others[b + d]!
  return sum
}
