import type { VectorIndex } from '@/lib/search/embedding/vector-index'
import type { SearchIndex } from '@/lib/search/engine/types'
import type { TitleTerms } from './title-terms'

const unknown = -1
/** The vectors have none of it. */
const absent = -2

/**
 * One number a product, whatever the engine and the vectors call it: the one it has among the title terms, or one beyond
 * those. What has been looked up once is kept until the engine or the vectors renumber, so a query touches few strings.
 */
export class ProductNumbers {
  private readonly laterIds: string[] = []
  private readonly later = new Map<string, number>()
  private ofOrdinals = new Int32Array(0)
  private ofRows = new Int32Array(0)
  private rows = new Int32Array(0)
  private numbering = -1
  private changes = -1

  constructor(
    private readonly index: Pick<SearchIndex, 'idOf' | 'numbering'>,
    private readonly vectors: VectorIndex,
    private readonly titles: TitleTerms,
  ) {}

  /** Numbers given so far. */
  get size(): number {
    return this.titles.ids.length + this.laterIds.length
  }

  /** To be called before each query. */
  follow(): void {
    if (this.numbering !== this.index.numbering) this.ofOrdinals.fill(unknown)
    this.numbering = this.index.numbering
    if (this.changes === this.vectors.changes) return
    this.ofRows.fill(unknown)
    this.rows.fill(unknown)
    this.changes = this.vectors.changes
  }

  idOf(number: number): string {
    return this.titles.ids[number] ?? this.laterIds[number - this.titles.ids.length]!
  }

  ofOrdinal(ordinal: number): number {
    if (ordinal >= this.ofOrdinals.length) this.ofOrdinals = widened(this.ofOrdinals, ordinal)
    const known = this.ofOrdinals[ordinal]!
    return known === unknown ? (this.ofOrdinals[ordinal] = this.ofId(this.index.idOf(ordinal))) : known
  }

  ofRow(row: number): number {
    if (row >= this.ofRows.length) this.ofRows = widened(this.ofRows, row)
    const known = this.ofRows[row]!
    return known === unknown ? (this.ofRows[row] = this.ofId(this.vectors.idOf(row))) : known
  }

  /** The row of the vector of a product; negative when it has none. */
  rowOf(number: number): number {
    if (number >= this.rows.length) this.rows = widened(this.rows, number)
    let row = this.rows[number]!
    if (row === unknown) {
      row = this.vectors.rowOf(this.idOf(number))
      this.rows[number] = row < 0 ? absent : row
    }
    return row
  }

  private ofId(id: string): number {
    const number = this.titles.numberOf(id)
    if (number >= 0) return number
    let later = this.later.get(id)
    if (later === undefined) this.later.set(id, (later = this.titles.ids.length + this.laterIds.push(id) - 1))
    return later
  }
}

function widened(numbers: Int32Array, needed: number): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(Math.ceil((needed + 1) * 1.2) + 64).fill(unknown)
  wide.set(numbers)
  return wide
}
