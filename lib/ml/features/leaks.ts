import 'server-only'
import { sqlTransaction } from '@/lib/db'
import { computeFeatures } from './compute'
import type { Aggregate, Feature, Source } from './types'

type Sql = Parameters<Parameters<typeof sqlTransaction>[0]>[0]
export type Leak = { feature: string; reason: string }

/** Thrown before a training would learn from what it could not have known. */
export class FeatureLeak extends Error {
  override name = 'FeatureLeak'
  constructor(readonly leaks: readonly Leak[]) {
    super(`Features that know the future: ${leaks.map((leak) => `${leak.feature} (${leak.reason})`).join('; ')}`)
  }
}

const precision = 1e-4

/**
 * The features whose value at `asOf` depends on what came later. Each is computed twice on one state of the database: as it
 * is, and with every source replaced by what was known at `asOf` (temporary views in front of the tables, gone with the
 * transaction). A feature that reads a table it does not declare is named too, for nothing could be hidden there.
 */
export async function findLeaks(
  features: readonly Feature[],
  { asOf, ids }: { asOf: Date; ids?: readonly string[] },
): Promise<Leak[]> {
  const leaks: Leak[] = []
  const undo = new Error('undo')
  await sqlTransaction(async (q) => {
    await q.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ')
    for (const aggregate of new Set(features.flatMap((feature) => feature.sources))) {
      for (const table of await undeclaredTables(q, aggregate, asOf)) {
        for (const feature of features.filter((each) => each.sources.includes(aggregate)))
          leaks.push({ feature: feature.name, reason: `reads ${table} without declaring it` })
      }
    }
    const present = await computeFeatures(features, { asOf, ids, on: q })
    await hideFuture(q, features, asOf)
    const hidden = await computeFeatures(features, { asOf, ids: present.ids, on: q })
    for (const [column, name] of present.columns.entries()) {
      for (const [place, id] of present.ids.entries()) {
        const [now, then] = [
          present.rows[place * present.columns.length + column]!,
          hidden.rows[place * present.columns.length + column]!,
        ]
        if (isSame(now, then)) continue
        leaks.push({ feature: name, reason: `${now} instead of ${then} for ${id}` })
        break
      }
    }
    throw undo
  }).catch((error: unknown) => {
    if (error !== undo) throw error
  })
  return leaks
}

/** Throws `FeatureLeak` naming every leaking feature; for the beginning of a training. */
export async function refuseLeaks(
  features: readonly Feature[],
  ask: { asOf: Date; ids?: readonly string[] },
): Promise<void> {
  const leaks = await findLeaks(features, ask)
  if (leaks.length > 0) throw new FeatureLeak(leaks)
}

const isSame = (one: number, two: number) =>
  (Number.isNaN(one) && Number.isNaN(two)) ||
  Math.abs(one - two) <= precision * Math.max(1, Math.abs(one), Math.abs(two))

async function hideFuture(q: Sql, features: readonly Feature[], asOf: Date): Promise<void> {
  const sources = new Map<string, Source>()
  for (const source of features.flatMap((feature) => feature.sources.flatMap((aggregate) => aggregate.sources)))
    sources.set(source.table, source)
  const at = `'${asOf.toISOString()}'::timestamptz`
  const { rows: schema } = await q.query<{ name: string }>('SELECT current_schema() AS name')
  const { rows } = await q.query<{ table: string; columns: string[] }>(
    `SELECT table_name::text AS table, array_agg(column_name::text ORDER BY ordinal_position) AS columns FROM information_schema.columns
     WHERE table_schema = current_schema() AND table_name = ANY ($1::text[]) GROUP BY table_name`,
    [[...sources.keys()]],
  )
  for (const { table, columns } of rows) {
    const source = sources.get(table)!
    if (source.timeless !== undefined) continue
    const list = columns.map((column) =>
      source.columns?.[column] ? `${source.columns[column].replaceAll(':at', at)} AS "${column}"` : `"${column}"`,
    )
    await q.query(
      `CREATE TEMPORARY VIEW "${table}" AS SELECT ${list.join(', ')} FROM "${schema[0]!.name}"."${table}" WHERE ${source.past.replaceAll(':at', at)}`,
    )
  }
}

type PlanNode = { 'Relation Name'?: string; Plans?: PlanNode[] }

async function undeclaredTables(q: Sql, aggregate: Aggregate, asOf: Date): Promise<string[]> {
  const { rows } = await q.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(`EXPLAIN (FORMAT JSON) ${aggregate.sql}`, [
    asOf.toISOString(),
    null,
  ])
  const read = new Set<string>()
  const visit = (node: PlanNode) => {
    if (node['Relation Name']) read.add(node['Relation Name'])
    node.Plans?.forEach(visit)
  }
  visit(rows[0]!['QUERY PLAN'][0]!.Plan)
  const { rows: parents } = await q.query<{ child: string; parent: string }>(
    'SELECT c.relname AS child, p.relname AS parent FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid JOIN pg_class p ON p.oid = i.inhparent WHERE c.relname = ANY ($1::text[])',
    [[...read]],
  )
  const parentOf = new Map(parents.map((row) => [row.child, row.parent]))
  const declared = new Set(aggregate.sources.map((source) => source.table))
  return [...new Set([...read].map((table) => parentOf.get(table) ?? table))].filter((table) => !declared.has(table))
}
