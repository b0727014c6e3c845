// The Online Retail file as a running shop: goods, customers, orders with their returns, and a ledger of stock that holds.
import { audit } from '@/lib/audit'
import { rollUpSales } from '@/lib/analytics/roll-up'
import { systemActor } from '@/lib/auth/actor'
import { invalidateEverything } from '@/lib/cache'
import { refreshIndex } from '@/lib/catalog/refresh-index'
import { pool, sqlTransaction } from '@/lib/db'
import { newId } from '@/lib/id'
import { type CsvFile, inspectCsv } from '@/lib/imports/csv/inspect-csv'
import { ImportError } from '@/lib/imports/import-error'
import { withImportLock } from '@/lib/imports/import-lock'
import { insertRows, type Runner } from '@/lib/imports/insert-rows'
import { countryOf } from './countries'
import { findHome, furnish, type Home } from './home'
import { accounted, type Ledger, openLedger } from './ledger'
import { matchReturns, type MatchSums } from './match-returns'
import { type Article, planCatalogue } from './plan-catalogue'
import { type Order, planOrders } from './plan-orders'
import { fateOf, type Movement, type Plan, planStock } from './plan-stock'
import { readRows, type RetailRow } from './read-rows'
import { writeCatalogue, type Written } from './write-catalogue'
import { customerEmail, writeOrders } from './write-orders'

const DAY = 86_400_000

export type ShopOptions = {
  file: string
  apply: boolean
  shiftToToday: boolean
  onProgress?: (done: number, total: number, what: string) => void
}
export type ShopReport = {
  applied: boolean
  alreadyImportedAt: string | null
  ledger: Ledger
  accountedRows: number
  currency: string
  firstAt: number
  lastAt: number
  counts: {
    products: number
    customers: number
    guests: number
    orders: number
    canceled: number
    open: number
    returned: number
    lines: number
    movements: number
  }
  money: MatchSums & { ordersMinor: number }
}
type Mark = { importedAt: string; firstAt: string; isReady: boolean }

const keyOf = (file: CsvFile) => `import:online-retail:${file.sha256.slice(0, 32)}`

/** Rows of invoices the shop has already are left alone: orders by their number, credit notes and stock notes by what they are called. */
async function leaveKnown(rows: RetailRow[], ledger: Ledger): Promise<RetailRow[]> {
  const { rows: known } = await pool.query<{ invoice: string }>(
    `SELECT number::text AS invoice FROM orders WHERE number IS NOT NULL UNION SELECT substr(reason, 13) FROM refunds WHERE reason LIKE 'Credit note %'
     UNION SELECT substr(reference, 15) FROM stock_movements WHERE reference LIKE 'online-retail:%'`,
  )
  if (known.length === 0) return rows
  const invoices = new Set(known.map((row) => row.invoice))
  return rows.filter((row) => {
    if (!invoices.has(row.invoice)) return true
    ledger.skip(row, 'the shop has an order, credit note or stock note of this number already')
    return false
  })
}

/**
 * Reads the file and, with `apply`, writes all of it in one transaction: a run that was killed has written nothing, a second
 * one changes nothing. Every row is accounted for in the ledger. Throws an ImportError for another kind of file.
 */
export async function importShop({
  file: path,
  apply,
  shiftToToday,
  onProgress = () => {},
}: ShopOptions): Promise<ShopReport> {
  const file = await inspectCsv(path)
  return withImportLock(apply, async () => {
    const mark = (await pool.query<{ value: Mark }>('SELECT value FROM settings WHERE key = $1', [keyOf(file)])).rows[0]
      ?.value
    const ledger = openLedger()
    const all = await readRows(file, ledger, (done) => onProgress(done, done, 'rows read'))
    if (all.length === 0) throw new ImportError('The file has no rows that can be understood.')
    const rows = await leaveKnown(all, ledger)
    const firstAt = all.reduce((least, row) => Math.min(least, row.at), Number.POSITIVE_INFINITY)
    const lastAt = all.reduce((most, row) => Math.max(most, row.at), 0)
    const shiftMs = shiftToToday ? Math.floor((Date.now() - lastAt) / DAY) * DAY : 0
    const articles = planCatalogue(rows)
    const { orders, adjustments, returns } = planOrders(rows, articles, ledger)
    const sums = matchReturns(orders, returns, ledger)
    // Only in a shop that goes on today do the orders of its last day still wait for their parcels.
    const plans = orders.map((order) => fateOf(order, shiftToToday ? lastAt - DAY : Number.POSITIVE_INFINITY))
    if (apply && orders.length > 0) await furnish()
    const home = apply
      ? await findHome(
          orders.map((order) => countryOf(order.country)),
          shiftMs,
        )
      : null
    let movements = 0
    if (home && orders.length > 0)
      movements = await write(keyOf(file), { plans, articles, home, firstAt, lastAt, adjustments }, onProgress)
    if (home && (orders.length > 0 || mark?.isReady === false))
      await makeReady(keyOf(file), firstAt + shiftMs, onProgress)
    return {
      applied: apply,
      alreadyImportedAt: mark?.importedAt ?? null,
      ledger,
      accountedRows: accounted(ledger),
      currency: home?.currency ?? 'EUR',
      firstAt: firstAt + shiftMs,
      lastAt: lastAt + shiftMs,
      counts: countAll(plans, articles, movements),
      money: { ...sums, ordersMinor: orders.reduce((sum, order) => sum + order.totalMinor, 0) },
    }
  })
}

function countAll(plans: readonly Plan[], articles: Map<string, Article>, movements: number): ShopReport['counts'] {
  const orders = plans.map((plan) => plan.order)
  const lines = orders.reduce((sum, order) => sum + order.lines.length, 0)
  return {
    products: articles.size,
    customers: new Set(orders.map((order) => order.customer).filter(Boolean)).size,
    guests: orders.filter((order) => !order.customer).length,
    orders: orders.length,
    canceled: plans.filter((plan) => plan.fate === 'canceled').length,
    open: plans.filter((plan) => plan.fate === 'open').length,
    returned: plans.filter((plan) => plan.fate !== 'canceled' && plan.order.lines.some((line) => line.returned > 0))
      .length,
    lines,
    movements,
  }
}

type Work = {
  plans: Plan[]
  articles: Map<string, Article>
  home: Home
  firstAt: number
  lastAt: number
  adjustments: ReturnType<typeof planOrders>['adjustments']
}

async function write(key: string, work: Work, onProgress: NonNullable<ShopOptions['onProgress']>): Promise<number> {
  const { plans, articles, home } = work
  return sqlTransaction(async (q) => {
    const written = await writeCatalogue(q, articles, home)
    const customers = await writeCustomers(
      q,
      plans.map((plan) => plan.order),
      home,
    )
    await writeOrders(q, plans, { home, written, customers, now: Date.now() }, (done, total) =>
      onProgress(done, total, 'orders'),
    )
    const movements = planStock(plans, work.adjustments, (article) => written.get(article)?.onHand ?? 0, work.lastAt)
    await writeMovements(q, movements, written, home)
    await q.query(
      `INSERT INTO counters (key, value) SELECT 'order', max(number) FROM orders ON CONFLICT (key) DO UPDATE SET value = greatest(counters.value, excluded.value)`,
    )
    const mark: Mark = {
      importedAt: new Date().toISOString(),
      firstAt: new Date(work.firstAt + home.shiftMs).toISOString(),
      isReady: false,
    }
    await q.query(
      'INSERT INTO settings (key, value, updated_at) VALUES ($1, $2, now()) ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = now()',
      [key, JSON.stringify(mark)],
    )
    await audit(q, systemActor, {
      action: 'shop.imported',
      entity: 'import',
      entityId: key,
      after: countAll(plans, articles, movements.length),
    })
    return movements.length
  })
}

async function writeCustomers(q: Runner, orders: readonly Order[], home: Home): Promise<Map<string, string>> {
  const first = new Map<string, Order>()
  for (const order of orders) if (order.customer && !first.has(order.customer)) first.set(order.customer, order)
  const { rows } = await q.query('SELECT id, email::text AS email FROM customers WHERE email = ANY ($1::citext[])', [
    [...first.keys()].map(customerEmail),
  ])
  const there = new Map((rows as { id: string; email: string }[]).map((row) => [row.email, row.id]))
  const ids = new Map(
    [...first.keys()].map((customer) => [customer, there.get(customerEmail(customer)) ?? newId('cust')]),
  )
  const fresh = [...first].filter(([customer]) => !there.has(customerEmail(customer)))
  await insertRows(
    q,
    'customers',
    fresh.map(([customer, order]) => {
      const at = new Date(order.at + home.shiftMs).toISOString()
      const metadata = { importedFrom: 'online-retail', number: customer, country: countryOf(order.country) }
      return {
        id: ids.get(customer),
        email: customerEmail(customer),
        first_name: 'Customer',
        last_name: customer,
        phone: '',
        locale: 'en',
        accepts_marketing: false,
        metadata,
        created_at: at,
        updated_at: at,
      }
    }),
  )
  return ids
}

async function writeMovements(
  q: Runner,
  movements: readonly Movement[],
  written: Map<Article, Written>,
  home: Home,
): Promise<void> {
  const variants = [...written.values()].map((each) => each.variantId)
  await q.query(
    'INSERT INTO stock_levels (variant_id, warehouse_id) SELECT id, $2 FROM variants WHERE id = ANY ($1::text[]) AND tracks_stock ON CONFLICT DO NOTHING',
    [variants, home.warehouseId],
  )
  await insertRows(
    q,
    'stock_movements',
    movements.map(({ article, delta, at, reason, reference, note }) => ({
      id: newId('mov'),
      variant_id: written.get(article)?.variantId,
      warehouse_id: home.warehouseId,
      delta,
      reason,
      reference,
      note,
      actor_id: null,
      created_at: new Date(at + home.shiftMs).toISOString(),
    })),
  )
  await q.query(
    `UPDATE stock_levels s SET updated_at = now(),
       on_hand = coalesce((SELECT sum(delta) FROM stock_movements m WHERE m.variant_id = s.variant_id AND m.warehouse_id = s.warehouse_id), 0),
       allocated = coalesce((SELECT sum(quantity) FROM stock_holds h WHERE h.variant_id = s.variant_id AND h.warehouse_id = s.warehouse_id AND h.status = 'committed'), 0)
     WHERE s.warehouse_id = $2 AND s.variant_id = ANY ($1::text[])`,
    [variants, home.warehouseId],
  )
}

/** Makes what pages, search and the sales figures read; an interrupted one is caught up by the next run. */
async function makeReady(
  key: string,
  firstAt: number,
  onProgress: NonNullable<ShopOptions['onProgress']>,
): Promise<void> {
  await pool.query('ANALYZE')
  onProgress(0, 1, 'sales counted')
  await rollUpSales(Math.ceil((Date.now() - firstAt) / DAY) + 1)
  onProgress(1, 1, 'sales counted')
  const { rows } = await pool.query<{ id: string }>("SELECT p.id FROM products p WHERE p.status = 'active'")
  for (let start = 0; start < rows.length; start += 500) {
    await refreshIndex(
      null,
      rows.slice(start, start + 500).map((row) => row.id),
    )
    onProgress(Math.min(start + 500, rows.length), rows.length, 'products made ready for search')
  }
  await pool.query('ANALYZE product_index, category_listing')
  await invalidateEverything(null)
  await pool.query(`UPDATE settings SET value = value || '{"isReady": true}' WHERE key = $1`, [key])
}
