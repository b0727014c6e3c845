import Link from 'next/link'
import { Picture } from '@/components/ui/picture'
import { Price } from '@/components/ui/price'
import type { OrderSummary } from '@/lib/orders/schema'
import { Day } from './day'
import { OrderStatus } from './order-status'

const TILE = 72

/** Orders with their pictures, each one a link to its page. */
export function OrderList({ orders }: { orders: OrderSummary[] }) {
  return (
    <ul className="flex flex-col divide-y divide-line border-y border-line">
      {orders.map((order) => (
        <li key={order.id} className="relative grid grid-cols-[1fr_auto] items-center gap-x-6 gap-y-3 py-5 sm:flex">
          <div className="min-w-0 sm:flex-1">
            <Link
              href={`/account/orders/${order.id}`}
              className="font-medium after:absolute after:inset-0 hover:underline"
            >
              Order {order.number}
            </Link>
            <p className="text-sm text-muted">
              <Day value={order.placedAt ?? order.createdAt} /> · {order.itemCount}{' '}
              {order.itemCount === 1 ? 'item' : 'items'}
            </p>
          </div>
          <div aria-hidden className="order-1 flex min-w-0 gap-2 overflow-clip sm:order-none">
            {order.imageKeys.map((key) => (
              <Picture
                key={key}
                storageKey={key}
                alt=""
                width={TILE}
                height={TILE}
                sizes={`${TILE}px`}
                className="size-16 shrink-0 bg-sunken"
              />
            ))}
          </div>
          <span className="justify-self-end sm:w-36">
            <OrderStatus
              status={order.status}
              paymentStatus={order.paymentStatus}
              fulfilmentStatus={order.fulfilmentStatus}
            />
          </span>
          <div className="order-2 w-24 justify-self-end text-end sm:order-none">
            <Price {...order.total} size="sm" />
          </div>
        </li>
      ))}
    </ul>
  )
}
