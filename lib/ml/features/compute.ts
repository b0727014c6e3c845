import 'server-only'
import { runSql, type SqlRunner } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { Aggregate, Feature, FeatureTable, KeyFeature, RawRow } from './types'

type Ask = { asOf: Date; ids?: readonly string[]; on?: SqlRunner }

/**
 * The features of things as they were at `asOf`, one row an id; without ids, of everything that any source tells of. The
 * same function serves training (`asOf` in the past) and serving (`asOf` now). Throws when features are of different entities.
 */
export async function computeFeatures(features: readonly Feature[], ask: Ask): Promise<FeatureTable> {
  const { ids, rowOf } = await readRows(features, ask)
  const columns = features.map((feature) => feature.name)
  const rows = new Float32Array(ids.length * columns.length)
  for (const [column, feature] of features.entries()) {
    const row = rowOf(feature)
    for (const [place, id] of ids.entries()) rows[place * columns.length + column] = feature.compute(row(id))
  }
  return { ids, columns, rows }
}

/** As `computeFeatures`, for one feature whose values are keys. */
export async function computeKeys(feature: KeyFeature, ask: Ask): Promise<Map<string, string | null>> {
  const { ids, rowOf } = await readRows([feature], ask)
  const row = rowOf(feature)
  return new Map(ids.map((id) => [id, feature.compute(row(id))]))
}

const nothing: RawRow = {}

async function readRows(features: readonly (Feature | KeyFeature)[], { asOf, ids, on }: Ask) {
  if (new Set(features.map((feature) => feature.entity)).size > 1)
    throw new AppError('internal', 'Features of different things cannot stand in one table.')
  const found = new Map<Aggregate, Map<string, RawRow>>()
  for (const aggregate of new Set(features.flatMap((feature) => feature.sources)))
    found.set(aggregate, await readAggregate(on ?? null, aggregate, asOf, ids))
  const rowOf = ({ sources }: Feature | KeyFeature) => {
    const tables = sources.map((source) => found.get(source)!)
    const [only] = tables
    if (only && tables.length === 1) return (id: string): RawRow => only.get(id) ?? nothing
    return (id: string): RawRow => Object.assign({}, ...tables.map((table) => table.get(id)))
  }
  return { ids: ids ? [...ids] : [...new Set([...found.values()].flatMap((rows) => [...rows.keys()]))].sort(), rowOf }
}

async function readAggregate(
  on: SqlRunner | null,
  { sql }: Aggregate,
  asOf: Date,
  ids?: readonly string[],
): Promise<Map<string, RawRow>> {
  const rows = await runSql<RawRow & { id: string }>(on, sql, [asOf.toISOString(), ids ? [...ids] : null])
  return new Map(rows.map((row) => [row.id, row]))
}
