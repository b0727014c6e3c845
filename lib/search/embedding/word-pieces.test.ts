import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readTokenModel } from './token-model'
import { WordPieces } from './word-pieces'

const model = readTokenModel(readFileSync('lib/search/embedding/model/tokens.bin'))
const words = [...model.pieces.ids.keys()]
const cases = JSON.parse(readFileSync(path.join(import.meta.dirname, 'word-pieces.fixture.json'), 'utf8')) as {
  text: string
  pieces: string[]
}[]

test.each(cases)('cuts as the reference tokenizer does: $text', ({ text, pieces }) => {
  expect(model.pieces.encode(text).map((id) => words[id] ?? '[UNK]')).toEqual(pieces)
})

test('a limit is kept, and a word without pieces becomes the unknown one', () => {
  const small = new WordPieces(
    new Map([
      ['[UNK]', 0],
      ['a', 1],
      ['##b', 2],
    ]),
    0,
  )
  expect(small.encode('ab ac a')).toEqual([1, 2, 0, 1])
  expect(small.encode('ab ab ab', 3)).toEqual([1, 2, 1])
})
