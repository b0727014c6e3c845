import type { Metadata } from 'next'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

export const metadata: Metadata = { title: 'Not found', robots: { index: false } }

export default function NotFound() {
  return (
    <main id="main" className="grid min-h-screen place-items-center">
      <EmptyState level={1} size="lg" title="There is nothing at this address" description="The page may have moved, or the address has a slip in it." actions={<Button asChild><Link href="/">To the shop</Link></Button>} />
    </main>
  )
}
