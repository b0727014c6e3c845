import { formatMoney } from '@/lib/money'
import type { Order } from '@/lib/orders/schema'
import { When } from '../when'

const titles: Record<string, string> = {
  created: 'Checkout begun',
  placed: 'Order placed',
  payment_authorized: 'Payment authorised',
  payment_captured: 'Payment captured',
  payment_failed: 'Payment failed',
  payment_disputed: 'Payment disputed',
  shipped: 'Parcel sent',
  delivered: 'Parcel delivered',
  refund_requested: 'Refund requested',
  refunded: 'Refunded',
  refund_failed: 'Refund failed',
  canceled: 'Order canceled',
  return_requested: 'Return requested',
  note: 'Note',
  mail_sent: 'Mail sent',
  oversold: 'More sold than in stock',
}

function details(event: Order['events'][number], currency: string): string {
  const { amountMinor, reason, text, carrier, trackingNumber, template, message } = event.data
  const amount = typeof amountMinor === 'number' ? formatMoney({ amountMinor, currency }) : ''
  return [amount, text, carrier, trackingNumber, template, message, reason]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' · ')
}

/** What happened to an order, newest first, with who did it. */
export function Timeline({ order }: { order: Order }) {
  return (
    <ol className="flex flex-col">
      {[...order.events].reverse().map((event) => (
        <li key={event.id} className="relative border-s border-line pb-4 ps-4 last:border-transparent last:pb-0">
          <span aria-hidden className="absolute top-1.5 -start-[3.5px] size-1.5 rounded-full bg-muted" />
          <p className="flex flex-wrap items-baseline justify-between gap-x-3">
            <span className="font-medium">{titles[event.kind] ?? event.kind}</span>
            <span className="text-xs text-muted">
              <When value={event.createdAt} />
            </span>
          </p>
          <p className="text-muted break-words whitespace-pre-line">{details(event, order.currency)}</p>
          {event.actorName && <p className="text-xs text-subtle">by {event.actorName}</p>}
        </li>
      ))}
    </ol>
  )
}
