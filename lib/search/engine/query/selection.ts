import type { Core } from '../store/core'
import type { SearchFilter } from '../types'

type Range = { name: string; data: Float64Array; min: number; max: number }

export type Counted = {
  total: number
  facetCounts: Map<string, number>
  numberRanges: Map<string, { min: number; max: number }>
}

const groupOf = (facet: string) => (facet.includes(':') ? facet.slice(0, facet.indexOf(':')) : facet)

/** A filter made ready for one index. Each facet group and each range is one condition. */
export class Selection {
  /** for each facet the condition it fulfils, plus 1 */
  private readonly conditionOf: Uint8Array
  private readonly groupCondition = new Map<number, number>()
  private readonly ranges: Range[] = []
  private readonly groups: number
  private readonly only: Set<number> | null
  private readonly exclude: Set<number>

  constructor(
    private readonly core: Core,
    { facets = [], ranges = {}, only, exclude = [] }: SearchFilter,
  ) {
    const { documents } = core
    this.conditionOf = new Uint8Array(documents.facetNames.length)
    const groups = new Map<string, number>()
    for (const facet of facets.slice(0, 100)) {
      const group = groupOf(facet)
      let condition = groups.get(group)
      if (condition === undefined) {
        if (groups.size === 20) continue
        groups.set(group, (condition = groups.size))
        const id = documents.groupId(group)
        if (id !== undefined) this.groupCondition.set(id, condition)
      }
      const id = documents.facetId(facet)
      if (id !== undefined) this.conditionOf[id] = condition + 1
    }
    this.groups = groups.size
    for (const [name, { min = -Infinity, max = Infinity }] of Object.entries(ranges).slice(0, 8)) {
      if (min === -Infinity && max === Infinity) continue
      this.ranges.push({ name, data: documents.numbers.get(name)?.data ?? new Float64Array(0), min, max })
    }
    this.only = only ? new Set(only.map((id) => core.find(id))) : null
    this.exclude = new Set(exclude.map((id) => core.find(id)))
  }

  get isOpen(): boolean {
    return this.groups === 0 && this.ranges.length === 0 && !this.only && this.exclude.size === 0
  }

  /** Bits of the conditions a product fails; -1 when it is left out whatever is chosen. */
  fails(ordinal: number): number {
    if (this.exclude.has(ordinal) || (this.only && !this.only.has(ordinal))) return -1
    const all = (1 << this.groups) - 1
    let passed = 0
    if (all !== 0) {
      const { facets, facetEnds } = this.core.documents
      const end = facetEnds.data[ordinal] as number
      for (let at = ordinal === 0 ? 0 : (facetEnds.data[ordinal - 1] as number); at < end; at++) {
        const condition = this.conditionOf[facets.data[at] as number] as number
        if (condition > 0) passed |= 1 << (condition - 1)
      }
    }
    let fails = all & ~passed
    this.ranges.forEach(({ data, min, max }, index) => {
      const value = data[ordinal]
      // Written so that a missing number, NaN, is outside of every range.
      if (!(value !== undefined && value >= min && value <= max)) fails |= 1 << (this.groups + index)
    })
    return fails
  }

  /** Keeps the products that pass, in place, and counts: a group's counts and a range's ends leave its own choice out. */
  apply(ordinals: number[] | Uint32Array, count: number, withCounts: boolean): Counted & { passed: Uint32Array } {
    const { documents } = this.core
    const passed = new Uint32Array(count)
    const counts = new Uint32Array(documents.facetNames.length)
    const columns = withCounts
      ? [...documents.numbers].map(([name, { data }]) => ({ name, data, min: Infinity, max: -Infinity }))
      : []
    // For each facet the bit of its group's condition, 0 where its group is not chosen from.
    const bitOf = new Int32Array(counts.length)
    documents.groupOf.forEach((group, facet) => {
      const condition = this.groupCondition.get(group)
      if (condition !== undefined) bitOf[facet] = 1 << condition
    })
    const facets = documents.facets.data
    const ends = documents.facetEnds.data
    const { isOpen } = this
    let total = 0
    for (let at = 0; at < count; at++) {
      const ordinal = ordinals[at] as number
      const fails = isOpen ? 0 : this.fails(ordinal)
      if (fails === 0) passed[total++] = ordinal
      // Whoever fails more than one condition counts nowhere.
      if (!withCounts || (fails & (fails - 1)) !== 0 || fails < 0) continue
      const end = ends[ordinal] as number
      for (let place = ordinal === 0 ? 0 : (ends[ordinal - 1] as number); place < end; place++) {
        const facet = facets[place] as number
        if (fails === 0 || fails === bitOf[facet]) counts[facet] = (counts[facet] as number) + 1
      }
      for (const column of columns) {
        if (fails !== 0 && fails !== this.bitOfRange(column.name)) continue
        const value = column.data[ordinal] as number
        if (value < column.min) column.min = value
        if (value > column.max) column.max = value
      }
    }
    const facetCounts = new Map<string, number>()
    counts.forEach((n, facet) => n > 0 && facetCounts.set(documents.facetNames[facet] as string, n))
    const numberRanges = new Map(
      columns.filter(({ min, max }) => min <= max).map(({ name, min, max }) => [name, { min, max }]),
    )
    return { total, facetCounts, numberRanges, passed: passed.subarray(0, total) }
  }

  private bitOfRange(name: string): number {
    const index = this.ranges.findIndex((range) => range.name === name)
    return index < 0 ? -1 : 1 << (this.groups + index)
  }
}
