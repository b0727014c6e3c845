import { FilterBar } from '@/components/admin/filter-bar'
import { listHref, nextHref, readParams, type SearchParams } from '@/components/admin/list-query'
import { NothingFits } from '@/components/admin/nothing-fits'
import { OrderTable } from '@/components/admin/order-table'
import { statusOptions } from '@/components/admin/status-badge'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Panel } from '@/components/ui/panel'
import { requireStaff } from '@/lib/auth/session'
import { listOrders } from '@/lib/orders/queries'
import { fulfilmentStatuses, paymentStatuses } from '@/lib/orders/schema'

export const metadata = { title: 'Orders' }

const path = '/admin/orders'

export default async function OrdersPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await requireStaff('orders:read', path)
  const { cursor, ...params } = await readParams(searchParams, ['search', 'status', 'payment', 'fulfilment', 'cursor'])
  const filter = {
    search: params.search,
    status: params.status,
    paymentStatus: params.payment,
    fulfilmentStatus: params.fulfilment,
  }
  const { data, nextCursor } = await listOrders(actor, filter, { limit: 50, cursor })
  return (
    <>
      <PageHeader title="Orders" />
      <Panel padded={false}>
        <FilterBar
          action={path}
          search={{ value: params.search, placeholder: 'Number, email or name' }}
          filters={[
            {
              name: 'status',
              label: 'Status',
              value: params.status,
              options: statusOptions(['placed', 'completed', 'canceled']),
            },
            { name: 'payment', label: 'Payment', value: params.payment, options: statusOptions(paymentStatuses) },
            {
              name: 'fulfilment',
              label: 'Parcel',
              value: params.fulfilment,
              options: statusOptions(fulfilmentStatuses),
            },
          ]}
        />
        <OrderTable orders={data} empty={<NothingFits what="order" all={path} />} />
      </Panel>
      <Pagination
        className="mt-4"
        firstHref={cursor ? listHref(path, params) : undefined}
        nextHref={nextHref(path, params, nextCursor)}
      />
    </>
  )
}
