import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/ml/random'
import { studyCatalogue } from './catalogue'
import { learnTermVectors } from './latent'
import { fitLinear, predictLinear } from './linear-model'
import { likeOthers, likeOthersNames, sharedWithOthers } from './list-context'
import { nearestQueries, neighbourFeatureNames, neighbourFeatures } from './neighbours'
import { readText } from './read-text'
import { makeRetriever } from './retrieve'
import { makeTermSpace } from './term-space'
import { makeTextFeatures } from './text-features'
import { collectPairs, fitPairs } from './word-pairs'

const random = seededRandom(1)
const pick = (list: readonly string[]): string => list[random.below(list.length)]!
const woods = ['oak', 'walnut', 'maple', 'birch']
const metals = ['steel', 'brass', 'chrome', 'nickel']
/** Furniture is of wood and faucets are of metal, in titles that never name a kind. */
const titles = Array.from({ length: 400 }, (_, at) =>
  at % 2 === 0
    ? `Acme ${10 + random.below(50)} in. ${pick(woods)} ${pick(['table', 'shelf', 'cabinet'])} with ${pick(woods)} veneer`
    : `Rivera ${pick(metals)} ${pick(['faucet', 'shower', 'tap'])} in ${pick(metals)}, ${1 + random.below(4)} handle`,
)
const catalogue = studyCatalogue(titles)
const vectors = learnTermVectors(catalogue, { dimensions: 8 })
const features = makeTextFeatures(catalogue, vectors, { topics: 2, general: vectors })
const column = (name: string): number => features.names.indexOf(name)

function rowOf(query: string, title: number): Float32Array {
  const row = new Float32Array(features.names.length)
  features.ofQuery(features.read(query))(title, row, 0)
  return row
}

describe('what a catalogue teaches about words', () => {
  it('names the thing of a title: the word before what only qualifies it', () => {
    const headOf = (text: string): string => {
      const read = readText(text)
      return read.words[read.head]!
    }
    expect(headOf('Acme 24 in. oak table with drawer in white')).toBe('table')
    expect(headOf('Pull-Down Kitchen Faucet, 2 handle (valve not included)')).toBe('faucet')
    expect(headOf('in')).toBe('in')
    expect(readText('').head).toBe(-1)
  })

  it('puts words of like use near each other', () => {
    const space = makeTermSpace(catalogue, vectors)
    const id = (term: string): number => catalogue.terms.get(term)!
    expect(space.likeness(id('oak'), id('walnut'))).toBeGreaterThan(space.likeness(id('oak'), id('brass')) + 0.3)
  })

  it('ranks titles with rare words of the query first', () => {
    const { best, scores } = makeRetriever(catalogue)(['oak', 'table', 'with'], 5)
    expect(titles[best[0]!]).toMatch(/oak.*table|table.*oak/)
    expect(scores[best[0]!]).toBeGreaterThanOrEqual(scores[best[4]!]!)
  })

  it('reads queries as meant: mistyped, glued and with sizes', () => {
    expect(features.read('walnutt tabel').meant.words).toEqual(['walnut', 'table'])
    expect(features.read('oaktable').meant.words).toEqual(['oak', 'table'])
    expect(features.read('12x34').changes).toBe(0)
    expect(features.read('').terms).toEqual([])
  })
})

describe('features of a query and a title', () => {
  it('are numbers for anything typed', () => {
    for (const query of [
      '',
      ' ',
      '😀',
      '%_\\',
      'constructor __proto__',
      'a'.repeat(10_000),
      'طاولة خشب',
      '3/4 in. x 8 ft.',
      'zzzz qqqq',
    ]) {
      expect(rowOf(query, 0).every(Number.isFinite)).toBe(true)
    }
  })

  it('tell a title that has the words from one that only has like ones, and that from a strange one', () => {
    const oak = titles.findIndex((title) => /oak table/.test(title))
    const walnut = titles.findIndex((title) => /walnut cabinet with (birch|maple)/.test(title))
    const brass = titles.findIndex((title) => /brass/.test(title))
    const [right, like, strange] = [oak, walnut, brass].map((title) => rowOf('oak tabel', title))
    expect(right![column('weightFound')]).toBe(1)
    expect(right![column('headIsHead')]).toBe(1)
    expect(like![column('softMeaning')]).toBeGreaterThan(strange![column('softMeaning')]!)
    expect(right![column('likeness')]).toBeGreaterThan(strange![column('likeness')]!)
  })

  it('see that a size is another one', () => {
    const title = titles.findIndex((one) => /12 in/.test(one))
    expect(rowOf('12 in table', title)[column('measuresAgainst')]).toBe(0)
    expect(rowOf('70 in table', title)[column('measuresAgainst')]).toBe(1)
  })
})

describe('what the other candidates say', () => {
  it('is that the odd one out is least like the rest, more so where the rest match well', () => {
    const vectors = [Float32Array.of(1, 0), Float32Array.of(0.8, 0.6), Float32Array.of(0, 1)]
    const rows = likeOthers(vectors, [10, 10, 0])
    const column = likeOthersNames.indexOf('likeBestOthers')
    const [first, , odd] = vectors.map((_, at) => rows[at * likeOthersNames.length + column]!)
    expect(first).toBeGreaterThan(odd!)
    expect([...sharedWithOthers(['tap', 'tap', 'oven'])]).toEqual([0.5, 0.5, 0])
  })

  it('is nothing where there is no other', () => {
    expect(likeOthers([Float32Array.of(1, 0)], [1]).every(Number.isNaN)).toBe(true)
    expect(sharedWithOthers(['tap'])[0]).toBeNaN()
  })
})

describe('the linear model', () => {
  it('finds what orders a group although groups differ in level the other way, missing values and all', () => {
    const rows = 3000
    const groups = new Int32Array(rows / 5).fill(5)
    const values = new Float32Array(rows * 3)
    const labels = new Float32Array(rows)
    for (let row = 0; row < rows; row++) {
      const level = Math.floor(row / 5) % 7
      const within = random.normal()
      values.set([within + level, row % 9 === 0 ? NaN : random.normal(), 1], row * 3)
      labels[row] = within - 3 * level
    }
    const model = fitLinear({ rows, columns: 3, values }, labels, { groups, ridge: 1 })
    const probe = { rows: 2, columns: 3, values: Float32Array.of(0, 0, 1, 1, NaN, 1) }
    const [low, high] = predictLinear(model, probe)
    expect(high! - low!).toBeCloseTo(1, 1)
    const plain = fitLinear({ rows, columns: 3, values }, labels)
    const [below, over] = predictLinear(plain, probe)
    expect(over! - below!).toBeLessThan(-1)
  })
})

describe('what judgements teach', () => {
  it('which pairs of words belong together, for words that never match', () => {
    const collected = collectPairs()
    const labels: number[] = []
    for (let round = 0; round < 600; round++) {
      const title = random.below(400)
      collected.add(features.read('timber'), catalogue.titles[title]!)
      labels.push(title % 2 === 0 ? 3 : 1)
    }
    const predict = fitPairs(
      collected.finish(),
      Int32Array.from({ length: 400 }, (_, row) => row),
      labels,
    )
    for (let row = 400; row < 600; row++) expect(Math.abs(predict(row) - labels[row]!)).toBeLessThan(0.6)
  })

  it('what like queries were answered with, but never the query itself', () => {
    const values = Float32Array.of(1, 0, 1, 0, 0, 1)
    const near = nearestQueries({ dimensions: 2, values }, 2)
    expect([...near[0]!.ids]).toEqual([1, 2])
    const pairs = {
      starts: Int32Array.of(0, 2, 4, 6),
      titles: Int32Array.of(0, 1, 0, 1, 0, 1),
      relevance: Float32Array.of(1, 3, 3, 1, 2, 2),
    }
    const vectorOf = (title: number): Float32Array => (title === 0 ? Float32Array.of(1, 0) : Float32Array.of(0, 1))
    const rows = neighbourFeatures(pairs, near, vectorOf, () => true)
    const first = neighbourFeatureNames.indexOf('likeJudgedOverMean')
    // Query 0 says the opposite of query 1, and sees only what query 1 was given.
    expect(rows[first]).toBeGreaterThan(0.5)
    expect(rows[neighbourFeatureNames.length + first]).toBeLessThan(-0.5)
    const alone = neighbourFeatures(pairs, near, vectorOf, () => false)
    expect(alone[first]).toBe(0)
  })
})
