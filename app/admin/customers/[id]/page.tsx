import { cache } from 'react'
import { nextHref, readParams, type SearchParams } from '@/components/admin/list-query'
import { orNotFound } from '@/components/admin/or-not-found'
import { AddressText } from '@/components/admin/order/address-text'
import { OrderTable } from '@/components/admin/order-table'
import { When } from '@/components/admin/when'
import { Badge } from '@/components/ui/badge'
import { DefinitionList } from '@/components/ui/definition-list'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Panel } from '@/components/ui/panel'
import { Stat, StatGrid } from '@/components/ui/stat'
import { can } from '@/lib/auth/actor'
import { requireStaff } from '@/lib/auth/session'
import { getCustomerForStaff } from '@/lib/customers/admin-queries'
import { readChance } from '@/lib/customers/read-chance'
import { formatMoney } from '@/lib/money'
import { listOrders } from '@/lib/orders/queries'

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams }

const readCustomer = cache(async (id: string) => {
  const actor = await requireStaff('customers:read', `/admin/customers/${id}`)
  return { actor, customer: await orNotFound(getCustomerForStaff(actor, id)) }
})

export async function generateMetadata({ params }: Props) {
  const { customer } = await readCustomer((await params).id)
  return { title: customer.name || customer.email }
}

export default async function CustomerPage({ params, searchParams }: Props) {
  const { id } = await params
  const path = `/admin/customers/${id}`
  const { actor, customer } = await readCustomer(id)
  const { cursor } = await readParams(searchParams, ['cursor'])
  const [chance, orders] = await Promise.all([
    readChance(actor, id),
    can(actor, 'orders:read')
      ? listOrders(actor, { customerId: id }, { limit: 20, cursor })
      : { data: [], nextCursor: null },
  ])
  const money = (amountMinor: number) =>
    customer.currency ? formatMoney({ amountMinor, currency: customer.currency }) : '–'
  return (
    <>
      <PageHeader
        back={{ href: '/admin/customers', label: 'Customers' }}
        title={
          <span className="flex flex-wrap items-center gap-2">
            {customer.name || customer.email}{' '}
            <Badge tone={customer.hasAccount ? 'success' : 'neutral'}>
              {customer.hasAccount ? 'Registered' : 'Guest'}
            </Badge>
          </span>
        }
      />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="flex min-w-0 flex-col gap-5">
          <StatGrid>
            <Stat label="Orders" value={customer.orderCount} />
            <Stat label="Bought in all" value={money(customer.spentMinor)} />
            <Stat
              label="Average order"
              value={customer.orderCount > 0 ? money(Math.round(customer.spentMinor / customer.orderCount)) : '–'}
            />
            {chance && (
              <Stat label="Chance of an order" value={`${Math.round(chance.chance * 100)} %`} hint="within 30 days" />
            )}
          </StatGrid>
          <Panel title="Orders" padded={false}>
            <OrderTable orders={orders.data} empty="No orders yet" />
          </Panel>
          <Pagination nextHref={nextHref(path, {}, orders.nextCursor)} />
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          <Panel title="Contact">
            <DefinitionList
              items={[
                {
                  term: 'Email',
                  description: (
                    <a href={`mailto:${customer.email}`} className="link">
                      {customer.email}
                    </a>
                  ),
                },
                { term: 'Phone', description: customer.phone || '–' },
                { term: 'Customer since', description: <When value={customer.createdAt} dateOnly /> },
                { term: 'Group', description: customer.group ?? '–' },
                { term: 'Newsletter', description: customer.acceptsMarketing ? 'Yes' : 'No' },
              ]}
            />
          </Panel>
          <Panel title="Addresses">
            {customer.addresses.length === 0 && <p className="text-muted">None kept.</p>}
            <ul className="flex flex-col gap-4">
              {customer.addresses.map((address) => (
                <li key={address.id}>
                  <AddressText address={address} />
                </li>
              ))}
            </ul>
          </Panel>
        </div>
      </div>
    </>
  )
}
