'use client'

import { useSyncExternalStore } from 'react'

// Only the card that was followed carries the name that the product page answers to: the same product may stand in
// several lists, and a name must be unique in a page.
let opened: string | null = null
const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Remembers which card leads to the page that comes, so that its picture becomes the page's, and back again. */
export function openCard(place: string, productId: string): void {
  opened = `${place} ${productId}`
  for (const listener of listeners) listener()
}

/** Whether this card was the last one followed. */
export function useIsOpened(place: string, productId: string): boolean {
  return useSyncExternalStore(
    subscribe,
    () => opened === `${place} ${productId}`,
    () => false,
  )
}

/** What the pictures of a product are called while one page gives way to another. */
export const pictureName = (productId: string) => `picture-${productId.replaceAll(/[^\w-]/g, '')}`
