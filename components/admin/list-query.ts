export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The named parameters of a page's address as single trimmed texts; empty ones are left out. */
export async function readParams<Name extends string>(
  searchParams: SearchParams,
  names: readonly Name[],
): Promise<Partial<Record<Name, string>>> {
  const given = await searchParams
  const found: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const value = given[name]
    const text = (Array.isArray(value) ? value[0] : value)?.trim().slice(0, 400)
    if (text) found[name] = text
  }
  return found
}

/** A link to the same list with other parameters; undefined ones are left out. */
export function listHref(path: string, params: Record<string, string | null | undefined>): string {
  const query = new URLSearchParams(Object.entries(params).flatMap(([name, value]) => (value ? [[name, value]] : [])))
  return query.size > 0 ? `${path}?${query}` : path
}

/** Where "Next" leads, or nothing on the last page. */
export function nextHref(
  path: string,
  params: Record<string, string | undefined>,
  cursor: string | null,
): string | undefined {
  return cursor ? listHref(path, { ...params, cursor }) : undefined
}
