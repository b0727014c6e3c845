import { invalidRequest } from './fault'
import { findObject, type Kind, type Sql } from './objects'
import { listObjects } from './listing'

const kindOfField: Record<string, Kind> = {
  balance_transaction: 'balance_transaction',
  charge: 'charge',
  customer: 'customer',
  latest_charge: 'charge',
  payment_intent: 'payment_intent',
  payment_method: 'payment_method',
}
const maxDepth = 4

/** Replaces ids by the objects they stand for, along paths such as `data.latest_charge.balance_transaction`. */
export async function expandAll(sql: Sql, body: object, paths: string[]): Promise<void> {
  for (const path of paths) {
    const parts = path.split('.')
    if (parts.length > maxDepth + 1)
      throw invalidRequest(`You cannot expand more than ${maxDepth} levels: ${path}`, { param: 'expand' })
    await expandOne(sql, body as Record<string, unknown>, parts, path)
  }
}

async function expandOne(
  sql: Sql,
  body: Record<string, unknown>,
  [field, ...rest]: string[],
  path: string,
): Promise<void> {
  if (!field) return
  if (field === 'refunds' && body.object === 'charge' && !body.refunds) {
    body.refunds = await listObjects(sql, 'refund', `/v1/charges/${body.id}/refunds`, {}, { charge: String(body.id) })
  }
  const value = body[field]
  if (typeof value === 'string') {
    const kind = kindOfField[field]
    if (!kind) throw cannotExpand(field, path)
    const stored = await findObject(sql, kind, value)
    if (stored) body[field] = stored.body
  } else if (value === undefined) {
    throw cannotExpand(field, path)
  }
  const next = body[field]
  for (const item of Array.isArray(next) ? next : [next]) {
    if (item && typeof item === 'object') await expandOne(sql, item as Record<string, unknown>, rest, path)
  }
}

function cannotExpand(field: string, path: string) {
  return invalidRequest(`This property cannot be expanded (${field}). (expand: ${path})`, { param: 'expand' })
}
