'use client'

import { useSyncExternalStore } from 'react'

const CHANGED = 'souk:variant'

function subscribe(listener: () => void) {
  window.addEventListener(CHANGED, listener)
  window.addEventListener('popstate', listener)
  return () => {
    window.removeEventListener(CHANGED, listener)
    window.removeEventListener('popstate', listener)
  }
}

/** The variant named in the address; null while the prerendered page is brought to life, so that both agree. */
export function useVariantInAddress(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => new URLSearchParams(window.location.search).get('variant'),
    () => null,
  )
}

/**
 * Writes the chosen variant into the address, so that it can be shared and survives Back, without asking the server. The
 * state is null so that Next's router takes notice and keeps the address when it refreshes.
 */
export function putVariantInAddress(variantId: string): void {
  const address = new URL(window.location.href)
  address.searchParams.set('variant', variantId)
  window.history.replaceState(null, '', address)
  window.dispatchEvent(new Event(CHANGED))
}
