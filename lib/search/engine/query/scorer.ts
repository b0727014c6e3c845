import type { Core } from '../store/core'
import { FIELDS } from '../store/postings'

/** BM25F (Robertson and Zaragoza): fields weighted and normalised by length first, then saturated once. */
export class Scorer {
  /** weight of one occurrence by field and by length of that field */
  readonly norms = new Float64Array(FIELDS * 256)
  readonly k1: number
  private change = -1

  constructor(private readonly core: Core) {
    this.k1 = core.settings.k1
  }

  /** Follows the catalogue's averages; cheap when nothing changed. */
  refresh(): void {
    const { core, norms } = this
    if (this.change === core.change) return
    this.change = core.change
    for (let field = 0; field < FIELDS; field++) {
      const average = Math.max(1e-9, (core.lengthSums[field] as number) / Math.max(1, core.live))
      const b = core.settings.b[field] as number
      const weight = core.settings.weights[field] as number
      for (let length = 0; length < 256; length++)
        norms[field * 256 + length] = weight / (1 - b + (b * length) / average)
    }
  }

  /** How much a term in so many products tells. */
  idf(products: number): number {
    const known = Math.min(products, this.core.live)
    return Math.log(1 + (this.core.live - known + 0.5) / (known + 0.5))
  }

  /** Share of a term's weight that occurrences of this size earn, below k1 + 1. */
  saturate(size: number): number {
    return (size * (this.k1 + 1)) / (this.k1 + size)
  }
}
