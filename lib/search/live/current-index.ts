import 'server-only'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { type ModelSlot, openModel } from '@/lib/ml/serving/open-model'
import { readAskedQueries } from '../asked-queries'
import { SEARCH_INDEX, unpackIndex } from './artefact'
import { followProducts } from './follow-products'
import { buildFromDatabase, type LiveIndex } from './live-index'
import { openMeanings } from './open-meanings'
import { readSize } from './read-documents'

/** A larger catalogue is left to the worker: making its index would hold up the requests of a web process. */
const MOST_BUILT_HERE = 20_000
const AGAIN_AFTER_MS = 30_000

type Holder = {
  slot: ModelSlot<LiveIndex | null>
  own: LiveIndex | null
  opening: Promise<void> | null
  triedAt: number
}
const shared = globalThis as typeof globalThis & { soukSearchIndex?: Holder }

const holder = (): Holder => (shared.soukSearchIndex ??= { slot: openSlot(), own: null, opening: null, triedAt: 0 })

function openSlot(): ModelSlot<LiveIndex | null> {
  return openModel<LiveIndex | null>(SEARCH_INDEX, {
    async load(files, info) {
      const live = await unpackIndex(files, info)
      await follow(live)
      return live
    },
    fallback: () => null,
    dispose: (live) => live?.stop?.(),
  })
}

/** In step with the shop before it answers, and from then on. */
async function follow(live: LiveIndex): Promise<void> {
  const { stop, settled } = followProducts(live)
  live.stop = stop
  await settled()
}

async function buildHere(mine: Holder): Promise<void> {
  const { products } = await readSize()
  if (products === 0 || products > MOST_BUILT_HERE) return
  const started = performance.now()
  const live = await buildFromDatabase({ queries: await readAskedQueries() }, await openMeanings())
  await follow(live)
  mine.own = live
  log.info(
    { products: live.index.size, ms: Math.round(performance.now() - started) },
    'the search index was made from the database',
  )
}

function open(mine: Holder): Promise<void> {
  mine.triedAt = Date.now()
  mine.opening ??= mine.slot
    .ready()
    .then(() => (mine.slot.current().value || mine.own ? undefined : buildHere(mine)))
    .catch((error: unknown) => log.warn({ err: error }, 'there is no search index yet; the database answers searches'))
    .finally(() => (mine.opening = null))
  return mine.opening
}

/**
 * The index that answers in this process, at once; null while there is none, and then one is opened or made behind the
 * answers. A stored index that goes live anywhere takes over here.
 */
export function currentIndex(): LiveIndex | null {
  const mine = holder()
  const stored = mine.slot.current().value
  if (stored) {
    mine.own?.stop?.()
    mine.own = null
    return stored
  }
  if (!mine.own && !mine.opening && Date.now() - mine.triedAt > AGAIN_AFTER_MS) void open(mine)
  return mine.own
}

/** Opens the index, or makes one, and resolves when it answers or cannot; for the start of a process and for tests. */
export async function openSearchIndex(): Promise<LiveIndex | null> {
  if (env.isBuilding) return null
  await open(holder())
  return currentIndex()
}

/** Lets go of the index of this process, as at its end; for tests that stand for another process. */
export function closeSearchIndex(): void {
  currentIndex()?.stop?.()
  shared.soukSearchIndex = undefined
}
