import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReviewForm } from '@/components/orders/review-form'
import { Alert } from '@/components/ui/alert'
import { PageHeader } from '@/components/ui/page-header'
import { Picture } from '@/components/ui/picture'
import { currentActor } from '@/lib/auth/session'
import { AppError } from '@/lib/errors'
import { getPurchaseOrThrow } from '@/lib/orders/get-purchase'
import { getReviewStates } from '@/lib/reviews/queries'
import { writeReviewAction } from './actions'

export const metadata: Metadata = {
  title: 'Write a review',
  robots: { index: false, follow: false },
  // Without any referrer a browser hides where a form comes from, and its action is refused.
  referrer: 'same-origin',
}

type Props = {
  params: Promise<{ id: string; lineId: string }>
  searchParams: Promise<{ token?: string }>
}

/** Where the buyer of a thing says what it is like; anybody else is told that there is no such page. */
export default async function WriteReviewPage({ params, searchParams }: Props) {
  const [{ id, lineId }, { token = '' }, actor] = await Promise.all([params, searchParams, currentActor()])
  const purchase = await getPurchaseOrThrow(actor, { orderId: id, lineId, token }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound()
    throw error
  })
  const { [lineId]: state } = await getReviewStates(id)
  const back = token ? `/orders/${id}?token=${token}` : `/account/orders/${id}`
  return (
    <div className="shell section max-w-3xl">
      <PageHeader title="What is it like?" display back={{ href: back, label: 'Your order' }} />
      <div className="mb-10 flex items-center gap-4 border-y border-line py-4">
        {purchase.imageKey && (
          <Picture
            storageKey={purchase.imageKey}
            alt=""
            width={160}
            height={160}
            ratio="1 / 1"
            sizes="5rem"
            className="w-20 shrink-0 rounded-sm"
          />
        )}
        <p className="min-w-0 font-display text-display-4">{purchase.title}</p>
      </div>
      {state ? (
        <Alert tone="info">You have reviewed this already. Thank you.</Alert>
      ) : purchase.isDelivered ? (
        <ReviewForm
          action={writeReviewAction}
          orderId={id}
          lineId={lineId}
          token={token}
          authorName={purchase.authorName}
        />
      ) : (
        <Alert tone="info">It has not left our shelves yet. Come back once you have used it for a while.</Alert>
      )}
    </div>
  )
}
