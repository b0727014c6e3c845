'use client'

import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

/** What a page shows when it could not be made: nothing is lost, and two ways on. `digest` finds the error in the log. */
export function WentWrong({ digest, retry }: { digest?: string; retry(): void }) {
  return (
    <EmptyState
      level={1}
      size="lg"
      title="This page could not be shown"
      description={
        <>
          Something failed on our side. Your cart is safe; please try again in a moment.
          {digest && <span className="mt-2 block text-sm">Reference {digest}</span>}
        </>
      }
      actions={
        <>
          <Button onClick={retry}>Try again</Button>
          <Button asChild variant="secondary">
            <Link href="/">To the shop</Link>
          </Button>
        </>
      }
    />
  )
}
