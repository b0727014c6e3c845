import type { Metadata } from 'next'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Price } from '@/components/ui/price'
import { SubmitButton } from '@/components/ui/submit-button'
import { submitSharedCart } from '@/lib/cart/actions'
import { readSharedCart } from '@/lib/cart/read-shared-cart'

export const metadata: Metadata = { title: 'A shared cart', robots: { index: false } }

type Props = { searchParams: Promise<{ lines?: string | string[] }> }

/** What somebody shared, to be put into one's own cart with one press. */
export default async function SharedCartPage({ searchParams }: Props) {
  const { lines } = await searchParams
  const text = typeof lines === 'string' ? lines.slice(0, 2000) : ''
  const goods = await readSharedCart(text)
  if (goods.length === 0) {
    const actions = (
      <Button asChild>
        <Link href="/">Look around</Link>
      </Button>
    )
    return (
      <EmptyState
        size="lg"
        level={1}
        title="None of this is for sale any more"
        description="This link is for things we no longer have."
        actions={actions}
      />
    )
  }
  return (
    <div className="shell section max-w-2xl">
      <h1 className="mb-8 font-display text-display-2">A shared cart</h1>
      <ul className="mb-8">
        {goods.map((line) => (
          <li key={line.variantId} className="flex items-baseline justify-between gap-4 border-b border-line py-3">
            <span>
              <span className="tabular text-muted">{line.quantity} × </span>
              <Link href={`/products/${line.slug}`} className="hover:underline">
                {line.title}
              </Link>
              {line.variantTitle && <span className="text-sm text-muted">, {line.variantTitle}</span>}
            </span>
            <Price {...line.price} />
          </li>
        ))}
      </ul>
      <form action={submitSharedCart}>
        <input type="hidden" name="lines" value={text} />
        <SubmitButton size="lg">Put all into my cart</SubmitButton>
      </form>
    </div>
  )
}
