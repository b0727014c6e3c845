/** Keeps the `room` highest-scored rows of those offered; `least` is what a row must exceed once it is full (before: 0). */
export class BestRows {
  least = 0
  private readonly scores: Float64Array
  private readonly rows: Int32Array
  private held = 0

  constructor(room: number) {
    this.scores = new Float64Array(room)
    this.rows = new Int32Array(room)
    if (room === 0) this.least = Infinity
  }

  /** Takes a row whose score is above `least`; others are the caller's to leave out. */
  offer(row: number, score: number): void {
    const { scores, rows } = this
    if (this.held < scores.length) {
      let place = this.held++
      while (place > 0) {
        const parent = (place - 1) >> 1
        if (scores[parent]! <= score) break
        scores[place] = scores[parent]!
        rows[place] = rows[parent]!
        place = parent
      }
      scores[place] = score
      rows[place] = row
    } else this.replaceLeast(row, score)
    if (this.held === scores.length) this.least = scores[0]!
  }

  /** The rows kept, best first, ties by row. */
  sorted(): { row: number; score: number }[] {
    const found: { row: number; score: number }[] = []
    for (let at = 0; at < this.held; at++) found.push({ row: this.rows[at]!, score: this.scores[at]! })
    return found.sort((one, two) => two.score - one.score || one.row - two.row)
  }

  /** The rows kept, in no order that means anything; they are the keeper's own until its next offer. */
  kept(): Int32Array {
    return this.rows.subarray(0, this.held)
  }

  private replaceLeast(row: number, score: number): void {
    const { scores, rows, held } = this
    let place = 0
    for (;;) {
      let child = 2 * place + 1
      if (child >= held) break
      if (child + 1 < held && scores[child + 1]! < scores[child]!) child++
      if (scores[child]! >= score) break
      scores[place] = scores[child]!
      rows[place] = rows[child]!
      place = child
    }
    scores[place] = score
    rows[place] = row
  }
}
