// What every recommendation algorithm takes and gives. Users and items are ordinals 0..n-1; the caller keeps their ids.
import { type SparseMatrix } from '@/lib/ml/sparse'

/**
 * Who took what: user u took items indices[indptr[u] .. indptr[u+1]), oldest first where the order is known.
 * `times` (milliseconds) and `weights` (how much an event counts, 1 when missing) stand beside the indices.
 */
export type Interactions = {
  users: number
  items: number
  indptr: Int32Array
  indices: Int32Array
  times?: Float64Array
  weights?: Float32Array
}

/** An item and how well it fits; scores of one answer can be compared with each other, not across models. */
export type Scored = { item: number; score: number }

/** A person's items, oldest first; items that the model does not know (a deleted product) are passed over. */
export type History = ArrayLike<number>

export type RecommendOptions = {
  /** Items never to answer, beside those of the history. */
  exclude?: Iterable<number>
  /** Lets items of the history be recommended again. */
  repeat?: boolean
  /** How much each item of the history counts, same order; 1 when missing. */
  weights?: ArrayLike<number>
  /** When each item of the history was taken (milliseconds), for models that let old events fade. */
  times?: ArrayLike<number>
}

/** The common face of all models. All of it is pure; a model never changes after training. */
export interface Recommender {
  /** How many items the model knows; their ordinals are 0..items-1. */
  readonly items: number
  /** The k best items for this history, best first; fewer when the model has no opinion on more of them. */
  recommend(history: History, k: number, options?: RecommendOptions): Scored[]
  /** The k items most like this one, best first, never the item itself; none for an unknown item. */
  similarItems(item: number, k: number): Scored[]
  /** Adds scale × the score of every item to `into` (length `items`), for blends. */
  addScores(history: History, into: Float32Array, scale: number, options?: RecommendOptions): void
  /** Everything needed to rebuild the model with its class's `fromBytes`, which refuses damaged bytes. */
  toBytes(): Uint8Array
}

/** The interactions as a users × items matrix with ascending columns; an item taken twice counts once, with its largest weight. */
export function interactionMatrix({ users, items, indptr, indices, weights }: Interactions): SparseMatrix {
  checkInteractions({ users, items, indptr, indices, weights })
  const seenBy = new Int32Array(items).fill(-1)
  const placeOf = new Int32Array(items)
  const kept = new Int32Array(users + 1)
  const columns = new Int32Array(indices.length)
  const values = weights && new Float32Array(indices.length)
  let write = 0
  for (let user = 0; user < users; user++) {
    const start = write
    for (let read = indptr[user]!; read < indptr[user + 1]!; read++) {
      const item = indices[read]!
      if (seenBy[item] === user) continue
      seenBy[item] = user
      columns[write++] = item
    }
    columns.subarray(start, write).sort()
    kept[user + 1] = write
    if (!weights || !values) continue
    for (let place = start; place < write; place++) placeOf[columns[place]!] = place
    for (let read = indptr[user]!; read < indptr[user + 1]!; read++) {
      const place = placeOf[indices[read]!]!
      values[place] = Math.max(values[place]!, weights[read]!)
    }
  }
  return {
    rows: users,
    columns: items,
    indptr: kept,
    indices: columns.slice(0, write),
    values: values?.slice(0, write),
  }
}

/** Throws a RangeError that names the first thing wrong: a weight that is no number or below 0, an item out of range, broken row bounds. */
export function checkInteractions({ users, items, indptr, indices, weights, times }: Interactions): void {
  if (indptr.length !== users + 1 || indptr[0] !== 0 || indptr[users] !== indices.length) {
    throw new RangeError(`Interactions of ${users} users need ${users + 1} row bounds from 0 to ${indices.length}.`)
  }
  for (let user = 0; user < users; user++) {
    if (indptr[user + 1]! < indptr[user]!) throw new RangeError(`The row bounds of user ${user} run backwards.`)
  }
  for (let n = 0; n < indices.length; n++) {
    const item = indices[n]!
    if (!(item >= 0 && item < items)) throw new RangeError(`Event ${n} names item ${item}; there are ${items} items.`)
    if (weights && !(weights[n]! >= 0 && weights[n]! < Infinity)) {
      throw new RangeError(
        `Event ${n} (item ${item}) has the weight ${weights[n]}; weights are finite and not negative.`,
      )
    }
    if (times && Number.isNaN(times[n])) throw new RangeError(`Event ${n} (item ${item}) has no valid time.`)
  }
}
