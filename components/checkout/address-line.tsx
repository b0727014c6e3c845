import Link from 'next/link'
import type { Cart } from '@/lib/cart/schema'
import { countryName } from '@/lib/customers/schema'
import { arrival } from './arrival'

type RowProps = { term: string; href: string; children: React.ReactNode }

function Row({ term, href, children }: RowProps) {
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-0.5 border-b border-line px-4 py-3.5 last:border-0">
      <dt className="w-full text-muted sm:w-20 sm:shrink-0">{term}</dt>
      <dd className="flex min-w-0 flex-1 justify-between gap-x-4">
        <div className="min-w-0 wrap-anywhere">{children}</div>
        <Link href={href} className="link self-start">
          Change<span className="sr-only"> {term.toLowerCase()}</span>
        </Link>
      </dd>
    </div>
  )
}

/** What was settled in the earlier steps, each with the way back to it. */
export function AddressLine({ cart, withShipping }: { cart: Cart; withShipping?: boolean }) {
  const { shippingAddress: to, billingAddress: bill, shippingMethod: method } = cart
  return (
    <dl className="mb-8 rounded-md border border-line text-sm">
      <Row term="Contact" href="/checkout/address">
        {cart.email}
      </Row>
      <Row term="Deliver to" href="/checkout/address">
        {to && inOneLine(to)}
      </Row>
      {withShipping && bill && (
        <Row term="Bill to" href="/checkout/address">
          {inOneLine(bill)}
        </Row>
      )}
      {withShipping && method && (
        <Row term="Shipping" href="/checkout/shipping">
          {method.name}
          <span className="block text-muted">{arrival(method)}</span>
        </Row>
      )}
    </dl>
  )
}

/** An address on one line. */
export function inOneLine(address: Record<string, string>): string {
  const { firstName, lastName, company, line1, line2, postalCode, city, region, country = '' } = address
  return [
    `${firstName} ${lastName}`,
    company,
    line1,
    line2,
    [postalCode, city, region].filter(Boolean).join(' '),
    countryName(country),
  ]
    .filter(Boolean)
    .join(', ')
}
