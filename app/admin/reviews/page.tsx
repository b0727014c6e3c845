import Link from 'next/link'
import { listHref, nextHref, readParams, type SearchParams } from '@/components/admin/list-query'
import { ReviewCard } from '@/components/admin/review/review-card'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { Panel } from '@/components/ui/panel'
import { TabNav } from '@/components/ui/tab-nav'
import { requireStaff } from '@/lib/auth/session'
import { listReviews } from '@/lib/reviews/admin-queries'
import { reviewStatuses } from '@/lib/reviews/admin-schema'

export const metadata = { title: 'Reviews' }

const path = '/admin/reviews'
const labels = { pending: 'Waiting', published: 'Published', rejected: 'Rejected' } as const

export default async function ReviewsPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await requireStaff('reviews:write', path)
  const { cursor, status: wanted } = await readParams(searchParams, ['status', 'cursor'])
  const status = reviewStatuses.find((each) => each === wanted) ?? 'pending'
  const { data, nextCursor } = await listReviews(actor, status, { limit: 20, cursor })
  return (
    <>
      <PageHeader title="Reviews" />
      <TabNav
        label="Status"
        className="mb-4"
        items={reviewStatuses.map((each) => ({
          href: listHref(path, { status: each }),
          label: labels[each],
          current: each === status,
        }))}
      />
      <Panel padded={false}>
        {data.length === 0 ? (
          <EmptyState
            title={status === 'pending' ? 'No review is waiting' : `No ${labels[status].toLowerCase()} reviews`}
            description="New reviews wait here until somebody has read them."
            actions={
              status === 'pending' && (
                <Button asChild size="sm" variant="secondary">
                  <Link href={listHref(path, { status: 'published' })}>Published reviews</Link>
                </Button>
              )
            }
          />
        ) : (
          <ul className="divide-y divide-line">
            {data.map((review) => (
              <ReviewCard key={`${review.id}-${review.status}`} review={review} />
            ))}
          </ul>
        )}
      </Panel>
      <Pagination
        className="mt-4"
        firstHref={cursor ? listHref(path, { status }) : undefined}
        nextHref={nextHref(path, { status }, nextCursor)}
      />
    </>
  )
}
