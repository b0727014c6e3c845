import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from '@/prisma/generated/client'
import { pool } from './pool'

export { closePools, countSql, pool, query, queryReplica, type Sql, sqlTotals, sqlTransaction } from './pool'
export { Prisma }

const holder = globalThis as typeof globalThis & { soukPrisma?: PrismaClient }

/** Prisma over the same connections as raw SQL. */
export const db = (holder.soukPrisma ??= new PrismaClient({ adapter: new PrismaPg(pool) }))

export type Tx = Prisma.TransactionClient

/** One Prisma transaction; for hot paths use `sqlTransaction`, which costs a third. */
export function transaction<T>(run: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction(run, { timeout: 15_000, maxWait: 5_000 })
}

/** Anything that can run SQL inside a transaction: Prisma's client or a raw connection. */
export type SqlRunner = Tx | { query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> }

/** Runs one statement on either kind of transaction and returns its rows. */
export async function runSql<Row>(on: SqlRunner | null, text: string, values: unknown[] = []): Promise<Row[]> {
  if (on === null) return (await pool.query(text, values)).rows as Row[]
  if ('$queryRawUnsafe' in on) return (await on.$queryRawUnsafe(text, ...values)) as Row[]
  return (await on.query(text, values)).rows as Row[]
}
