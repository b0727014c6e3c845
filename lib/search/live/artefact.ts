import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/errors'
import type { Files, VersionInfo } from '@/lib/ml/registry/types'
import { indexFromBytes } from '../engine/search-index'
import { noSignals, openSignals, type PackedSignals } from '../shop-ranking/signals'
import type { LiveIndex } from './live-index'
import { openMeanings } from './open-meanings'

/** The name under which the index is kept among the shop's models. */
export const SEARCH_INDEX = 'search-index'

const files = { index: 'index.bin', vectors: 'vectors.bin', signals: 'signals.json', about: 'about.json' } as const
const about = z.object({ readAt: z.coerce.date(), embedder: z.string() })

/** An index as files to be stored. */
export function packIndex({ index, meanings, readAt }: LiveIndex, signals: PackedSignals | null): Files {
  const vectors = meanings.toBytes()
  return {
    [files.index]: index.toBytes(),
    [files.about]: Buffer.from(JSON.stringify({ readAt, embedder: meanings.embedder })),
    ...(vectors ? { [files.vectors]: vectors } : {}),
    ...(signals ? { [files.signals]: Buffer.from(JSON.stringify(signals)) } : {}),
  }
}

/** The index that was stored. Throws, saying why, when a file is missing, cut short or of another make; vectors may be missing. */
export async function unpackIndex(stored: Files, info: VersionInfo): Promise<LiveIndex> {
  const [bytes, text, vectors] = [stored[files.index], stored[files.about], stored[files.vectors]]
  if (!bytes || !text) throw new AppError('unavailable', 'The search index has no index file.')
  const { readAt, embedder } = about.parse(JSON.parse(Buffer.from(text).toString('utf8')))
  const signals = stored[files.signals]
  return {
    index: indexFromBytes(bytes),
    meanings: await openMeanings(vectors && { vectors, embedder }),
    signals: signals ? openSignals(JSON.parse(Buffer.from(signals).toString('utf8')) as PackedSignals) : noSignals,
    version: info.version,
    changes: 0,
    readAt,
  }
}

/** The parts of a stored index that a training reads. */
export function storedParts(stored: Files): { index: Uint8Array; vectors: Uint8Array | null; embedder: string } {
  const { embedder } = about.parse(JSON.parse(Buffer.from(stored[files.about] ?? '').toString('utf8')))
  return { index: stored[files.index]!, vectors: stored[files.vectors] ?? null, embedder }
}
