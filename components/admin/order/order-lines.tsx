import Link from 'next/link'
import { Table, Tbody, Td, Th, Thead, Tr } from '@/components/ui/table'
import { formatMoney } from '@/lib/money'
import type { Order } from '@/lib/orders/schema'
import { Thumb } from '../thumb'

function state(line: Order['lines'][number]): string {
  const parts: [number, string][] = [
    [line.shippedQuantity, 'shipped'],
    [line.canceledQuantity, 'canceled'],
    [line.returnedQuantity, 'returned'],
    [line.refundedQuantity, 'refunded'],
  ]
  return parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(', ')
}

/** The goods of an order and how its total comes about. */
export function OrderLines({ order }: { order: Order }) {
  const sums: [string, Order['total'], boolean?][] = [
    ['Goods', order.subtotal],
    ...(order.discount.amountMinor > 0
      ? [['Discount', { ...order.discount, amountMinor: -order.discount.amountMinor }] as [string, Order['total']]]
      : []),
    [`Shipping${order.shippingMethodName ? `, ${order.shippingMethodName}` : ''}`, order.shipping],
    ['Total', order.total, true],
    ['of which tax', order.tax],
    ...(order.refunded.amountMinor > 0
      ? [['Refunded', { ...order.refunded, amountMinor: -order.refunded.amountMinor }] as [string, Order['total']]]
      : []),
  ]
  return (
    <>
      <Table caption="Goods">
        <Thead>
          <Tr>
            <Th>Article</Th>
            <Th numeric className="max-sm:hidden">
              Price
            </Th>
            <Th numeric>Pieces</Th>
            <Th numeric>Total</Th>
          </Tr>
        </Thead>
        <Tbody>
          {order.lines.map((line) => (
            <Tr key={line.id}>
              <Td>
                <span className="flex items-center gap-3">
                  <Thumb storageKey={line.imageKey} className="size-11" />
                  <span className="min-w-0">
                    {line.productId ? (
                      <Link href={`/admin/products/${line.productId}`} className="font-medium hover:underline">
                        {line.title}
                      </Link>
                    ) : (
                      <span className="font-medium">{line.title}</span>
                    )}
                    <span className="block text-xs text-muted">
                      {[line.variantTitle, line.sku].filter(Boolean).join(' · ')}
                    </span>
                    {state(line) && <span className="block text-xs text-muted">{state(line)}</span>}
                  </span>
                </span>
              </Td>
              <Td numeric className="max-sm:hidden">
                {formatMoney(line.unitPrice)}
              </Td>
              <Td numeric>{line.quantity}</Td>
              <Td numeric>{formatMoney(line.total)}</Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      <dl className="ms-auto flex max-w-sm flex-col gap-1 border-t border-line px-4 py-4">
        {sums.map(([term, money, strong]) => (
          <div
            key={term}
            className={strong ? 'flex justify-between gap-6 font-medium' : 'flex justify-between gap-6 text-muted'}
          >
            <dt>{term}</dt>
            <dd className="tabular">{formatMoney(money)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
