import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { followTags, tags } from '@/lib/cache'
import { log } from '@/lib/log'
import { applyChanges, catchUp, type LiveIndex } from './live-index'
import { requestSearchIndex } from './request-search-index'

const GATHER_MS = 30
/** An index with so many products replaced in place, and this share of all, is made anew: it keeps what it replaced. */
const WORN_FROM = 2_000
const WORN_SHARE = 0.3
const AGAIN_AFTER_MS = 1_000
const mark = tags.product('')

/**
 * Keeps an index in step with the shop from now on: products told to have changed, by whichever process, are read again
 * within a moment; after news may have been missed everything is compared. A database that is away is asked again until it
 * answers. Returns how to stop; `settled` resolves when nothing is waiting any more.
 */
export function followProducts(live: LiveIndex): { stop(): void; settled(): Promise<void> } {
  const waiting = new Set<string>()
  let isBehind = true
  let isStopped = false
  let replaced = 0
  let working: Promise<void> | null = null

  async function work(): Promise<void> {
    await sleep(GATHER_MS, undefined, { ref: false })
    while (!isStopped && (isBehind || waiting.size > 0)) {
      const all = isBehind
      const ids = [...waiting]
      isBehind = false
      waiting.clear()
      try {
        if (all) replaced += await catchUp(live)
        else await applyChanges(live, ids)
        replaced += ids.length
        if (live.version > 0 && replaced > Math.max(WORN_FROM, live.index.size * WORN_SHARE)) {
          replaced = 0
          await requestSearchIndex(null, 'worn')
        }
      } catch (error) {
        isBehind ||= all
        for (const id of ids) waiting.add(id)
        log.warn({ err: error }, 'the search index could not read what changed; it tries again')
        await sleep(AGAIN_AFTER_MS, undefined, { ref: false })
      }
    }
  }

  const begin = () => {
    working ??= work().finally(() => {
      working = null
      if (!isStopped && (isBehind || waiting.size > 0)) begin()
    })
  }
  const unfollow = followTags((changed) => {
    for (const tag of changed) {
      if (tag === '*') isBehind = true
      else if (tag.startsWith(mark)) waiting.add(tag.slice(mark.length))
    }
    if (isBehind || waiting.size > 0) begin()
  })
  begin()
  return {
    stop() {
      isStopped = true
      unfollow()
    },
    async settled() {
      while (working) await working
    },
  }
}
