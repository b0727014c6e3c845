import { invalidRequest, noSuch } from './fault'
import type { Body, Kind, Sql } from './objects'

type Range = { gt?: number | undefined; gte?: number | undefined; lt?: number | undefined; lte?: number | undefined }
export type ListParams = {
  limit?: number | undefined
  starting_after?: string | undefined
  ending_before?: string | undefined
  created?: Range | undefined
}
type Column = 'type' | 'customer' | 'payment_intent' | 'charge' | 'source'
export type Filter = Partial<Record<Column, string | string[] | undefined>>

/** One page of objects, newest first, as Stripe pages: by the id of the last (or first) one seen. */
export async function listObjects<K extends Kind>(
  sql: Sql,
  kind: K,
  url: string,
  params: ListParams,
  filter: Filter = {},
) {
  const limit = params.limit ?? 10
  if (limit < 1 || limit > 100) throw invalidRequest('This value must be between 1 and 100.', { param: 'limit' })
  const values: unknown[] = [kind]
  const where = ['kind = $1']
  const add = (condition: string, value: unknown) => where.push(condition.replace('?', `$${values.push(value)}`))

  for (const [column, value] of Object.entries(filter)) {
    if (Array.isArray(value)) add(`${column} = ANY(?)`, value)
    else if (value !== undefined) add(`${column} = ?`, value)
  }
  const { gt, gte, lt, lte } = params.created ?? {}
  if (gt !== undefined) add('created > ?', gt)
  if (gte !== undefined) add('created >= ?', gte)
  if (lt !== undefined) add('created < ?', lt)
  if (lte !== undefined) add('created <= ?', lte)
  if (params.starting_after) add('seq < ?', await seqOf(sql, kind, params.starting_after, 'starting_after'))
  if (params.ending_before) add('seq > ?', await seqOf(sql, kind, params.ending_before, 'ending_before'))

  const backwards = Boolean(params.ending_before && !params.starting_after)
  const found = await sql.query(
    `SELECT body FROM simulator.objects WHERE ${where.join(' AND ')} ORDER BY seq ${backwards ? 'ASC' : 'DESC'} LIMIT ${limit + 1}`,
    values,
  )
  const data = found.rows.slice(0, limit).map((row) => row.body as Body<K>)
  if (backwards) data.reverse()
  return { object: 'list' as const, url, has_more: found.rows.length > limit, data }
}

async function seqOf(sql: Sql, kind: Kind, id: string, param: string): Promise<string> {
  const found = await sql.query('SELECT seq FROM simulator.objects WHERE id = $1 AND kind = $2', [id, kind])
  if (!found.rows[0]) throw noSuch(kind, id, param)
  return found.rows[0].seq as string
}
