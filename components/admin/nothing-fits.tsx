import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

/** What stands in a list when nothing fits its filters, with the way back to `all` of it. */
export function NothingFits({ what, all }: { what: string; all: string }) {
  return (
    <EmptyState
      title={`No ${what} fits`}
      description="Try other words or fewer filters."
      actions={
        <Button asChild size="sm" variant="secondary">
          <Link href={all}>Clear all filters</Link>
        </Button>
      }
    />
  )
}
