import { readFileSync } from 'node:fs'
import path from 'node:path'
import { env } from '@/lib/env'
import { loadSentenceTransformer } from './sentence-transformer.ts'
import { tokenEmbedder } from './token-embedder.ts'
import { readTokenModel } from './token-model.ts'
import type { InstantTextEmbedder, TextEmbedder } from './types.ts'

let builtIn: InstantTextEmbedder | undefined
let chosen: Promise<TextEmbedder> | undefined

/** The model that comes with Souk, read from its file once (about 8 MB); throws when that file is missing or broken. */
export function builtInTextEmbedder(): InstantTextEmbedder {
  const file = path.resolve(/* turbopackIgnore: true */ 'lib/search/embedding/model/tokens.bin')
  return (builtIn ??= tokenEmbedder(readTokenModel(readFileSync(file))))
}

/** The shop's embedder: the model folder in SOUK_EMBEDDING_MODEL if set, else the built-in one. Rejects if unreadable. */
export function loadTextEmbedder(): Promise<TextEmbedder> {
  chosen ??= env.SOUK_EMBEDDING_MODEL
    ? loadSentenceTransformer(env.SOUK_EMBEDDING_MODEL)
    : Promise.resolve().then(builtInTextEmbedder)
  return chosen
}
