import { inngest } from '@/lib/events'
import { sendOrderLookUp, sendOrderMail } from '@/lib/notifications/send-order-mail'
import { on } from './on'

const confirmation = inngest.createFunction(
  { id: 'mail-order-placed', name: 'Mail: order confirmed', triggers: [on('order/placed')], retries: 8 },
  ({ event, step }) => step.run('mail', () => sendOrderMail('confirmed', event.data.orderId)),
)

const shipment = inngest.createFunction(
  { id: 'mail-order-shipped', name: 'Mail: parcel on its way', triggers: [on('order/shipped')], retries: 8 },
  ({ event, step }) => step.run('mail', () => sendOrderMail('shipped', event.data.orderId, event.data.shipmentId)),
)

const refund = inngest.createFunction(
  { id: 'mail-order-refunded', name: 'Mail: money on its way back', triggers: [on('order/refunded')], retries: 8 },
  ({ event, step }) => step.run('mail', () => sendOrderMail('refunded', event.data.orderId, event.data.refundId)),
)

const cancellation = inngest.createFunction(
  { id: 'mail-order-canceled', name: 'Mail: order canceled', triggers: [on('order/canceled')], retries: 8 },
  ({ event, step }) => step.run('mail', () => sendOrderMail('canceled', event.data.orderId)),
)

const lookUp = inngest.createFunction(
  { id: 'mail-order-link', name: 'Mail: link to an order', triggers: [on('order/link.requested')], retries: 8 },
  ({ event, step }) => step.run('mail', () => sendOrderLookUp(event.data.orderId, event.id ?? event.data.orderId)),
)

/** Reactions to what happens to an order: each tells its buyer, once. */
export const orderJobs = [confirmation, shipment, refund, cancellation, lookUp]
