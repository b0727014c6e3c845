import { expect, test } from 'vitest'
import type { Order } from '@/lib/orders/schema'
import { verifyEmail } from './account-messages'
import { orderCanceled, orderConfirmed, orderRefunded, orderShipped } from './order-messages'
import { renderMessage } from './render-message'

const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })
const evil = `<img src=x onerror="alert('1')"> & Sons`

const order: Order = {
  id: 'ord_1',
  number: 1042,
  status: 'placed',
  paymentStatus: 'paid',
  fulfilmentStatus: 'partial',
  source: 'web',
  customerId: null,
  email: 'ada@example.com',
  currency: 'EUR',
  subtotal: eur(5_000),
  discount: eur(500),
  shipping: eur(490),
  tax: eur(797),
  total: eur(4_990),
  refunded: eur(1_000),
  shippingAddress: {
    firstName: evil,
    lastName: 'Lorenz',
    line1: 'Lindenweg 4',
    postalCode: '10115',
    city: 'Berlin',
    country: 'DE',
  },
  billingAddress: null,
  shippingMethodName: 'Standard',
  note: evil,
  giftMessage: 'Two lines,\nwith love',
  cancelReason: null,
  version: 1,
  createdAt: '2026-03-01T09:00:00.000Z',
  placedAt: '2026-03-01T09:00:00.000Z',
  canceledAt: null,
  lines: [
    {
      id: 'line_1',
      productId: 'prod_1',
      variantId: 'var_1',
      sku: 'MUG',
      title: evil,
      variantTitle: 'Blue',
      imageKey: 'products/mug',
      quantity: 2,
      unitPrice: eur(2_500),
      discount: eur(500),
      tax: eur(719),
      total: eur(4_500),
      shippedQuantity: 1,
      canceledQuantity: 0,
      refundedQuantity: 0,
      returnedQuantity: 0,
    },
  ],
  shipments: [
    {
      id: 'ship_1',
      carrier: 'DHL',
      trackingNumber: '"JJ"',
      trackingUrl: 'https://track.example/?a=1&b=2',
      shippedAt: '2026-03-02T09:00:00.000Z',
      deliveredAt: null,
      lines: [{ orderLineId: 'line_1', quantity: 1 }],
    },
  ],
  payments: [
    {
      id: 'pay_1',
      state: 'captured',
      methodLabel: 'Visa ending in 4242',
      amount: eur(4_990),
      captured: eur(4_990),
      refunded: eur(1_000),
      failureMessage: null,
      providerRef: null,
      createdAt: '2026-03-01T09:00:00.000Z',
    },
  ],
  refunds: [
    { id: 'ref_1', state: 'succeeded', amount: eur(1_000), reason: 'scratch', createdAt: '2026-03-03T09:00:00.000Z' },
  ],
  events: [],
}

const messages = {
  confirmed: orderConfirmed(order),
  shipped: orderShipped(order, 'ship_1'),
  refunded: orderRefunded(order, 'ref_1'),
  canceled: orderCanceled(order),
  verify: verifyEmail('a"b<c'),
}

test.each(Object.entries(messages))('what people wrote never becomes markup in the mail "%s"', (_, message) => {
  const { html } = renderMessage(message!, 'Because.')
  expect(html).not.toMatch(/<img src=x|onerror="alert/)
  expect(html).not.toContain('[object Object]')
  for (const [, value] of html.matchAll(/href="([^"]*)"/g)) expect(value).toMatch(/^https?:\/\/[^<]*$/)
})

const words = (markup: string) =>
  markup
    .replace(/<(style|title)[\s\S]*?<\/\1>|<div style="display:none[\s\S]*?<\/div>|<!--[\s\S]*?-->/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .split(/[\s,:]+/)
    .filter((word) => word && word !== 'Quantity')

test.each(Object.entries(messages))('the text of the mail "%s" says everything the HTML says', (_, message) => {
  const { html, text } = renderMessage(message!, 'Because.')
  expect(
    words(html)
      .filter((word) => !text.includes(word))
      .filter((word) => word !== 'Halden'),
  ).toEqual([])
  for (const [, url] of html.matchAll(/class="button-text" href="([^"]*)"/g))
    expect(text).toContain(url!.replaceAll('&amp;', '&'))
})

test('amounts of a confirmation add up as shown and tell of the tax inside', () => {
  const { text } = renderMessage(orderConfirmed(order), 'Because.')
  expect(text).toMatch(
    /Subtotal +€50\.00\nDiscount +−€5\.00\nShipping, Standard +€4\.90\nTotal +€49\.90\nTax included +€7\.97/,
  )
})

test('pictures are asked for at the public address in a format old clients know', () => {
  expect(renderMessage(orderConfirmed(order), 'Because.').html).toContain(
    'src="http://localhost:3000/media/products/mug?w=160&amp;f=jpg"',
  )
})

test('the rest of a partly shipped order is announced', () => {
  expect(orderShipped(order, 'ship_1')?.blocks[0]).toMatchObject({
    text: expect.stringContaining('The other 1 piece will follow'),
  })
})

test('reasons that staff noted are not sent', () => {
  const { html } = renderMessage(orderCanceled({ ...order, cancelReason: 'looks like fraud' }), 'Because.')
  expect(html).not.toContain('fraud')
})
