import type { Metadata } from 'next'
import Link from 'next/link'
import { OrderList } from '@/components/account/order-list'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { requireShopper } from '@/lib/auth/session'
import { listOrders } from '@/lib/orders/queries'

export const metadata: Metadata = { title: 'Your orders' }

export default async function OrdersPage({ searchParams }: { searchParams: Promise<{ cursor?: string }> }) {
  const actor = await requireShopper('/account/orders')
  const { cursor } = await searchParams
  const page = await listOrders(actor, { customerId: actor.customerId }, { limit: 10, cursor })
  return (
    <>
      <PageHeader title="Orders" display />
      {page.data.length > 0 ? (
        <OrderList orders={page.data} />
      ) : (
        <EmptyState
          title="No orders yet"
          description="What you order is listed here."
          level={2}
          actions={
            <Button asChild>
              <Link href="/">Look around</Link>
            </Button>
          }
        />
      )}
      {(cursor || page.nextCursor) && (
        <div className="mt-8">
          <Pagination
            label="Orders"
            firstHref={cursor ? '/account/orders' : undefined}
            nextHref={page.nextCursor ? `/account/orders?cursor=${encodeURIComponent(page.nextCursor)}` : undefined}
          />
        </div>
      )}
    </>
  )
}
