'use client'

import { useSyncExternalStore } from 'react'

const KEY = 'recently-viewed'
const KEPT = 12
const never = () => () => {}

function stored(): string {
  try {
    return localStorage.getItem(KEY) ?? '[]'
  } catch {
    return '[]'
  }
}

function parse(text: string): string[] {
  try {
    const ids: unknown = JSON.parse(text)
    return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string').slice(0, KEPT) : []
  } catch {
    return []
  }
}

/** The products this device was last shown, newest first; null while the page is brought to life. */
export function useRecentProducts(): string[] | null {
  const text = useSyncExternalStore<string | null>(never, stored, () => null)
  return text === null ? null : parse(text)
}

/** Remembers a product as the last one looked at, on this device only. */
export function rememberProduct(id: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([id, ...parse(stored()).filter((each) => each !== id)].slice(0, KEPT)))
  } catch {
    // A full or forbidden storage only means that nothing is remembered.
  }
}
