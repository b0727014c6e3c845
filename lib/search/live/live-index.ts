import 'server-only'
import { setImmediate as breathe } from 'node:timers/promises'
import { startIndex } from '../engine/search-index'
import type { EngineOptions, SearchDocument, SearchIndex, Synonym } from '../engine/types'
import { eachDocument, readDocuments, readProductIds, readSize } from './read-documents'
import { noSignals, type Signals } from '../shop-ranking/signals'
import { type Meanings, noMeanings } from './meanings'

/** An index in memory that answers, with what it needs to stay in step with the shop. */
export type LiveIndex = {
  index: SearchIndex
  meanings: Meanings
  signals: Signals
  /** of the artefact it was read from; 0 when this process made it from the database */
  version: number
  /** every change committed before this is in it */
  readAt: Date
  /** how often it was changed in place */
  changes: number
  /** the synonyms it was last given, to see when they are others */
  synonyms?: readonly Synonym[]
  /** places in popularity, kept for a while */
  standings?: { madeAt: number; of: (popularity: number) => number }
  /** ends following the shop's changes */
  stop?: () => void
}

const SLICE = 50

/** Reads the whole catalogue into a new index, slice by slice, so that what else the process does goes on in between. */
export async function buildFromDatabase(
  options: EngineOptions,
  meanings: Meanings = noMeanings,
  onProgress?: (done: number, total: number) => void,
): Promise<LiveIndex> {
  const { settledAt, products } = await readSize()
  const builder = startIndex(options)
  let done = 0
  for await (const documents of eachDocument()) {
    for (const document of documents) {
      builder.add(document)
      if (++done % SLICE === 0) await breathe()
    }
    await meanings.put(documents)
    onProgress?.(done, Math.max(done, products))
    await breathe()
  }
  await meanings.prepare()
  return { index: builder.finish(), meanings, signals: noSignals, version: 0, changes: 0, readAt: settledAt }
}

/** Brings these products up to date in place: those for sale are read again, the others leave. */
export async function applyChanges(live: LiveIndex, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += SLICE) {
    const slice = ids.slice(start, start + SLICE)
    const found = new Map<string, SearchDocument>(
      (await readDocuments(slice)).map((document) => [document.id, document]),
    )
    await live.meanings.put([...found.values()])
    live.changes += 1
    for (const id of slice) {
      const document = found.get(id)
      if (document) live.index.upsert(document)
      else if (live.index.remove(id)) live.meanings.remove(id)
    }
    await breathe()
  }
}

/** Catches up with everything that was changed, added or taken off sale since the index was read. Returns how many. */
export async function catchUp(live: LiveIndex): Promise<number> {
  const { settledAt } = await readSize()
  const rows = await readProductIds(live.readAt)
  const present = new Set(rows.map((row) => row.id))
  const stale = rows.filter((row) => row.isChanged || !live.index.has(row.id)).map((row) => row.id)
  const gone = live.index.ids().filter((id) => !present.has(id))
  await applyChanges(live, [...stale, ...gone])
  live.readAt = settledAt
  return stale.length + gone.length
}
