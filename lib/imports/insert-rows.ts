export type Row = Record<string, unknown>

/** A pool or one connection of it. */
export type Runner = { query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> }

const BATCH = 2_000

/** Inserts rows (keys are column names, the same in every row) in large batches; JSON columns take objects as they are. */
export async function insertRows(on: Runner, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const names = columns.map((column) => `"${column}"`).join(', ')
  for (let start = 0; start < rows.length; start += BATCH) {
    await on.query(
      `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
      [JSON.stringify(rows.slice(start, start + BATCH))],
    )
  }
}

/**
 * Sets columns of the rows whose `id` is given, in one statement a batch; every row names the same columns.
 * A `version` column is not touched: add it to `also` as `version = t.version + 1`.
 */
export async function updateRows(
  on: Runner,
  table: string,
  rows: readonly (Row & { id: string })[],
  also = '',
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== 'id')
  const sets = [...columns.map((column) => `"${column}" = n."${column}"`), ...(also ? [also] : [])].join(', ')
  for (let start = 0; start < rows.length; start += BATCH) {
    await on.query(
      `UPDATE ${table} t SET ${sets} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) n WHERE t.id = n.id`,
      [JSON.stringify(rows.slice(start, start + BATCH))],
    )
  }
}
