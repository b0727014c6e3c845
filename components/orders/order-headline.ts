import type { Order } from '@/lib/orders/schema'

export type Headline = { title: string; text: string }

const canceled: Record<string, string> = {
  sold_out:
    'It sold out while you were paying. The full amount goes back to you at once; banks take up to five days to show it.',
  payment_expired: 'The payment did not arrive in time, so the goods are free for others again. You were not charged.',
  payment_unavailable: 'The payment service could not be reached. You were not charged.',
  replaced: 'You changed your cart and ordered again; this try was dropped and nothing was charged for it.',
}

/** What an order's page says first: where it stands and what happens next. */
export function headlineOf(order: Order, isNew: boolean): Headline {
  const name = order.shippingAddress?.firstName
  if (order.status === 'pending')
    return {
      title: 'Waiting for your payment',
      text: 'Your bank has not confirmed it yet. This page updates by itself. You can also leave it; we will write to you.',
    }
  if (order.status === 'canceled')
    return {
      title: 'This order was cancelled',
      text:
        canceled[order.cancelReason ?? ''] ??
        'Whatever was paid goes back to where it came from; banks take up to five days to show it.',
    }
  if (isNew && order.fulfilmentStatus === 'unfulfilled')
    return {
      title: name ? `Thank you, ${name}` : 'Thank you',
      text: `Your order ${order.number} is placed. A confirmation is on its way to ${order.email}, and you will hear from us again when the parcel leaves.`,
    }
  if (order.fulfilmentStatus === 'fulfilled')
    return { title: `Order ${order.number}`, text: 'Everything is on its way or with you.' }
  if (order.fulfilmentStatus === 'partial')
    return { title: `Order ${order.number}`, text: 'Part of it is on its way, and the rest will follow.' }
  if (order.fulfilmentStatus === 'returned')
    return { title: `Order ${order.number}`, text: 'Everything came back to us.' }
  return { title: `Order ${order.number}`, text: 'We are packing your order and will write to you when it leaves.' }
}
