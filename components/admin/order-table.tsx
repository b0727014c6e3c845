import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/table'
import { EmptyState } from '@/components/ui/empty-state'
import { formatMoney } from '@/lib/money'
import type { OrderSummary } from '@/lib/orders/schema'
import { StatusBadge } from './status-badge'
import { Thumb } from './thumb'
import { When } from './when'

const parcelStatus = (order: OrderSummary) => (order.status === 'canceled' ? 'canceled' : order.fulfilmentStatus)

/** Orders as rows that open the order. */
export function OrderTable({ orders, empty }: { orders: readonly OrderSummary[]; empty?: ReactNode }) {
  return (
    <DataTable
      caption="Orders"
      rows={orders}
      rowKey={(order) => order.id}
      rowHref={(order) => `/admin/orders/${order.id}`}
      empty={empty ?? <EmptyState title="No orders yet" description="Orders appear here as soon as they are paid." />}
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
            <>
              <span className="block max-w-[30vw] truncate sm:max-w-56">{order.customerName || order.email}</span>
              <span className="sm:hidden">
                <StatusBadge status={parcelStatus(order)} />
              </span>
            </>
          ),
        },
        {
          key: 'pictures',
          header: 'Goods',
          hideBelow: 'lg',
          cell: (order) => (
            <span className="flex items-center gap-1">
              {(order.imageKeys.length > 0 ? order.imageKeys : [null]).slice(0, 3).map((key, index) => (
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
          hideBelow: 'sm',
          cell: (order) => <StatusBadge status={parcelStatus(order)} />,
        },
        { key: 'total', header: 'Total', numeric: true, cell: (order) => formatMoney(order.total) },
      ]}
    />
  )
}
