import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { builtInTextEmbedder } from './load-text-embedder'
import { loadSentenceTransformer } from './sentence-transformer'

// A folder with model.onnx and tokenizer.json; too large to keep here, so this runs where one is given.
const folder = process.env.TEST_EMBEDDING_MODEL
const dot = (one: Float32Array, two: Float32Array) => one.reduce((sum, value, at) => sum + value * two[at]!, 0)

test.runIf(folder)(
  'a sentence-transformers model runs in the slot and agrees with the vectors distilled from it',
  async () => {
    const model = await loadSentenceTransformer(folder!)
    const texts = [
      'drill bit set for metal',
      'cordless screwdriver',
      'wooden oak table',
      'solid timber dining table',
      '',
      'x '.repeat(5_000),
      '🙂',
    ]
    const [bits, screwdriver, oak, timber, nothing] = await model.embedMany(texts)
    expect(dot(oak!, oak!)).toBeCloseTo(1, 4)
    expect(dot(oak!, timber!)).toBeGreaterThan(dot(oak!, bits!) + 0.3)
    expect(nothing!.every((value) => value === 0)).toBe(true)
    expect(dot((await model.embed('cordless screwdriver')) as Float32Array, screwdriver!)).toBeGreaterThan(0.97)
    const small = builtInTextEmbedder()
    expect(dot(small.embed(texts[2]!), small.embed(texts[3]!))).toBeGreaterThan(
      dot(small.embed(texts[2]!), small.embed(texts[0]!)),
    )
  },
)

test('a folder without a model, or with a tokenizer of another kind, is refused by name', async () => {
  const empty = mkdtempSync(path.join(tmpdir(), 'souk-model-'))
  await expect(loadSentenceTransformer(empty)).rejects.toThrow('tokenizer.json')
  writeFileSync(path.join(empty, 'tokenizer.json'), JSON.stringify({ model: { type: 'BPE', vocab: {} } }))
  await expect(loadSentenceTransformer(empty)).rejects.toThrow('WordPiece')
  writeFileSync(
    path.join(empty, 'tokenizer.json'),
    JSON.stringify({ model: { type: 'WordPiece', vocab: { '[UNK]': 0, '[CLS]': 1, '[SEP]': 2 } } }),
  )
  await expect(loadSentenceTransformer(empty)).rejects.toThrow('model.onnx')
})
