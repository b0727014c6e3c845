import { FIELDS } from './postings'

const MOST = 63

/** Counts the terms of one product after another without allocating: for each how often it stands in each field. */
export class TermCounter {
  /** terms of the current product, in the order they came */
  readonly terms: number[] = []
  private seen = new Uint32Array(1024)
  private places = new Uint32Array(1024)
  private counts = new Uint8Array(1024 * FIELDS)
  private round = 0

  private makeRoom(term: number): void {
    if (term < this.seen.length) return
    const size = Math.max(term + 1, this.seen.length * 2)
    const seen = new Uint32Array(size)
    const places = new Uint32Array(size)
    seen.set(this.seen)
    places.set(this.places)
    this.seen = seen
    this.places = places
  }

  start(): void {
    this.round += 1
    this.terms.length = 0
  }

  add(term: number, field: number): void {
    this.makeRoom(term)
    if (this.seen[term] !== this.round) {
      this.seen[term] = this.round
      const place = this.terms.push(term) - 1
      this.places[term] = place
      if ((place + 1) * FIELDS > this.counts.length) {
        const counts = new Uint8Array(this.counts.length * 2)
        counts.set(this.counts)
        this.counts = counts
      }
      this.counts.fill(0, place * FIELDS, place * FIELDS + FIELDS)
    }
    const at = (this.places[term] as number) * FIELDS + field
    if ((this.counts[at] as number) < MOST) this.counts[at] = (this.counts[at] as number) + 1
  }

  /** Counts by field of the term at a place of `terms`; valid until the next change. */
  at(place: number): Uint8Array {
    return this.counts.subarray(place * FIELDS, place * FIELDS + FIELDS)
  }
}
