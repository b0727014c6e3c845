import { DataTable } from '@/components/ui/table'
import { EmptyState } from '@/components/ui/empty-state'
import { formatMoney } from '@/lib/money'
import type { OrderSummary } from '@/lib/orders/schema'
import { StatusBadge } from './status-badge'
import { Thumb } from './thumb'
import { When } from './when'

/** Orders as rows that open the order. */
export function OrderTable({ orders, empty = 'No orders here' }: { orders: readonly OrderSummary[]; empty?: string }) {
  return (
    <DataTable
      caption="Orders"
      rows={orders}
      rowKey={(order) => order.id}
      rowHref={(order) => `/admin/orders/${order.id}`}
      empty={<EmptyState title={empty} description="Orders appear here as soon as they are paid." />}
      columns={[
        {
          key: 'number',
          header: 'Order',
          primary: true,
          cell: (order) => <span className="tabular">#{order.number}</span>,
        },
        { key: 'placed', header: 'Placed', hideBelow: 'sm', cell: (order) => <When value={order.placedAt} /> },
        {
          key: 'customer',
          header: 'Customer',
          cell: (order) => (
            <span className="block max-w-24 truncate sm:max-w-56">{order.customerName || order.email}</span>
          ),
        },
        {
          key: 'pictures',
          header: 'Goods',
          hideBelow: 'lg',
          cell: (order) => (
            <span className="flex items-center gap-1">
              {order.imageKeys.slice(0, 3).map((key, index) => (
                <Thumb key={`${key}${index}`} storageKey={key} className="size-7" />
              ))}
              <span className="tabular ms-1 text-muted">{order.itemCount}</span>
            </span>
          ),
        },
        {
          key: 'payment',
          header: 'Payment',
          hideBelow: 'md',
          cell: (order) => <StatusBadge status={order.paymentStatus} />,
        },
        {
          key: 'fulfilment',
          header: 'Parcel',
          cell: (order) => <StatusBadge status={order.status === 'canceled' ? 'canceled' : order.fulfilmentStatus} />,
        },
        { key: 'total', header: 'Total', numeric: true, cell: (order) => formatMoney(order.total) },
      ]}
    />
  )
}
