'use client'

import { useEffect, useSyncExternalStore } from 'react'

// What rails and product pages read as they load. Not the query library, which would be a tenth of the page's scripts.
const MOST_KEPT = 60

type Entry = { answer?: unknown; at: number; state: 'asked' | 'there' | 'failed' }

const entries = new Map<string, Entry>()
const listeners = new Set<() => void>()

function keep(address: string, entry: Entry) {
  entries.delete(address)
  entries.set(address, entry)
  for (const oldest of entries.keys()) {
    if (entries.size <= MOST_KEPT) break
    entries.delete(oldest)
  }
  for (const listener of listeners) listener()
}

async function read(address: string, freshMs: number): Promise<void> {
  const { answer, at = 0, state } = entries.get(address) ?? {}
  if (state === 'asked' || (state === 'there' && Date.now() - at < freshMs)) return
  keep(address, { answer, at, state: 'asked' })
  try {
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${address} answered ${response.status}.`)
    keep(address, { answer: await response.json(), at: Date.now(), state: 'there' })
  } catch {
    keep(address, { answer, at, state: 'failed' })
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What an address of the shop answers, kept for the visit and read again when it is older than `freshMs`; undefined until it is there. Null reads nothing. */
export function useFetched<Answer>(
  address: string | null,
  { freshMs, isWanted = true }: { freshMs: number; isWanted?: boolean },
): { data: Answer | undefined; isFailed: boolean } {
  const entry = useSyncExternalStore(
    subscribe,
    () => (address === null ? undefined : entries.get(address)),
    () => undefined,
  )
  useEffect(() => {
    if (address !== null && isWanted) void read(address, freshMs)
  }, [address, freshMs, isWanted])
  return { data: entry?.answer as Answer | undefined, isFailed: entry?.state === 'failed' }
}
