let isOpen = false
const listeners = new Set<() => void>()

/** Opens or closes the cart drawer from anywhere. */
export function showCart(open: boolean): void {
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
