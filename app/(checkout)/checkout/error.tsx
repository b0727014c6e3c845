'use client'

import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

/** When a step of the checkout breaks: nothing is lost, and there is a way on. */
export default function CheckoutError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <main id="main">
      <EmptyState
        size="lg"
        level={1}
        title="That did not work"
        description={
          <>
            Something went wrong on our side. You were not charged, and your cart and address are kept.
            {error.digest && <span className="tabular mt-3 block text-sm">Reference {error.digest}</span>}
          </>
        }
        actions={
          <>
            <Button onClick={retry}>Try again</Button>
            <Button asChild variant="secondary">
              <Link href="/cart">Back to the cart</Link>
            </Button>
          </>
        }
      />
    </main>
  )
}
