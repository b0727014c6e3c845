import Link from 'next/link'
import { OrderTable } from '@/components/admin/order-table'
import { ToDoList } from '@/components/admin/to-do-list'
import { AreaChart } from '@/components/ui/chart'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { Stat, StatGrid } from '@/components/ui/stat'
import { type Figures, getSalesByDay, getToDo, getTodayFigures, COUNT_LIMIT } from '@/lib/analytics/queries'
import { can } from '@/lib/auth/actor'
import { requireStaff } from '@/lib/auth/session'
import { formatMoney } from '@/lib/money'
import { listOrders } from '@/lib/orders/queries'

function delta(now: number, then: number) {
  if (then === 0) return undefined
  const change = Math.round(((now - then) / then) * 100)
  return {
    value: change > 999 ? 'over 999 %' : `${Math.abs(change)} %`,
    direction: change > 0 ? ('up' as const) : change < 0 ? ('down' as const) : ('flat' as const),
  }
}

const before = (yesterday: string | number, lastWeek: string | number) => (
  <>
    yesterday {yesterday}
    <br />a week ago {lastWeek}
  </>
)

export default async function AdminHome() {
  const actor = await requireStaff('orders:read')
  const [figures, days, todo, latest] = await Promise.all([
    getTodayFigures(actor),
    getSalesByDay(actor),
    getToDo(actor),
    listOrders(actor, {}, { limit: 8 }),
  ])
  const { today, yesterday, lastWeek, currency } = figures
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency })
  const average = (of: Figures) => (of.orders > 0 ? Math.round(of.revenueMinor / of.orders) : 0)
  return (
    <>
      <PageHeader title="Today" description="Until now, compared with the same time yesterday." />
      <div className="flex flex-col gap-5">
        <StatGrid>
          <Stat
            label="Revenue"
            value={money(today.revenueMinor)}
            delta={delta(today.revenueMinor, yesterday.revenueMinor)}
            hint={before(money(yesterday.revenueMinor), money(lastWeek.revenueMinor))}
          />
          <Stat
            label="Orders"
            value={today.orders}
            delta={delta(today.orders, yesterday.orders)}
            hint={before(yesterday.orders, lastWeek.orders)}
            href="/admin/orders"
          />
          <Stat
            label="To ship"
            value={todo.toShip >= COUNT_LIMIT ? `${COUNT_LIMIT - 1}+` : todo.toShip}
            hint="paid and waiting"
            href="/admin/orders?fulfilment=unfulfilled&status=placed"
          />
          <Stat
            label="Average order"
            value={today.orders > 0 ? money(average(today)) : '–'}
            delta={today.orders > 0 ? delta(average(today), average(yesterday)) : undefined}
            hint={yesterday.orders > 0 ? `yesterday ${money(average(yesterday))}` : 'no order yesterday by now'}
          />
        </StatGrid>
        <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
          <Panel>
            <AreaChart
              title="Revenue, last 30 days"
              data={days}
              x="day"
              series={[{ key: 'revenueMinor', label: 'Revenue' }]}
              unit="money"
              currency={currency}
              height={240}
            />
          </Panel>
          <Panel title="To do">
            <ToDoList
              limit={COUNT_LIMIT}
              items={[
                {
                  href: '/admin/orders?fulfilment=unfulfilled&status=placed',
                  label: 'Orders to ship',
                  count: todo.toShip,
                },
                { href: '/admin/orders?payment=authorized', label: 'Payments to capture', count: todo.toCapture },
                { href: '/admin/products?stock=low', label: 'Variants almost sold out', count: todo.lowStock },
                { href: '/admin/reviews', label: 'Reviews to read', count: todo.pendingReviews },
                { href: '/admin/mail?state=failed', label: 'Mails that failed', count: todo.failedMails, urgent: true },
                {
                  href: '/admin/jobs?status=failed',
                  label: 'Jobs that failed since yesterday',
                  count: todo.failedJobs,
                  urgent: true,
                },
                {
                  href: '/admin/models',
                  label: 'Alerts about models',
                  count: can(actor, 'models:read') ? todo.modelAlerts : 0,
                  urgent: true,
                },
              ]}
            />
          </Panel>
        </div>
        <Panel
          title="Latest orders"
          padded={false}
          actions={
            <Link href="/admin/orders" className="link">
              All orders
            </Link>
          }
        >
          <OrderTable orders={latest.data} />
        </Panel>
      </div>
    </>
  )
}
