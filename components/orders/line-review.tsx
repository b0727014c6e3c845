import Link from 'next/link'
import type { Order } from '@/lib/orders/schema'
import type { ReviewStatus } from '@/lib/reviews/admin-schema'

type LineReviewProps = {
  orderId: string
  line: Order['lines'][number]
  /** where the buyer's review of it stands; none yet when undefined */
  state?: ReviewStatus
  /** the ending of a guest's link */
  token?: string
}

const said: Record<ReviewStatus, string> = {
  pending: 'Your review is being read and appears soon.',
  published: 'Reviewed. Thank you.',
  rejected: 'We could not publish your review.',
}

/** The way to review a thing that has been sent, or what became of the review. */
export function LineReview({ orderId, line, state, token }: LineReviewProps) {
  if (state) return <p className="mt-1 text-sm text-muted">{said[state]}</p>
  if (!line.productId || line.shippedQuantity <= line.returnedQuantity) return null
  return (
    <Link
      href={`/orders/${orderId}/review/${line.id}${token ? `?token=${encodeURIComponent(token)}` : ''}`}
      prefetch={false}
      aria-label={`Review ${line.title}`}
      className="link mt-1 inline-block py-1 text-sm"
    >
      Review this
    </Link>
  )
}
