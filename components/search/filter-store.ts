// A choice replaces the page's lists, so what was open and where the focus was is kept outside of them.
let isOpen = false
let held: string | null = null
const listeners = new Set<() => void>()

/** Opens or closes the filters of small screens. */
export function showFilters(open: boolean): void {
  isOpen = open
  held = null
  for (const listener of listeners) listener()
}

/** Whether they are open, as an external store for `useSyncExternalStore`. */
export const filterStore = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get: () => isOpen,
  getOnServer: () => false,
}

/** Remembers the filter that was pressed by its `data-filter`, for the list that comes. */
export function holdFilter(target: EventTarget): void {
  held = target instanceof Element ? (target.closest<HTMLElement>('[data-filter]')?.dataset.filter ?? null) : null
}

/** Gives the focus to the filter that was pressed last, inside `place`; once. */
export function focusHeldFilter(place: ParentNode): void {
  if (held === null) return
  const found = place.querySelector<HTMLElement>(`[data-filter="${CSS.escape(held)}"]`)
  if (!found || found.offsetParent === null) return
  held = null
  found.focus({ preventScroll: !found.closest('[role="dialog"]') })
}
