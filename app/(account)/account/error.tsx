'use client'

import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

export default function AccountError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <EmptyState
      title="This page could not be loaded"
      description={`Nothing was lost. Try again in a moment.${error.digest ? ` If you write to us, quote ${error.digest}.` : ''}`}
      level={1}
      actions={<Button onClick={() => retry()}>Try again</Button>}
    />
  )
}
