import { FilterBar } from '@/components/admin/filter-bar'
import { listHref, nextHref, readParams, type SearchParams } from '@/components/admin/list-query'
import { NothingFits } from '@/components/admin/nothing-fits'
import { When } from '@/components/admin/when'
import { Badge } from '@/components/ui/badge'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Panel } from '@/components/ui/panel'
import { DataTable } from '@/components/ui/table'
import { requireStaff } from '@/lib/auth/session'
import { listCustomers } from '@/lib/customers/admin-queries'
import { formatMoney } from '@/lib/money'

export const metadata = { title: 'Customers' }

const path = '/admin/customers'

export default async function CustomersPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await requireStaff('customers:read', path)
  const { cursor, ...params } = await readParams(searchParams, ['search', 'cursor'])
  const { data, nextCursor } = await listCustomers(actor, params.search, { limit: 50, cursor })
  return (
    <>
      <PageHeader title="Customers" />
      <Panel padded={false}>
        <FilterBar action={path} search={{ value: params.search, placeholder: 'Name or email' }} />
        <DataTable
          caption="Customers"
          rows={data}
          rowKey={(row) => row.id}
          rowHref={(row) => `${path}/${row.id}`}
          empty={<NothingFits what="customer" all={path} />}
          columns={[
            { key: 'name', header: 'Name', primary: true, cell: (row) => row.name || row.email },
            {
              key: 'email',
              header: 'Email',
              hideBelow: 'md',
              cell: (row) => <span className="text-muted">{row.email}</span>,
            },
            {
              key: 'account',
              header: 'Account',
              hideBelow: 'lg',
              cell: (row) => (
                <Badge tone={row.hasAccount ? 'success' : 'neutral'}>{row.hasAccount ? 'Registered' : 'Guest'}</Badge>
              ),
            },
            { key: 'since', header: 'Since', hideBelow: 'lg', cell: (row) => <When value={row.createdAt} dateOnly /> },
            { key: 'orders', header: 'Orders', numeric: true, cell: (row) => row.orderCount },
            {
              key: 'spent',
              header: 'Bought',
              numeric: true,
              cell: (row) =>
                row.currency ? formatMoney({ amountMinor: row.spentMinor, currency: row.currency }) : '–',
            },
          ]}
        />
      </Panel>
      <Pagination
        className="mt-4"
        firstHref={cursor ? listHref(path, params) : undefined}
        nextHref={nextHref(path, params, nextCursor)}
      />
    </>
  )
}
