import type { ProductCard } from '@/lib/catalog/schema'

/** A part of a list that is read by cursor. */
export type ListPage = { data: ProductCard[]; nextCursor: string | null }

// What was read stays for this visit, so that Back finds a list as long as it was left.
const grown = new Map<string, readonly ListPage[]>()

/** The pages of a list that this visit has read beyond the first; undefined while there are none. */
export const grownList = (key: string): readonly ListPage[] | undefined => grown.get(key)

/** Reads the page after the last and keeps all of them under `key`; rejects when it cannot be read. */
export async function growList(key: string, source: string, pages: readonly ListPage[]): Promise<readonly ListPage[]> {
  const cursor = encodeURIComponent(pages.at(-1)?.nextCursor ?? '')
  const response = await fetch(`${source}${source.includes('?') ? '&' : '?'}cursor=${cursor}`)
  if (!response.ok) throw new Error(`${source} answered ${response.status}.`)
  const answer = (await response.json()) as ListPage | { page: ListPage }
  const longer = [...pages, 'page' in answer ? answer.page : answer]
  grown.set(key, longer)
  return longer
}
