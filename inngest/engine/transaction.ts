import type { Pool } from 'pg'
import { prepared } from './prepared'
import type { Sql } from './types'

const retryable = new Set(['40001', '40P01'])

/**
 * Runs `work` in one transaction on a connection of its own and commits. A deadlock or serialisation failure is
 * tried again up to three times; every other error rolls back and is thrown.
 */
export async function inTransaction<T>(pool: Pool, work: (q: Sql) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const client = await pool.connect()
    let broken: Error | undefined
    // A connection that breaks between two statements says so by an event, which unheard would end the process.
    const lose = (error: Error) => (broken = error)
    client.on('error', lose)
    try {
      await client.query('BEGIN')
      const result = await work(prepared(client))
      await client.query('COMMIT')
      return result
    } catch (error) {
      await client.query('ROLLBACK').catch((lost: Error) => (broken = lost))
      if (attempt >= 3 || !retryable.has((error as { code?: string }).code ?? '')) throw error
    } finally {
      client.off('error', lose)
      client.release(broken)
    }
  }
}
