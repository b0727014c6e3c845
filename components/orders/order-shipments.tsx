import type { Order } from '@/lib/orders/schema'

const day = (iso: string) =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Berlin',
  }).format(new Date(iso))

function pieces({ lines }: Order['shipments'][number]): string {
  const count = lines.reduce((sum, line) => sum + line.quantity, 0)
  return count === 1 ? '1 piece' : `${count} pieces`
}

/** The parcels of an order with their tracking. */
export function OrderShipments({ order }: { order: Order }) {
  if (order.shipments.length === 0) return null
  return (
    <section aria-labelledby="parcels">
      <h2 id="parcels" className="mb-3 text-lg font-medium">
        {order.shipments.length === 1 ? 'Parcel' : 'Parcels'}
      </h2>
      <ul className="flex flex-col gap-3">
        {order.shipments.map((shipment) => (
          <li key={shipment.id} className="rounded-md border border-line p-4 text-sm">
            <p className="font-medium">
              {shipment.deliveredAt
                ? `Delivered on ${day(shipment.deliveredAt)}`
                : `Sent on ${day(shipment.shippedAt)}`}
              {shipment.carrier && ` with ${shipment.carrier}`}
            </p>
            <p className="text-muted">{pieces(shipment)}</p>
            {shipment.trackingUrl ? (
              <a href={shipment.trackingUrl} rel="noreferrer" target="_blank" className="link">
                Follow {shipment.trackingNumber || 'the parcel'}
              </a>
            ) : (
              shipment.trackingNumber && <p>Tracking number {shipment.trackingNumber}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
