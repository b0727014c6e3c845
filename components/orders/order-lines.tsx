import { Picture, PicturePlaceholder } from '@/components/ui/picture'
import { formatMoney } from '@/lib/money'
import type { Order } from '@/lib/orders/schema'
import type { ReviewStatus } from '@/lib/reviews/admin-schema'
import { LineReview } from './line-review'

type Line = Order['lines'][number]

function state(line: Line): string {
  const parts = [
    line.canceledQuantity > 0 && `${line.canceledQuantity} cancelled`,
    line.shippedQuantity > 0 && `${line.shippedQuantity} shipped`,
    line.returnedQuantity > 0 && `${line.returnedQuantity} returned`,
  ]
  return parts.filter(Boolean).join(', ')
}

type OrderLinesProps = { order: Order; token: string; reviews: Readonly<Record<string, ReviewStatus>> }

/** What was ordered, with what became of it and the way to review what arrived. */
export function OrderLines({ order, token, reviews }: OrderLinesProps) {
  return (
    <ul>
      {order.lines.map((line) => (
        <li key={line.id} className="flex gap-4 border-b border-line py-4 first:pt-0">
          {line.imageKey ? (
            <Picture
              storageKey={line.imageKey}
              alt=""
              width={640}
              height={800}
              sizes="4rem"
              className="w-14 shrink-0 rounded-sm"
            />
          ) : (
            <PicturePlaceholder label="" className="w-14 shrink-0 rounded-sm" />
          )}
          <div className="min-w-0 flex-1">
            <p className="font-medium">{line.title}</p>
            <p className="text-sm text-muted">
              {[line.variantTitle, `${line.quantity} × ${formatMoney(line.unitPrice)}`].filter(Boolean).join(' · ')}
            </p>
            {state(line) && <p className="text-sm text-muted">{state(line)}</p>}
            <LineReview orderId={order.id} line={line} token={token} state={reviews[line.id]} />
          </div>
          <p className="tabular">{formatMoney(line.total)}</p>
        </li>
      ))}
    </ul>
  )
}
