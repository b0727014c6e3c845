import { wordsOf } from '../analysis/words'
import { Column } from '../store/column'
import { Strings } from '../store/strings'

const MOST_ASKED = 200_000

/** What shoppers asked, folded and sorted, with how often. */
export class QueryBook {
  constructor(
    readonly texts: Strings,
    readonly counts: Float64Array,
  ) {}

  static of(queries: Iterable<readonly [query: string, count: number]>): QueryBook {
    const counts = new Map<string, number>()
    for (const [query, count] of queries) {
      const text = wordsOf(query).join(' ')
      if (text !== '' && text.length <= 80 && count > 0) counts.set(text, (counts.get(text) ?? 0) + count)
    }
    const kept = counts.size <= MOST_ASKED ? [...counts] : [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_ASKED)
    kept.sort(([a], [b]) => (a < b ? -1 : 1))
    return new QueryBook(
      Strings.of(kept.map(([text]) => text)),
      Float64Array.from(kept, ([, count]) => count),
    )
  }

  static over(bytes: Uint8Array, ends: Uint32Array, counts: Float64Array): QueryBook {
    return new QueryBook(new Strings(new Column(Uint8Array, bytes), new Column(Uint32Array, ends)), counts)
  }

  /** The most asked queries that begin with a folded text, most asked first. */
  beginningWith(prefix: string, limit: number): { text: string; count: number }[] {
    const { start, end } = this.texts.prefixRange(prefix)
    const best: number[] = []
    for (let at = start; at < end; at++) {
      const count = this.counts[at] as number
      if (best.length === limit && count <= (this.counts[best[limit - 1] as number] as number)) continue
      let place = best.length
      while (place > 0 && (this.counts[best[place - 1] as number] as number) < count) place -= 1
      best.splice(place, 0, at)
      if (best.length > limit) best.pop()
    }
    return best.map((at) => ({ text: this.texts.get(at), count: this.counts[at] as number }))
  }

  get bytes(): number {
    return this.texts.bytes.bytes + this.texts.ends.bytes + this.counts.byteLength
  }
}
