import type { Pool } from 'pg'
import type { Sql } from './types'

const names = new Map<string, string>()

/**
 * The same connection or pool, sending each statement under a name so that PostgreSQL parses it once a connection.
 * Only for statements whose text does not vary.
 */
export function prepared(q: Pick<Pool, 'query'>): Sql {
  return {
    query(text, values = []) {
      const name = names.get(text) ?? `jobs_${names.size}`
      names.set(text, name)
      return q.query({ name, text, values })
    },
  }
}
