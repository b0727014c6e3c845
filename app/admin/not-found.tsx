import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

/** Also what those see who may not open a page. */
export default function AdminNotFound() {
  return (
    <EmptyState
      level={1}
      title="There is nothing here"
      description="It may have been removed, or your role does not open this page."
      actions={
        <Button asChild>
          <Link href="/admin">Back to the start</Link>
        </Button>
      }
    />
  )
}
