import 'server-only'
import { sqlTransaction } from '@/lib/db'

export type RollUp = { from: string; salesDays: number; productDays: number }

const START = `SELECT least(
  (now() AT TIME ZONE 'UTC')::date - ($1::int - 1),
  -- The first time, and after a restore, everything is counted.
  CASE WHEN EXISTS (SELECT 1 FROM sales_daily) THEN NULL ELSE (SELECT (min(placed_at) AT TIME ZONE 'UTC')::date FROM orders) END
)::text AS day`

// Both statements write only rows that differ, so that running them often costs reading and little else.
const SALES = `WITH sold AS (
    SELECT (o.placed_at AT TIME ZONE 'UTC')::date AS day, o.currency, count(*)::int AS orders, sum(l.units)::int AS units,
      sum(o.total_minor) AS gross, sum(o.discount_minor) AS discount, sum(o.tax_minor) AS tax, sum(o.shipping_minor) AS shipping,
      count(*) FILTER (WHERE o.customer_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM orders e WHERE e.customer_id = o.customer_id AND e.status IN ('placed', 'completed') AND (e.placed_at, e.id) < (o.placed_at, o.id)))::int AS new_customers
    FROM orders o JOIN LATERAL (SELECT coalesce(sum(quantity - canceled_quantity), 0) AS units FROM order_lines WHERE order_id = o.id) l ON true
    WHERE o.status IN ('placed', 'completed') AND o.placed_at >= $1::date::timestamp AT TIME ZONE 'UTC'
    GROUP BY 1, 2
  ), refunded AS (
    SELECT (r.created_at AT TIME ZONE 'UTC')::date AS day, p.currency, sum(r.amount_minor) AS amount
    FROM refunds r JOIN payments p ON p.id = r.payment_id JOIN orders o ON o.id = r.order_id
    WHERE r.state = 'succeeded' AND p.captured_minor > 0 AND o.status IN ('placed', 'completed')
      AND r.created_at >= $1::date::timestamp AT TIME ZONE 'UTC'
    GROUP BY 1, 2
  ), fresh AS MATERIALIZED (
    SELECT day, currency, coalesce(orders, 0) AS orders, coalesce(units, 0) AS units, coalesce(gross, 0) AS gross, coalesce(discount, 0) AS discount,
      coalesce(tax, 0) AS tax, coalesce(shipping, 0) AS shipping, coalesce(amount, 0) AS refunded, coalesce(new_customers, 0) AS new_customers
    FROM sold FULL JOIN refunded USING (day, currency)
  ), gone AS (
    DELETE FROM sales_daily s WHERE s.day >= $1::date AND NOT EXISTS (SELECT 1 FROM fresh f WHERE (f.day, f.currency) = (s.day, s.currency)) RETURNING 1
  ), written AS (
    INSERT INTO sales_daily AS s (day, currency, orders, units, gross_minor, discount_minor, tax_minor, shipping_minor, refunded_minor, new_customers)
    SELECT * FROM fresh
    ON CONFLICT (day, currency) DO UPDATE SET orders = excluded.orders, units = excluded.units, gross_minor = excluded.gross_minor,
      discount_minor = excluded.discount_minor, tax_minor = excluded.tax_minor, shipping_minor = excluded.shipping_minor,
      refunded_minor = excluded.refunded_minor, new_customers = excluded.new_customers
    WHERE (s.*) IS DISTINCT FROM (excluded.*) RETURNING 1
  )
  SELECT (SELECT count(*) FROM gone) + (SELECT count(*) FROM written) AS changed`

const PRODUCTS = `WITH fresh AS MATERIALIZED (
    SELECT (o.placed_at AT TIME ZONE 'UTC')::date AS day, l.product_id, o.currency, sum(l.quantity - l.canceled_quantity)::int AS units,
      sum(l.total_minor) AS gross, sum(coalesce(l.cost_minor, 0)::bigint * (l.quantity - l.canceled_quantity)) AS cost
    FROM orders o JOIN order_lines l ON l.order_id = o.id
    WHERE o.status IN ('placed', 'completed') AND l.product_id IS NOT NULL AND o.placed_at >= $1::date::timestamp AT TIME ZONE 'UTC'
    GROUP BY 1, 2, 3
  ), gone AS (
    DELETE FROM product_sales_daily s WHERE s.day >= $1::date
      AND NOT EXISTS (SELECT 1 FROM fresh f WHERE (f.day, f.product_id, f.currency) = (s.day, s.product_id, s.currency)) RETURNING 1
  ), written AS (
    INSERT INTO product_sales_daily AS s (day, product_id, currency, units, gross_minor, cost_minor)
    SELECT * FROM fresh
    ON CONFLICT (day, product_id, currency) DO UPDATE SET units = excluded.units, gross_minor = excluded.gross_minor, cost_minor = excluded.cost_minor
    WHERE (s.units, s.gross_minor, s.cost_minor) IS DISTINCT FROM (excluded.units, excluded.gross_minor, excluded.cost_minor) RETURNING 1
  )
  SELECT (SELECT count(*) FROM gone) + (SELECT count(*) FROM written) AS changed`

/**
 * Counts the sales of the last `days` days (today included, days are UTC) again from the orders, in one transaction; from
 * the first order on while nothing was counted yet. Orders canceled as a whole do not count; refunds stand on the day they
 * were made. Returns the first day counted and how many rows changed.
 */
export async function rollUpSales(days: number): Promise<RollUp> {
  return sqlTransaction(async (q) => {
    await q.query(`SELECT pg_advisory_xact_lock(hashtext('souk:roll-up'))`)
    const { rows } = await q.query<{ day: string }>(START, [days])
    const from = rows[0]?.day ?? new Date().toISOString().slice(0, 10)
    const changed = async (statement: string) =>
      Number((await q.query<{ changed: string }>(statement, [from])).rows[0]?.changed ?? 0)
    return { from, salesDays: await changed(SALES), productDays: await changed(PRODUCTS) }
  })
}
