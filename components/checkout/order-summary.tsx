import { CartTotals } from '@/components/cart/cart-totals'
import { LinePicture } from '@/components/cart/line-picture'
import type { Cart } from '@/lib/cart/schema'
import { formatMoney } from '@/lib/money'

/** What is being bought and what it costs. */
export function OrderSummary({ cart }: { cart: Cart }) {
  return (
    <div>
      <ul className="mb-6 flex flex-col gap-4">
        {cart.lines.map((line) => (
          <li key={line.id} className="flex items-center gap-4">
            <span className="relative">
              <LinePicture line={line} className="w-14" />
              <span
                aria-hidden
                className="tabular absolute -end-2 -top-2 grid h-5 min-w-5 place-items-center rounded-full bg-ink px-1 text-xs text-paper"
              >
                {line.quantity}
              </span>
            </span>
            <span className="min-w-0 flex-1 text-sm">
              <span className="sr-only">{line.quantity} times </span>
              <span className="block font-medium">{line.title}</span>
              {line.variantTitle && <span className="text-muted">{line.variantTitle}</span>}
            </span>
            <span className="tabular text-sm">{formatMoney(line.total)}</span>
          </li>
        ))}
      </ul>
      <CartTotals cart={cart} />
    </div>
  )
}
