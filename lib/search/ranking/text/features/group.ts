import type { QueryView } from '../query-view'

/** Some features that belong together: for a query, a function that writes those of one title from `at` on. */
export type FeatureGroup = {
  names: readonly string[]
  ofQuery(query: QueryView): (title: number, into: Float32Array, at: number) => void
}

/** The same features under names that begin with a prefix. */
export function withPrefix(prefix: string, group: FeatureGroup): FeatureGroup {
  return { ...group, names: group.names.map((name) => prefix + name[0]!.toUpperCase() + name.slice(1)) }
}
