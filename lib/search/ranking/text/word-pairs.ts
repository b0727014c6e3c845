import { seededRandom, shuffle } from '@/lib/ml/random'
import type { QueryView } from './query-view'
import type { ReadText } from './read-text'

// What the words of a query and of a title have to do with each other, learned from judgements: which words may be
// missing, what is meant by a word that the title says otherwise.

const size = 1 << 20

/** Pairs of words as places in one table of weights, row after row. */
export type PairRows = { starts: Int32Array; places: Int32Array; values: Float32Array }

/** Collects the word pairs of rows of (query, title). */
export function collectPairs(): { add(query: QueryView, title: ReadText): void; finish(): PairRows } {
  const starts = [0]
  const places: number[] = []
  const values: number[] = []
  const put = (name: string, value: number): void => {
    places.push(placeOf(name))
    values.push(value)
  }
  return {
    add(query, title) {
      const asked = query.terms.filter((term) => !term.isNumber).map((term) => term.name)
      const askedHead = query.meant.terms[query.meant.head] ?? ''
      const has = new Set(title.terms)
      const said = [...has].filter((term) => /^\D{2,}/.test(term))
      const head = title.terms[title.head] ?? ''
      for (const term of asked) {
        put(`q${term}`, 1 / Math.sqrt(asked.length))
        put(`${has.has(term) ? 'found' : 'missed'} ${term}`, 1)
        put(`head ${term} ${head}`, 0.7)
        for (const other of said) if (other !== term) put(`${term} ${other}`, 0.5)
      }
      for (const other of said) {
        put(`t${other}`, 0.5)
        put(`asked ${askedHead} ${other}`, 0.4)
      }
      put(`heads ${askedHead} ${head}`, 1)
      put(`h${head}`, 0.7)
      starts.push(places.length)
    },
    finish: () => ({
      starts: Int32Array.from(starts),
      places: Int32Array.from(places),
      values: Float32Array.from(values),
    }),
  }
}

/** A linear model of the labels by word pairs, fitted by AdaGrad (Duchi, Hazan & Singer 2011) over the given rows; answers for any row. */
export function fitPairs(
  pairs: PairRows,
  rows: Int32Array,
  labels: ArrayLike<number>,
  { epochs = 3, rate = 0.03, l2 = 2e-5, seed = 5 } = {},
): (row: number) => number {
  const { starts, places, values } = pairs
  const weights = new Float32Array(size)
  const squares = new Float32Array(size).fill(1)
  const order = rows.slice()
  const random = seededRandom(seed)
  let mean = 0
  for (const row of rows) mean += labels[row]! / rows.length
  const predict = (row: number): number => {
    let sum = mean
    for (let at = starts[row]!; at < starts[row + 1]!; at++) sum += weights[places[at]!]! * values[at]!
    return sum
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const row of order) {
      const error = predict(row) - labels[row]!
      for (let at = starts[row]!; at < starts[row + 1]!; at++) {
        const place = places[at]!
        const slope = error * values[at]! + l2 * weights[place]!
        squares[place]! += slope * slope
        weights[place]! -= (rate * slope) / Math.sqrt(squares[place]!)
      }
    }
  }
  return predict
}

function placeOf(name: string): number {
  let hash = 2_166_136_261
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 16_777_619)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 12)) >>> 0) & (size - 1)
}
