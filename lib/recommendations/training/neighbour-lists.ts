import { TopList } from './top-list'

/** For every item the items that go with it, best first: those of item i stand in indices[indptr[i] .. indptr[i+1]). */
export type NeighbourLists = { items: number; indptr: Int32Array; indices: Int32Array; values: Float32Array }

/** What a filled row has to do: call `add` for every neighbour, as often as it likes; the amounts are summed. */
export type FillRow = (item: number, add: (neighbour: number, amount: number) => void) => void

/**
 * Builds the lists row by row: sums what `fill` adds, turns each sum into a score by `finish` and keeps the `most` best
 * scores above zero, never the item itself. Memory beside the result is one row.
 */
export function buildLists(
  items: number,
  most: number,
  fill: FillRow,
  finish: (sum: number, item: number, neighbour: number) => number = (sum) => sum,
): NeighbourLists {
  const sums = new Float64Array(items)
  const seen = new Int32Array(items).fill(-1)
  const touched = new Int32Array(items)
  const best = new TopList(Math.min(most, items))
  const indptr = new Int32Array(items + 1)
  let room = Math.max(1024, items * Math.min(most, 16))
  let indices = new Int32Array(room)
  let values = new Float32Array(room)
  let write = 0
  let count = 0
  let current = 0
  const add = (neighbour: number, amount: number) => {
    if (seen[neighbour] !== current) {
      seen[neighbour] = current
      sums[neighbour] = 0
      touched[count++] = neighbour
    }
    sums[neighbour]! += amount
  }
  for (let item = 0; item < items; item++) {
    current = item
    count = 0
    fill(item, add)
    for (let n = 0; n < count; n++) {
      const neighbour = touched[n]!
      if (neighbour === item) continue
      const score = finish(sums[neighbour]!, item, neighbour)
      if (score > 0 && score < Infinity) best.push(neighbour, score)
    }
    if (write + best.size > room) {
      room = Math.max(2 * room, write + best.size)
      indices = grown(indices, new Int32Array(room))
      values = grown(values, new Float32Array(room))
    }
    best.drain((neighbour, score) => {
      indices[write] = neighbour
      values[write++] = score
    })
    indptr[item + 1] = write
  }
  return { items, indptr, indices: indices.slice(0, write), values: values.slice(0, write) }
}

function grown<T extends Int32Array | Float32Array>(from: T, into: T): T {
  into.set(from)
  return into
}

/** Goes two steps: what goes with the items that go with an item, first step by `first`, second by `second`. */
export function walk(first: NeighbourLists, second: NeighbourLists, most: number): NeighbourLists {
  return buildLists(first.items, most, (item, add) => {
    for (let a = first.indptr[item]!; a < first.indptr[item + 1]!; a++) {
      const between = first.indices[a]!
      const share = first.values[a]!
      for (let b = second.indptr[between]!; b < second.indptr[between + 1]!; b++) {
        add(second.indices[b]!, share * second.values[b]!)
      }
    }
  })
}

/** The same lists with every row scaled to the sum 1. */
export function rowsToOne(lists: NeighbourLists): NeighbourLists {
  const values = lists.values.slice()
  for (let item = 0; item < lists.items; item++) {
    const row = values.subarray(lists.indptr[item], lists.indptr[item + 1])
    let sum = 0
    for (const value of row) sum += value
    if (sum > 0) for (let n = 0; n < row.length; n++) row[n]! /= sum
  }
  return { ...lists, values }
}
