import { expect, test } from 'vitest'
import { markWords } from './marks'

const marked = (text: string, query: string, isTyping?: boolean) =>
  markWords(text, query, isTyping)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('')

test('words are marked whatever their case, accents and number', () => {
  expect(marked('Café Crème Bowls', 'creme bowl')).toBe('Café [Crème] [Bowls]')
  expect(marked('Berry Jam', 'berries')).toBe('[Berry] Jam')
})

test('a word still being typed marks what it begins', () => {
  expect(marked('Harbour Mug', 'harb', true)).toBe('[Harb]our Mug')
  expect(marked('Harbour Mug', 'harb')).toBe('Harbour Mug')
})

test('the parts are the text, whatever the query', () => {
  for (const query of ['', '(', '.*', '日本', '\u0000', 'x'.repeat(10_000)])
    expect(
      markWords('Mug (blue) 日本', query, true)
        .map((part) => part.text)
        .join(''),
    ).toBe('Mug (blue) 日本')
})
