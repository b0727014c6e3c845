'use client'

import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

/** What staff see when a page could not be made; the digest finds the reason in the log. */
export default function AdminError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <EmptyState
      level={1}
      title="This page could not be shown"
      description={
        error.digest
          ? `The reason stands in the log under ${error.digest}. Nothing was changed.`
          : 'Nothing was changed.'
      }
      actions={<Button onClick={reset}>Try again</Button>}
    />
  )
}
