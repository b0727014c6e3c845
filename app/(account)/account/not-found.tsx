import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

export default function AccountNotFound() {
  return (
    <EmptyState
      title="This is not in your account"
      description="It may have been deleted, or belongs to another account."
      level={1}
      actions={
        <Button asChild>
          <Link href="/account">To your account</Link>
        </Button>
      }
    />
  )
}
