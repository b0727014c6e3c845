'use client'

import { useEffect } from 'react'
import type { TrackedEvent } from '@/lib/analytics/schema'
import { track } from './track'

const searches = new Set<string>()

/** Notes that a page is looked at: a product, or the answer to a search (each once, also when coming back to it). Shows nothing. */
export function TrackShown({ event }: { event: TrackedEvent }) {
  const text = JSON.stringify(event)
  useEffect(() => {
    const what = JSON.parse(text) as TrackedEvent
    if (what.kind === 'search') {
      if (searches.has(what.searchId)) return
      searches.add(what.searchId)
    }
    track(what)
  }, [text])
  return null
}
