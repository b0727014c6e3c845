import { type ListState, writeListState } from '@/lib/search/list-state'

/** Where a list lives: the path, and what its address always carries besides the choices (the words of a search). */
export type ListPlace = { path: string; query?: Record<string, string> }

/** The address of a list in a given state. */
export function listHref({ path, query = {} }: ListPlace, state: ListState): string {
  const fixed = new URLSearchParams(query).toString()
  const search = [fixed, writeListState(state)].filter(Boolean).join('&')
  return search ? `${path}?${search}` : path
}
