import { Column } from './column'
import { Ids } from './ids'
import { FIELDS } from './postings'
import { VarintReader, pushVarint } from './varint'

/** What is kept of each product by ordinal: its id, the words of each field in order, facets and numbers. */
export class Documents {
  readonly groupOf: number[] = []
  readonly groups: string[] = []
  private readonly facetIds = new Map<string, number>()
  private readonly groupIds = new Map<string, number>()

  constructor(
    readonly ids: Ids,
    readonly alive: Column<Uint8Array>,
    /** words in each field of each product, at most 255 */
    readonly lengths: Column<Uint8Array>,
    /** for each field how many words, then their numbers */
    readonly words: Column<Uint8Array>,
    readonly wordEnds: Column<Uint32Array>,
    readonly facets: Column<Uint32Array>,
    readonly facetEnds: Column<Uint32Array>,
    readonly facetNames: string[],
    readonly numbers: Map<string, Column<Float64Array>>,
  ) {
    facetNames.forEach((name, id) => this.learnFacet(name, id))
  }

  static empty(): Documents {
    const bytes = () => Column.empty(Uint8Array)
    const wide = () => Column.empty(Uint32Array)
    return new Documents(Ids.empty(), bytes(), bytes(), bytes(), wide(), wide(), wide(), [], new Map())
  }

  get length(): number {
    return this.alive.length
  }

  private learnFacet(name: string, id: number): void {
    const colon = name.indexOf(':')
    const group = colon < 0 ? name : name.slice(0, colon)
    let groupId = this.groupIds.get(group)
    if (groupId === undefined) this.groupIds.set(group, (groupId = this.groups.push(group) - 1))
    this.groupOf[id] = groupId
    this.facetIds.set(name, id)
  }

  facetId(name: string): number | undefined {
    return this.facetIds.get(name)
  }

  groupId(group: string): number | undefined {
    return this.groupIds.get(group)
  }

  /** Adds a product; `fields` are the numbers of its words. Gives its ordinal. */
  add(
    id: string,
    fields: readonly (readonly number[])[],
    facets: readonly string[],
    numbers: Record<string, number>,
  ): number {
    const ordinal = this.ids.push(id)
    this.alive.push(1)
    for (let field = 0; field < FIELDS; field++) {
      const words = fields[field] ?? []
      this.lengths.push(Math.min(255, words.length))
      pushVarint(this.words, words.length)
      for (const word of words) pushVarint(this.words, word)
    }
    this.wordEnds.push(this.words.length)
    for (const name of facets) {
      let facet = this.facetIds.get(name)
      if (facet === undefined) this.learnFacet(name, (facet = this.facetNames.push(name) - 1))
      this.facets.push(facet)
    }
    this.facetEnds.push(this.facets.length)
    for (const name of Object.keys(numbers)) {
      if (this.numbers.has(name)) continue
      this.numbers.set(name, new Column(Float64Array, new Float64Array(ordinal).fill(NaN)))
    }
    for (const [name, column] of this.numbers) column.push(numbers[name] ?? NaN)
    return ordinal
  }

  /** Reads the words of a product, field after field: first how many, then their numbers. */
  reader(ordinal: number): VarintReader {
    return new VarintReader(this.words.data, ordinal === 0 ? 0 : (this.wordEnds.data[ordinal - 1] as number))
  }

  fieldsOf(ordinal: number): number[][] {
    const reader = this.reader(ordinal)
    return Array.from({ length: FIELDS }, () => Array.from({ length: reader.next() }, () => reader.next()))
  }

  facetsOf(ordinal: number): Uint32Array {
    return this.facets.data.subarray(ordinal === 0 ? 0 : this.facetEnds.data[ordinal - 1], this.facetEnds.data[ordinal])
  }

  numbersOf(ordinal: number): Record<string, number> {
    const numbers: Record<string, number> = {}
    for (const [name, column] of this.numbers) {
      const value = column.data[ordinal] as number
      if (!Number.isNaN(value)) numbers[name] = value
    }
    return numbers
  }
}
