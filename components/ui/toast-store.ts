import type { ReactNode } from 'react'

export type ToastInput = {
  title: ReactNode
  description?: ReactNode
  tone?: 'neutral' | 'success' | 'danger'
  action?: { label: string; href?: string; onSelect?: () => void }
  duration?: number
}

export type ToastEntry = ToastInput & { id: number; open: boolean }

const shown = 3
let entries: readonly ToastEntry[] = []
let nextId = 1
const listeners = new Set<() => void>()

function change(next: readonly ToastEntry[]) {
  entries = next
  for (const listener of listeners) listener()
}

/** Queues a message; at most three stand at once, the oldest makes room. Returns its id for `dismissToast`. */
export function toast(input: ToastInput): number {
  const id = nextId++
  change([...entries, { ...input, id, open: true }].slice(-shown))
  return id
}

/** Closes the message; it leaves the queue after its exit animation. */
export function dismissToast(id: number): void {
  change(entries.map((entry) => (entry.id === id ? { ...entry, open: false } : entry)))
  setTimeout(() => change(entries.filter((entry) => entry.id !== id)), 200)
}

/** The queue as an external store for `useSyncExternalStore`. */
export const toastStore = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get: () => entries,
  getOnServer: (): readonly ToastEntry[] => none,
}

const none: readonly ToastEntry[] = []
