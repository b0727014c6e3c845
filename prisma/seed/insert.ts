import type { Pool } from 'pg'

const BATCH = 2_000

export type Row = Record<string, unknown>

/** Inserts rows (keys are column names, the same in every row) in large batches; JSON columns take objects as they are. */
export async function insertRows(pool: Pool, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const names = columns.map((column) => `"${column}"`).join(', ')
  for (let start = 0; start < rows.length; start += BATCH) {
    await pool.query(`INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [
      JSON.stringify(rows.slice(start, start + BATCH)),
    ])
  }
}
