import 'server-only'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { pool, query } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { decodeCursor, type Page, toPage } from '@/lib/http/pagination'

export type CustomerRow = {
  id: string
  email: string
  name: string
  createdAt: string
  hasAccount: boolean
  orderCount: number
  spentMinor: number
  currency: string | null
}

const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
/** What a customer bought, in the currency they used last; only the rows of one page are added up. */
const BOUGHT = `LEFT JOIN LATERAL (
  SELECT count(*)::int AS orders, coalesce(sum(o.total_minor), 0)::float8 AS spent, (array_agg(o.currency ORDER BY o.placed_at DESC))[1] AS currency
  FROM orders o WHERE o.customer_id = c.id AND o.placed_at IS NOT NULL AND o.status <> 'canceled') bought ON true`

/** One page of customers, newest first, in one statement; finds any part of a name or email. Needs `customers:read`. */
export async function listCustomers(
  actor: Actor,
  search: string | undefined,
  options: { limit: number; cursor?: string },
): Promise<Page<CustomerRow>> {
  requirePermission(actor, 'customers:read')
  const values: unknown[] = []
  const bind = (value: unknown) => `$${values.push(value)}`
  const where = ['true']
  if (search)
    where.push(
      `(c.first_name || ' ' || c.last_name || ' ' || c.email::text) ILIKE ${bind(`%${search.replace(/[%_\\]/g, '\\$&')}%`)}`,
    )
  const after = decodeCursor(options.cursor, 2)
  if (after) {
    const [at, id] = [bind(after[0]), bind(after[1])]
    where.push(`c.created_at <= ${at}::timestamptz AND (c.created_at < ${at}::timestamptz OR c.id > ${id})`)
  }
  const { rows } = await pool.query<CustomerRow & { sortKey: string }>(
    `SELECT c.id, c.email::text, trim(c.first_name || ' ' || c.last_name) AS name, ${iso('c.created_at')} AS "createdAt", c.created_at::text AS "sortKey",
       EXISTS (SELECT 1 FROM users u WHERE u.customer_id = c.id) AS "hasAccount", bought.orders AS "orderCount", bought.spent AS "spentMinor", bought.currency
     FROM (SELECT * FROM customers c WHERE ${where.join(' AND ')} ORDER BY c.created_at DESC, c.id LIMIT ${bind(options.limit + 1)}) c ${BOUGHT}
     ORDER BY c.created_at DESC, c.id`,
    values,
  )
  const page = toPage(rows, options.limit, (row) => [row.sortKey, row.id])
  return { data: page.data.map(({ sortKey: _, ...row }) => row), nextCursor: page.nextCursor }
}

export type CustomerDetail = CustomerRow & {
  phone: string
  acceptsMarketing: boolean
  group: string | null
  addresses: (Record<string, string> & { id: string })[]
}

/** One customer with addresses and what they bought in all; needs `customers:read`, throws `not_found`. */
export async function getCustomerForStaff(actor: Actor, customerId: string): Promise<CustomerDetail> {
  requirePermission(actor, 'customers:read')
  const [row] = await query<CustomerDetail>(
    'customer-for-staff',
    `SELECT c.id, c.email::text, trim(c.first_name || ' ' || c.last_name) AS name, ${iso('c.created_at')} AS "createdAt", c.phone, c.accepts_marketing AS "acceptsMarketing",
       EXISTS (SELECT 1 FROM users u WHERE u.customer_id = c.id) AS "hasAccount", bought.orders AS "orderCount", bought.spent AS "spentMinor", bought.currency,
       (SELECT g.name FROM customer_groups g WHERE g.id = c.group_id) AS "group",
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', a.id, 'firstName', a.first_name, 'lastName', a.last_name, 'company', a.company, 'line1', a.line1, 'line2', a.line2,
         'city', a.city, 'region', a.region, 'postalCode', a.postal_code, 'country', a.country, 'phone', a.phone) ORDER BY a.is_default DESC, a.created_at)
         FROM addresses a WHERE a.customer_id = c.id), '[]') AS addresses
     FROM customers c ${BOUGHT} WHERE c.id = $1`,
    [customerId],
  )
  if (!row) throw new AppError('not_found', 'There is no such customer.')
  return row
}
