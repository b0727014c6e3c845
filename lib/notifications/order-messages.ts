import { countryName } from '@/lib/customers/schema'
import { env } from '@/lib/env'
import { formatMoney, type Money } from '@/lib/money'
import { orderLink } from '@/lib/orders/order-token'
import type { Order } from '@/lib/orders/schema'
import { type Block, button, type Column, fine, type Fact, type Message, type MessageLine, text } from './message'

const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

const firstName = (order: Order) => order.shippingAddress?.firstName ?? order.billingAddress?.firstName ?? ''
const greeting = (order: Order, words: string) => (firstName(order) ? `${words}, ${firstName(order)}` : words)
const called = (order: Order) => (order.number === null ? 'your order' : `order ${order.number}`)
const yours = (order: Order) => (order.number === null ? 'Your order' : `Your order ${order.number}`)
const times = (money: Money, quantity: number): Money => ({ ...money, amountMinor: money.amountMinor * quantity })
const pieces = (count: number) => `${count} ${count === 1 ? 'piece' : 'pieces'}`

function toLine(line: Order['lines'][number], quantity: number, showsAmount: boolean): MessageLine {
  return {
    title: line.title,
    detail: line.variantTitle,
    quantity,
    imageUrl: line.imageKey && `${env.SOUK_URL}/media/${line.imageKey}?w=160&f=jpg`,
    amount: showsAmount ? times(line.unitPrice, quantity) : null,
  }
}

function totals(order: Order): Block {
  const { subtotal, discount, shipping, tax, total } = order
  const isIncluded = subtotal.amountMinor - discount.amountMinor + shipping.amountMinor === total.amountMinor
  const facts: Fact[] = [{ label: 'Subtotal', value: formatMoney(subtotal) }]
  if (discount.amountMinor > 0) facts.push({ label: 'Discount', value: `−${formatMoney(discount)}` })
  facts.push({
    label: order.shippingMethodName ? `Shipping, ${order.shippingMethodName}` : 'Shipping',
    value: shipping.amountMinor === 0 ? 'Free' : formatMoney(shipping),
  })
  if (tax.amountMinor > 0 && !isIncluded) facts.push({ label: 'Tax', value: formatMoney(tax) })
  facts.push({ label: 'Total', value: formatMoney(total), isTotal: true })
  if (tax.amountMinor > 0 && isIncluded) facts.push({ label: 'Tax included', value: formatMoney(tax) })
  return { kind: 'facts', facts }
}

function addressLines(address: Order['shippingAddress']): string[] {
  if (!address) return []
  const {
    firstName: first = '',
    lastName = '',
    company = '',
    line1 = '',
    line2 = '',
    postalCode = '',
    city = '',
    region = '',
    country = '',
  } = address
  const lines = [
    `${first} ${lastName}`,
    company,
    line1,
    line2,
    `${postalCode} ${city}`,
    region,
    country && countryName(country),
  ]
  return lines.map((line) => line.trim()).filter(Boolean)
}

function columns(order: Order): Block[] {
  const payment = order.payments.findLast(({ state }) => state === 'captured' || state === 'authorized')
  const list: Column[] = []
  if (order.shippingAddress) list.push({ title: 'Going to', lines: addressLines(order.shippingAddress) })
  if (payment?.methodLabel) list.push({ title: 'Paid with', lines: [payment.methodLabel, formatMoney(payment.amount)] })
  return list.length > 0 ? [{ kind: 'columns', columns: list }] : []
}

/** Says that the order is placed: goods, what they cost, where they go. */
export function orderConfirmed(order: Order): Message {
  const placed = order.placedAt ? ` of ${date.format(new Date(order.placedAt))}` : ''
  return {
    subject: `${yours(order)} is confirmed`,
    preheader: `${pieces(order.lines.reduce((sum, line) => sum + line.quantity, 0))}, ${formatMoney(order.total)}. We write again when it is on its way.`,
    title: greeting(order, 'Thank you'),
    blocks: [
      text(
        `We have ${called(order)}${placed} and are getting it ready. You hear from us again as soon as it is on its way.`,
      ),
      button('View your order', orderLink(order.id)),
      { kind: 'lines', lines: order.lines.map((line) => toLine(line, line.quantity, true)) },
      totals(order),
      ...columns(order),
      ...(order.giftMessage ? [{ kind: 'quote', title: 'Your gift message', text: order.giftMessage } as const] : []),
      ...(order.note ? [{ kind: 'quote', title: 'Your note to us', text: order.note } as const] : []),
      fine('Something not as it should be? Reply to this mail before we pack, and we set it right.'),
    ],
  }
}

/** Says that a parcel left: what is in it, how to follow it, what comes later. Null for a parcel that the order does not have. */
export function orderShipped(order: Order, shipmentId: string): Message | null {
  const parcel = order.shipments.find(({ id }) => id === shipmentId)
  if (!parcel) return null
  const lines = parcel.lines.flatMap(({ orderLineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === orderLineId)
    return line ? [toLine(line, quantity, false)] : []
  })
  const open = order.lines.reduce((sum, line) => sum + line.quantity - line.shippedQuantity - line.canceledQuantity, 0)
  const tracking = [parcel.carrier, parcel.trackingNumber].filter(Boolean)
  const list: Column[] = []
  if (order.shippingAddress) list.push({ title: 'Going to', lines: addressLines(order.shippingAddress) })
  if (tracking.length > 0) list.push({ title: 'Tracking', lines: tracking })
  return {
    subject: open > 0 ? `A parcel of ${called(order)} is on its way` : `${yours(order)} is on its way`,
    preheader:
      tracking.length > 0
        ? `Follow it with ${tracking.join(', ')}.`
        : `${pieces(lines.reduce((sum, line) => sum + line.quantity, 0))} left our warehouse.`,
    title: greeting(order, 'On its way'),
    blocks: [
      text(
        open > 0
          ? `We packed a first part of ${called(order)}. The other ${pieces(open)} will follow in another parcel, at no further cost.`
          : `We packed ${called(order)} and handed it over.`,
      ),
      parcel.trackingUrl
        ? button('Follow the parcel', parcel.trackingUrl)
        : button('View your order', orderLink(order.id)),
      { kind: 'lines', lines },
      ...(list.length > 0 ? [{ kind: 'columns', columns: list } as const] : []),
      fine(
        parcel.trackingUrl
          ? `Everything about your order: ${orderLink(order.id)}`
          : 'It usually takes the carrier a few hours to show a parcel.',
      ),
    ],
  }
}

/** Says that money went back. Null for a refund that the order does not have. */
export function orderRefunded(order: Order, refundId: string): Message | null {
  const refund = order.refunds.find(({ id }) => id === refundId)
  if (!refund) return null
  const payment = order.payments.findLast(({ captured }) => captured.amountMinor > 0)
  const amount = formatMoney(refund.amount)
  const isRelease = payment === undefined
  return {
    subject: isRelease ? `The payment of ${called(order)} is released` : `We refunded ${amount} for ${called(order)}`,
    preheader: isRelease
      ? `${amount} were reserved and are free again.`
      : 'It reaches your account within a few working days.',
    title: isRelease ? 'Your payment is released' : 'Your refund is on its way',
    blocks: [
      text(
        isRelease
          ? `${amount} were reserved for ${called(order)} and never taken. The reservation is lifted; your bank shows it within a few days.`
          : `We sent ${amount} for ${called(order)} back${payment.methodLabel ? ` to ${payment.methodLabel}` : ''}. Banks take up to ten working days to show it.`,
      ),
      {
        kind: 'facts',
        facts: [
          { label: 'Order total', value: formatMoney(order.total) },
          { label: isRelease ? 'Released' : 'Refunded', value: amount, isTotal: true },
        ],
      },
      button('View your order', orderLink(order.id)),
    ],
  }
}

const cancelReasons: Record<string, string> = {
  sold_out: 'The last piece was sold while your payment was under way. We are sorry: you did nothing wrong.',
  customer: 'We cancelled it as you asked.',
}

/** Says that an order will not come, why, and what becomes of the money. Words of the staff about the reason stay with them. */
export function orderCanceled(order: Order): Message {
  const wasPaid =
    order.payments.some(({ state, captured }) => state === 'authorized' || captured.amountMinor > 0) ||
    order.refunds.length > 0
  return {
    subject: order.number === null ? 'Your order could not be completed' : `${yours(order)} is cancelled`,
    preheader: wasPaid ? 'What you paid comes back to you in full.' : 'Nothing was charged.',
    title: order.number === null ? 'Your order could not be completed' : 'Your order is cancelled',
    blocks: [
      text(
        `${cancelReasons[order.cancelReason ?? ''] ?? `We had to cancel ${called(order)}.`} ${wasPaid ? 'What you paid comes back to you in full, to where it came from; you get a mail when it left us.' : 'Nothing was charged.'}`,
      ),
      { kind: 'lines', lines: order.lines.map((line) => toLine(line, line.quantity, true)) },
      totals(order),
      button('View your order', orderLink(order.id)),
      fine('Questions? Reply to this mail; a person reads it.'),
    ],
  }
}
