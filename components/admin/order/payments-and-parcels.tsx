import { DataTable } from '@/components/ui/table'
import { Panel } from '@/components/ui/panel'
import { formatMoney } from '@/lib/money'
import type { Order } from '@/lib/orders/schema'
import { StatusBadge } from '../status-badge'
import { When } from '../when'

/** The payments of an order and the money given back. */
export function PaymentList({ order }: { order: Order }) {
  const rows = [
    ...order.payments.map((payment) => ({
      id: payment.id,
      what: payment.methodLabel || 'Payment',
      state: payment.state,
      amount: payment.state === 'captured' ? payment.captured : payment.amount,
      note: payment.failureMessage,
      at: payment.createdAt,
    })),
    ...order.refunds.map((refund) => ({
      id: refund.id,
      what: 'Refund',
      state: refund.state,
      amount: { ...refund.amount, amountMinor: -refund.amount.amountMinor },
      note: refund.reason,
      at: refund.createdAt,
    })),
  ]
  return (
    <Panel title="Payments" padded={false}>
      <DataTable
        caption="Payments and refunds"
        rows={rows}
        rowKey={(row) => row.id}
        empty={<p className="px-4 pb-4 text-muted">No payment yet.</p>}
        columns={[
          {
            key: 'what',
            header: 'What',
            primary: true,
            cell: (row) => (
              <>
                {row.what}
                {row.note && <span className="block text-xs font-normal text-muted">{row.note}</span>}
              </>
            ),
          },
          { key: 'state', header: 'State', cell: (row) => <StatusBadge status={row.state} /> },
          { key: 'at', header: 'When', hideBelow: 'sm', cell: (row) => <When value={row.at} /> },
          { key: 'amount', header: 'Amount', numeric: true, cell: (row) => formatMoney(row.amount) },
        ]}
      />
    </Panel>
  )
}

/** The parcels of an order with their tracking; nothing when none was sent. */
export function ShipmentList({ order }: { order: Order }) {
  if (order.shipments.length === 0) return null
  const titleOf = (lineId: string) => order.lines.find((line) => line.id === lineId)?.title ?? 'Article'
  return (
    <Panel title="Parcels">
      <ul className="-my-2 divide-y divide-line">
        {order.shipments.map((shipment) => (
          <li key={shipment.id} className="py-2">
            <p className="flex flex-wrap justify-between gap-x-4">
              <span className="font-medium">{shipment.carrier || 'Parcel'}</span>
              <span className="text-muted">
                <When value={shipment.shippedAt} />
              </span>
            </p>
            <p className="text-muted">
              {shipment.lines.map((line) => `${line.quantity} × ${titleOf(line.orderLineId)}`).join(', ')}
            </p>
            {shipment.trackingUrl ? (
              <p>
                <a href={shipment.trackingUrl} rel="noreferrer" target="_blank" className="link">
                  {shipment.trackingNumber || 'Follow the parcel'}
                </a>
              </p>
            ) : (
              shipment.trackingNumber && <p>{shipment.trackingNumber}</p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
