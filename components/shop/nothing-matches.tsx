import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

/** What a list says when the choices leave nothing. */
export function NothingMatches({ clearHref }: { clearHref: string }) {
  return (
    <EmptyState
      level={2}
      title="Nothing matches all of these"
      description="Take one of the filters away, or start again with everything."
      actions={
        <Button asChild variant="secondary">
          <Link href={clearHref} prefetch={false} scroll={false}>
            Clear all filters
          </Link>
        </Button>
      }
    />
  )
}
