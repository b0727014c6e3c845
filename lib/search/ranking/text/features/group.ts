import type { QueryView } from '../query-view'

/** Some features that belong together: for a query, a function that writes those of one title from `at` on. */
export type FeatureGroup = {
  names: readonly string[]
  ofQuery(query: QueryView): (title: number, into: Float32Array, at: number) => void
}
