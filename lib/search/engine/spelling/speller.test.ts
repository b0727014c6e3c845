import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DeleteIndex } from './delete-index'
import { createSpeller, remembering } from './speller'
import { soundOf } from './sound'
import { typoCost } from './typo-cost'

const speller = createSpeller(
  new Map([
    ['business', 900],
    ['separate', 700],
    ['receive', 600],
    ['address', 800],
    ['physics', 300],
    ['the', 90_000],
    ['house', 5000],
    ['horse', 400],
    ['knife', 200],
    ['umbrella', 90],
  ]),
)

describe('spelling', () => {
  test('finds what was meant, by hand or by ear', () => {
    const pairs = {
      bisness: 'business',
      seperate: 'separate',
      recieve: 'receive',
      adress: 'address',
      fisics: 'physics',
      teh: 'the',
      nife: 'knife',
      umbrela: 'umbrella',
      hoise: 'house',
    }
    for (const [wrong, right] of Object.entries(pairs)) expect(speller.correct(wrong)).toBe(right)
  })

  test('leaves right words and what is like nothing alone', () => {
    for (const word of ['house', 'horse', 'zzzzzz', '', 'x', 'ü'.repeat(100)]) expect(speller.correct(word)).toBe(word)
  })

  test('a remembered word is looked up once until something changes', () => {
    const speller = createSpeller(new Map([['table', 100]]))
    let asked = 0
    let change = 0
    const candidates: typeof speller.candidates = (...word) => ((asked += 1), speller.candidates(...word))
    const remembered = remembering(
      Object.assign(Object.create(speller) as typeof speller, { candidates }),
      () => change,
    )
    expect(remembered.candidates('tabel')).toEqual(speller.candidates('tabel'))
    expect(remembered.candidates('tabel')[0]?.word).toBe('table')
    expect(asked).toBe(1)
    change += 1
    remembered.candidates('tabel')
    expect(asked).toBe(2)
  })

  test('a likely slip costs less than an odd one', () => {
    expect(typoCost('adress', 'address')).toBeLessThan(typoCost('adxress', 'address'))
    expect(typoCost('hpuse', 'house')).toBeLessThan(typoCost('hzuse', 'house'))
    expect(typoCost('huose', 'house')).toBeLessThan(typoCost('hxyse', 'house'))
    expect(typoCost('xouse', 'house')).toBeGreaterThan(typoCost('houxe', 'house'))
  })

  test('cost is 0 for the word itself and never below, and a bound never changes what is under it', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdehlnopst'), maxLength: 12 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(typoCost(a, a)).toBe(0)
        const cost = typoCost(a, b)
        expect(cost).toBeGreaterThanOrEqual(0)
        if (cost <= 2) expect(typoCost(a, b, undefined, 2)).toBe(cost)
        else expect(typoCost(a, b, undefined, 2)).toBeGreaterThan(2)
      }),
      { numRuns: 300 },
    )
  })

  test('every word within two slips of its beginning is led to', () => {
    const words = ['cordless', 'hammer', 'faucet', 'lamp']
    const index = DeleteIndex.build((visit) => words.forEach(visit))
    fc.assert(
      fc.property(fc.constantFrom(0, 1, 2), fc.nat(5), fc.nat(5), (id, a, b) => {
        const word = words[id] as string
        const once = word.slice(0, a) + word.slice(a + 1)
        const twice = once.slice(0, b) + 'q' + once.slice(b + 1)
        expect(index.near(once).has(id)).toBe(true)
        expect(index.near(twice).has(id)).toBe(true)
      }),
    )
  })

  test('words that sound alike share a sound', () => {
    for (const [a, b] of [
      ['knife', 'nife'],
      ['physics', 'fisiks'],
      ['rhythm', 'rythm'],
      ['station', 'stashun'],
    ] as const)
      expect(soundOf(a)).toBe(soundOf(b))
  })
})
