/**
 * Keeps the `capacity` best of any number of scored items, in a heap of typed arrays; of equal scores the lower item
 * wins, so that the same scores always give the same list. Scores that are no number are passed over.
 */
export class TopList {
  size = 0
  private readonly items: Int32Array
  private readonly scores: Float64Array

  readonly capacity: number

  constructor(capacity: number) {
    this.capacity = Math.max(0, Math.floor(capacity))
    this.items = new Int32Array(this.capacity)
    this.scores = new Float64Array(this.capacity)
  }

  clear(): void {
    this.size = 0
  }

  push(item: number, score: number): void {
    if (Number.isNaN(score) || this.capacity === 0) return
    if (this.size < this.capacity) {
      this.rise(this.size++, item, score)
    } else if (score > this.scores[0]! || (score === this.scores[0]! && item < this.items[0]!)) {
      this.sink(this.capacity, item, score)
    }
  }

  /** Calls `take` for the kept items, best first, and empties the list. */
  drain(take: (item: number, score: number, place: number) => void): void {
    const total = this.size
    for (let last = total - 1; last > 0; last--) {
      const item = this.items[0]!
      const score = this.scores[0]!
      this.sink(last, this.items[last]!, this.scores[last]!)
      this.items[last] = item
      this.scores[last] = score
    }
    for (let place = 0; place < total; place++) take(this.items[place]!, this.scores[place]!, place)
    this.size = 0
  }

  private isWorse(place: number, item: number, score: number): boolean {
    const other = this.scores[place]!
    return other < score || (other === score && this.items[place]! > item)
  }

  private rise(start: number, item: number, score: number): void {
    let place = start
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (this.isWorse(parent, item, score)) break
      this.items[place] = this.items[parent]!
      this.scores[place] = this.scores[parent]!
      place = parent
    }
    this.items[place] = item
    this.scores[place] = score
  }

  private sink(size: number, item: number, score: number): void {
    let place = 0
    for (;;) {
      let child = 2 * place + 1
      if (child >= size) break
      if (child + 1 < size && this.isWorse(child + 1, this.items[child]!, this.scores[child]!)) child++
      if (!this.isWorse(child, item, score)) break
      this.items[place] = this.items[child]!
      this.scores[place] = this.scores[child]!
      place = child
    }
    this.items[place] = item
    this.scores[place] = score
  }
}
