import { afterAll, expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { startWorker } from './worker'

const holder = globalThis as typeof globalThis & { soukWorker?: { stop(): Promise<void> } }
afterAll(() => holder.soukWorker?.stop())

test('a worker that begins makes at once what a new shop lacks, without waiting for a schedule', async () => {
  await startWorker()
  const begun = async () =>
    (
      await pool.query<{ id: string }>(
        `SELECT function_id AS id FROM jobs.runs WHERE event_name = 'worker/started' ORDER BY 1`,
      )
    ).rows.map(({ id }) => id)
  await expect.poll(begun, { timeout: 5_000 }).toEqual(['souk-first-search-index', 'souk-models-first'])
  await expect
    .poll(async () => (await pool.query('SELECT 1 FROM models')).rowCount, { timeout: 10_000 })
    .toBeGreaterThan(0)
})
