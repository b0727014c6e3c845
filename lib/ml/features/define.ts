import type { Aggregate, Feature, KeyFeature, RawRow, Source } from './types'

const clock =
  /\b(now\s*\(|current_date|current_timestamp|localtimestamp|clock_timestamp|statement_timestamp|transaction_timestamp)/i

/** A table features may read, with what of it was known at a time. */
export function defineSource(source: Source): Source {
  return source
}

/**
 * A statement that computes raw figures as of $1. Throws when it reads the clock, which knows nothing of $1, or names a
 * schema, which would pass by the leak check.
 */
export function defineAggregate(aggregate: Aggregate): Aggregate {
  if (clock.test(aggregate.sql))
    throw new Error(`The aggregate ${aggregate.name} reads the clock; it must count from $1.`)
  if (/\bpublic\s*\./i.test(aggregate.sql))
    throw new Error(`The aggregate ${aggregate.name} names a schema; tables stand without one.`)
  if (!aggregate.sql.includes('$1') || !aggregate.sql.includes('$2'))
    throw new Error(`The aggregate ${aggregate.name} must use $1 (the moment) and $2 (the ids).`)
  return aggregate
}

/** A feature by its name; throws when it mixes things of different kinds or two of its sources name a column alike. */
export function defineFeature<One extends Feature | KeyFeature>(feature: One): One {
  const stranger = feature.sources.find((source) => source.entity !== feature.entity)
  if (stranger)
    throw new Error(
      `The feature ${feature.name} is of a ${feature.entity}, but ${stranger.name} is of a ${stranger.entity}.`,
    )
  const columns = feature.sources.flatMap((source) => source.columns)
  if (new Set(columns).size < columns.length)
    throw new Error(`Two sources of the feature ${feature.name} name a column alike.`)
  return feature
}

/** A column of a raw row as a number: `missing` (0 unless said) where there was no row. */
export function figure(row: RawRow, column: string, missing = 0): number {
  const value = row[column]
  return value === null || value === undefined ? missing : Number(value)
}
