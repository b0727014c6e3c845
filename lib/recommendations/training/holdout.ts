import { seededRandom, shuffle } from '@/lib/ml/random'
import { checkInteractions, type Interactions } from './types'

export type Holdout = {
  /** The interactions without the held-out events. */
  kept: Interactions
  /** Users with held-out events. */
  users: Int32Array
  /** The held-out items of users[n]. */
  wanted: Int32Array[]
}

type HoldoutOptions = {
  /** The share of a chosen user's events that is held out, at least one; a user keeps at least one. */
  share: number
  /** How many users at most, drawn by `seed`; the others stay whole. */
  users: number
  /** The latest events instead of random ones. */
  latest: boolean
  seed: number
}

/** Takes events out of the training data to choose parameters by. Only users with two events or more are drawn. */
export function holdOut(interactions: Interactions, { share, users: most, latest, seed }: HoldoutOptions): Holdout {
  checkInteractions(interactions)
  const { indptr, indices, times, weights } = interactions
  const random = seededRandom(seed)
  const candidates: number[] = []
  for (let user = 0; user < interactions.users; user++) if (indptr[user + 1]! - indptr[user]! > 1) candidates.push(user)
  shuffle(candidates, random)
  const users = Int32Array.from(candidates.slice(0, most)).sort()
  const isOut = new Uint8Array(indices.length)
  const wanted = Array.from(users, (user) => {
    const start = indptr[user]!
    const length = indptr[user + 1]! - start
    const count = Math.min(length - 1, Math.max(1, Math.round(share * length)))
    const places = Int32Array.from({ length }, (_, n) => start + n)
    if (!latest) shuffle(places, random)
    const out = places.slice(length - count)
    for (const place of out) isOut[place] = 1
    return out.map((place) => indices[place]!)
  })
  const keptPtr = new Int32Array(interactions.users + 1)
  const places = new Int32Array(indices.length)
  let write = 0
  for (let user = 0; user < interactions.users; user++) {
    for (let n = indptr[user]!; n < indptr[user + 1]!; n++) if (!isOut[n]) places[write++] = n
    keptPtr[user + 1] = write
  }
  const kept: Interactions = {
    ...interactions,
    indptr: keptPtr,
    indices: new Int32Array(write).map((_, n) => indices[places[n]!]!),
    times: times && new Float64Array(write).map((_, n) => times[places[n]!]!),
    weights: weights && new Float32Array(write).map((_, n) => weights[places[n]!]!),
  }
  return { kept, users, wanted }
}
