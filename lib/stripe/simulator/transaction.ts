import type { Pool, PoolClient } from 'pg'

/** Runs `work` in one transaction whose locks are waited for at most eight seconds; rolls back when it throws. */
export async function inTransaction<T>(pool: Pool, work: (sql: PoolClient) => Promise<T>): Promise<T> {
  const sql = await pool.connect()
  let lost: Error | undefined
  try {
    await sql.query("BEGIN; SET LOCAL lock_timeout = '8s'")
    const result = await work(sql)
    await sql.query('COMMIT')
    return result
  } catch (error) {
    await sql.query('ROLLBACK').catch((broken: Error) => (lost = broken))
    throw error
  } finally {
    sql.release(lost)
  }
}
