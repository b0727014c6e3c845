// The database a command works on: DATABASE_URL.

/** Runs a piece of work with the address of the database. Fails when no database is configured. */
export async function withDatabase<T>(run: (url: string) => Promise<T>): Promise<T> {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error('Set DATABASE_URL to a PostgreSQL database.')
  return run(url)
}
