// Takes everything out of a database, the schemas of every part included.
import pg from 'pg'

/** Drops all schemas with their rows and leaves an empty `public`. There is no way back. */
export async function emptyDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT quote_ident(nspname) AS name FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'`,
    )
    await client.query(`DROP SCHEMA ${rows.map((row) => row.name).join(', ')} CASCADE; CREATE SCHEMA public`)
  } finally {
    await client.end()
  }
}
