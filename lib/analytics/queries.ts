import 'server-only'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { remember } from '@/lib/cache'
import { query } from '@/lib/db'

export type Figures = { orders: number; revenueMinor: number }
export type TodayFigures = { currency: string; today: Figures; yesterday: Figures; lastWeek: Figures }
export type SalesDay = { day: string; orders: number; revenueMinor: number }
export type ToDo = {
  toShip: number
  toCapture: number
  lowStock: number
  failedMails: number
  failedJobs: number
  pendingReviews: number
  modelAlerts: number
}

/** More than this many open things are shown as "99+": counting on would cost more than it tells. */
export const COUNT_LIMIT = 100

/** What was sold today until now, and until the same time yesterday and a week ago, in the shop's own currency; days are UTC. */
export async function getTodayFigures(actor: Actor): Promise<TodayFigures> {
  requirePermission(actor, 'orders:read')
  const rows = await query<{ currency: string; age: number; orders: number; revenue: string }>(
    'today-figures',
    `SELECT c.code AS currency, d.age, o.orders, o.revenue
     FROM currencies c CROSS JOIN (VALUES (0), (1), (7)) d (age)
     CROSS JOIN LATERAL (
       SELECT count(*)::int AS orders, coalesce(sum(total_minor), 0)::text AS revenue FROM orders
       WHERE currency = c.code AND status IN ('placed', 'completed')
         AND placed_at >= date_trunc('day', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' - d.age * interval '1 day'
         AND placed_at < now() - d.age * interval '1 day'
     ) o
     WHERE c.is_default`,
  )
  const at = (age: number): Figures => {
    const row = rows.find((each) => each.age === age)
    return { orders: row?.orders ?? 0, revenueMinor: Number(row?.revenue ?? 0) }
  }
  return { currency: rows[0]?.currency ?? 'EUR', today: at(0), yesterday: at(1), lastWeek: at(7) }
}

/** Sales of the last 30 days in the shop's own currency: past days as rolled up every night, today as it stands. */
export async function getSalesByDay(actor: Actor): Promise<SalesDay[]> {
  requirePermission(actor, 'orders:read')
  const rows = await query<{ day: string; orders: number; revenue: string }>(
    'sales-by-day',
    `WITH today AS (SELECT (now() AT TIME ZONE 'UTC')::date AS day), shop AS (SELECT code FROM currencies WHERE is_default),
       live AS (
         SELECT count(*)::int AS orders, coalesce(sum(total_minor), 0) AS revenue FROM orders, today
         WHERE status IN ('placed', 'completed') AND currency = (SELECT code FROM shop) AND placed_at >= today.day::timestamp AT TIME ZONE 'UTC')
     SELECT to_char(d.day, 'YYYY-MM-DD') AS day,
       CASE WHEN d.day = today.day THEN live.orders ELSE coalesce(s.orders, 0) END AS orders,
       (CASE WHEN d.day = today.day THEN live.revenue ELSE coalesce(s.gross_minor, 0) END)::text AS revenue
     FROM today CROSS JOIN live CROSS JOIN LATERAL generate_series(today.day - 29, today.day, interval '1 day') AS d (day)
     LEFT JOIN sales_daily s ON s.day = d.day::date AND s.currency = (SELECT code FROM shop) ORDER BY d.day`,
  )
  return rows.map((row) => ({ day: row.day, orders: row.orders, revenueMinor: Number(row.revenue) }))
}

const upTo = (what: string) => `(SELECT count(*)::int FROM (SELECT 1 FROM ${what} LIMIT ${COUNT_LIMIT}) x)`

/** What waits for somebody, each counted up to 100; half a minute old at most. */
export async function getToDo(actor: Actor): Promise<ToDo> {
  requirePermission(actor, 'orders:read')
  return remember('admin-to-do', { ttlS: 30 }, async () => {
    const [row] = await query<ToDo>(
      'admin-to-do',
      `SELECT
        ${upTo(`orders WHERE status = 'placed' AND fulfilment_status IN ('unfulfilled', 'partial') AND payment_status IN ('paid', 'authorized', 'partially_refunded')`)} AS "toShip",
        ${upTo(`payments WHERE state = 'authorized'`)} AS "toCapture",
        ${upTo(`(SELECT s.variant_id FROM stock_levels s JOIN variants v ON v.id = s.variant_id AND v.is_active AND v.tracks_stock
                 GROUP BY s.variant_id HAVING sum(s.on_hand - s.held - s.allocated) <= 3) low`)} AS "lowStock",
        ${upTo(`mail_messages WHERE state = 'failed' AND created_at > now() - interval '7 days'`)} AS "failedMails",
        ${upTo(`jobs.runs WHERE status = 'failed' AND finished_at > now() - interval '1 day'`)} AS "failedJobs",
        ${upTo(`reviews WHERE status = 'pending'`)} AS "pendingReviews",
        ${upTo('model_alerts WHERE closed_at IS NULL')} AS "modelAlerts"`,
    )
    return row as ToDo
  })
}
