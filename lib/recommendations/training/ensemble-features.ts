import { TopList } from './top-list'
import { type History, type Interactions, type RecommendOptions, type Recommender } from './types'

/** What is known of an item without a person: how often it was taken, how late in sequences, how often near the end. */
export const ITEM_FACTS = ['popularity', 'meanPlace', 'late'] as const

/** ITEM_FACTS of every item, in rows; an item that nobody took has the middle place. */
export function itemFacts({ users, items, indptr, indices }: Interactions): Float32Array {
  const [count, places, late] = [new Float64Array(items), new Float64Array(items), new Float64Array(items)]
  for (let user = 0; user < users; user++) {
    const start = indptr[user]!
    const length = indptr[user + 1]! - start
    for (let n = 0; n < length; n++) {
      const item = indices[start + n]!
      count[item]!++
      places[item]! += n / length
      if (n / length > 0.75) late[item]!++
    }
  }
  const facts = new Float32Array(items * ITEM_FACTS.length)
  for (let item = 0; item < items; item++) {
    facts.set(
      [Math.log1p(count[item]!), (places[item]! + 0.5) / (count[item]! + 1), (late[item]! + 1) / (count[item]! + 4)],
      item * ITEM_FACTS.length,
    )
  }
  return facts
}

/** Scores of all members for one person, each also as distance from its mean in standard deviations. */
export class MemberScores {
  readonly raw: Float32Array[]
  readonly standard: Float32Array[]
  readonly blend: Float32Array
  readonly isTaken: Uint8Array
  private readonly best: TopList
  private readonly columnsPerMember = 2

  constructor(
    private readonly members: readonly Recommender[],
    private readonly items: number,
    readonly pool: number,
  ) {
    this.raw = members.map(() => new Float32Array(items))
    this.standard = members.map(() => new Float32Array(items))
    this.blend = new Float32Array(items)
    this.isTaken = new Uint8Array(items)
    this.best = new TopList(Math.min(pool, items))
  }

  /** How many numbers `write` puts down for an item. */
  get columns(): number {
    return this.members.length * this.columnsPerMember + 3 + ITEM_FACTS.length
  }

  /** Fills the scores for this history. */
  score(history: History, options: RecommendOptions = {}): void {
    this.isTaken.fill(0)
    for (let n = 0; n < history.length; n++) this.isTaken[history[n]!] = 1
    this.members.forEach((member, m) => {
      const raw = this.raw[m]!.fill(0)
      member.addScores(history, raw, 1, options)
      let [sum, squares] = [0, 0]
      for (let item = 0; item < this.items; item++) {
        sum += raw[item]!
        squares += raw[item]! ** 2
      }
      const mean = sum / this.items
      const deviation = Math.sqrt(Math.max(0, squares / this.items - mean * mean)) || 1
      const standard = this.standard[m]!
      for (let item = 0; item < this.items; item++) standard[item] = (raw[item]! - mean) / deviation
    })
  }

  /** Adds the members up by their weights and gives the `pool` best items that were not taken, best first. */
  candidates(weights: ArrayLike<number>, exclude: ReadonlySet<number> = new Set()): Int32Array {
    this.blend.fill(0)
    this.standard.forEach((standard, m) => {
      const weight = weights[m]!
      if (weight !== 0) for (let item = 0; item < this.items; item++) this.blend[item]! += weight * standard[item]!
    })
    for (let item = 0; item < this.items; item++) {
      if (!this.isTaken[item] && !exclude.has(item)) this.best.push(item, this.blend[item]!)
    }
    const found = new Int32Array(this.best.size)
    this.best.drain((item, _, place) => {
      found[place] = item
    })
    return found
  }

  /** Writes one row for each candidate. */
  write(candidates: Int32Array, length: number, facts: Float32Array, into: Float32Array, at: number): void {
    for (let place = 0; place < candidates.length; place++) {
      const item = candidates[place]!
      for (let m = 0; m < this.members.length; m++) {
        into[at++] = this.raw[m]![item]!
        into[at++] = this.standard[m]![item]!
      }
      into[at++] = this.blend[item]!
      into[at++] = place
      into[at++] = length
      for (let fact = 0; fact < ITEM_FACTS.length; fact++) into[at++] = facts[item * ITEM_FACTS.length + fact]!
    }
  }
}
