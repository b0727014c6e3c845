/** What a feature is about; its ids are text. For pairs they are both parts with a tab between. */
export type Entity = 'product' | 'customer' | 'query-product'

/**
 * A table that features are computed from. `past` is the condition, and `columns` the values of columns that change later,
 * under which its rows are those that were known at `:at`; they are how the leak check hides the future. A table that keeps
 * no time says in `timeless` why that is no harm.
 */
export type Source = { table: string } & (
  | { past: string; columns?: Record<string, string>; timeless?: undefined }
  | { timeless: string; past?: undefined; columns?: undefined }
)

/** One pass over sources that gives raw figures for many things at once: the first column is `id`, the others are named by `columns`. */
export type Aggregate = {
  name: string
  entity: Entity
  sources: readonly Source[]
  columns: readonly string[]
  /** $1 is the moment (timestamptz) and $2 the ids (text[]) or null for everything; only rows before $1 may count */
  sql: string
}

export type RawRow = Readonly<Record<string, number | string | null | undefined>>

type Common = { name: string; entity: Entity; description: string; sources: readonly Aggregate[] }

/** One feature of a thing, defined once for training and for serving. */
export type Feature = Common & { type: 'number'; compute: (row: RawRow) => number }

/** A feature whose value is a key (a category, say), not a number. */
export type KeyFeature = Common & { type: 'key'; compute: (row: RawRow) => string | null }

/** Values row after row in the order of `ids`; NaN where a feature has no value. */
export type FeatureTable = { ids: string[]; columns: string[]; rows: Float32Array }
