let isOpen = false
let opener: Element | null = null
const listeners = new Set<() => void>()

/** Opens or closes the cart drawer from anywhere. `from` gets the focus back, else what has it now. */
export function showCart(open: boolean, from: Element | null = document.activeElement): void {
  if (open && !isOpen) opener = from
  isOpen = open
  for (const listener of listeners) listener()
}

/** Whether the drawer is open, as an external store for `useSyncExternalStore`. */
export const drawerStore = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get: () => isOpen,
  getOnServer: () => false,
}

/** What gets the focus when the drawer closes: what opened it, or the way to the cart where that is gone. */
export function drawerOpener(): HTMLElement | null {
  const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body
  return isThere ? (opener as HTMLElement) : document.querySelector<HTMLElement>('[data-cart-link]')
}
