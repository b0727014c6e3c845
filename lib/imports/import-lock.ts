import 'server-only'
import { pool } from '@/lib/db'
import { ImportError } from './import-error'

/** Runs an import that writes while no other does. Throws an ImportError when one is running already. */
export async function withImportLock<T>(writes: boolean, run: () => Promise<T>): Promise<T> {
  if (!writes) return run()
  const client = await pool.connect()
  try {
    const { rows } = await client.query<{ free: boolean }>(
      `SELECT pg_try_advisory_lock(hashtext('souk:import')) AS free`,
    )
    if (!rows[0]?.free) throw new ImportError('Another import is running. Wait until it is done.')
    try {
      return await run()
    } finally {
      await client.query(`SELECT pg_advisory_unlock(hashtext('souk:import'))`)
    }
  } finally {
    client.release()
  }
}
