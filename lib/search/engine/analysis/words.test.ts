import { describe, expect, test } from 'vitest'
import { languageOf } from './language'
import { measuresIn } from './measures'
import { termOf } from './terms'
import { wordsOf } from './words'

const english = languageOf('en')
const terms = (text: string) => wordsOf(text).map((word) => termOf(word, english))
const sizes = (text: string) => measuresIn(wordsOf(text)).map(({ word }) => word)

describe('words', () => {
  test('numbers and units have one spelling', () => {
    expect(terms('1-1/2 in.')).toEqual(['1.5', 'in'])
    expect(terms('1½"')).toEqual(['1.5', 'in'])
    expect(terms('.5 inches')).toEqual(['0.5', 'in'])
    expect(terms('1,000 pieces')).toEqual(['1000', 'piece'])
    expect(terms('100W')).toEqual(['100', 'watt'])
    expect(wordsOf('1/0 in')).toEqual(['1/0', 'in'])
  })

  test('sizes are read however they are written', () => {
    for (const text of ['2x4', '2 x 4', '2 × 4', '2 by 4', '2 in. x 4 in.', '2" x 4"'])
      expect(sizes(text)).toContain('2x4')
    expect(sizes('26 in. H x 5 in. W x 23 in. D')).toEqual(['26in', '5in', '26x5', '23in', '5x23'])
    expect(sizes('7.2 cu. ft. and 24 sq ft')).toEqual(['7.2cuft', '24sqft'])
  })

  test('accents, case and signs make no difference', () => {
    expect(wordsOf('CAFÉ Straße Smørrebrød &amp; naïve')).toEqual(['cafe', 'strasse', 'smorrebrod', 'naive'])
    expect(wordsOf('women’s')).toEqual(['womens'])
  })

  test('forms of a word meet, other words keep apart', () => {
    for (const words of [
      'drill drills drilled drilling',
      'shelf shelves shelving',
      'battery batteries',
      'frame framed framing frames',
      'box boxes',
      'plan planned planning',
    ]) {
      expect(new Set(words.split(' ').map((word) => termOf(word, english))).size).toBe(1)
    }
    expect(termOf('painter', english)).not.toBe(termOf('paint', english))
    for (const word of ['ceiling', 'glass', 'bus', 'bed', 'spring']) expect(termOf(word, english)).toBe(word)
  })

  test('another language has other rules', () => {
    const german = languageOf('de')
    expect(termOf('lampen', german)).toBe(termOf('lampe', german))
    expect(german.stopWords.has('und')).toBe(true)
    expect(termOf('lampen', languageOf('none'))).toBe('lampen')
  })
})
