import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import { Meter } from '@/components/ui/meter'
import { Rating } from '@/components/ui/rating'
import type { Review } from '@/lib/catalog/schema'
import { PhotoRow } from './photo-row'

type ReviewsProps = {
  /** the name of the product */
  title: string
  reviews: readonly Review[]
  histogram: readonly number[]
  rating: number | null
}

const SHOWN = 4
const PHOTOS_SHOWN = 12
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** What buyers say and photographed, with how the stars are spread. Nothing but a sentence while there are none. */
export function Reviews({ title, reviews, histogram, rating }: ReviewsProps) {
  const photos = reviews.flatMap((review) => review.photos).slice(0, PHOTOS_SHOWN)
  const count = histogram.reduce((sum, n) => sum + n, 0)
  return (
    <section aria-labelledby="reviews" className="shell later border-t border-line pt-12 [--later:90rem] lg:pt-16">
      <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <div>
          <h2 id="reviews" className="font-display text-display-3">
            Reviews
          </h2>
          {rating !== null && count > 0 ? (
            <>
              <p className="mt-4">
                <Rating value={rating} count={count} size="md" showValue />
              </p>
              <div className="mt-5 flex flex-col gap-2">
                {[5, 4, 3, 2, 1].map((stars) => (
                  <Meter
                    key={stars}
                    label={`${stars} ${stars === 1 ? 'star' : 'stars'}`}
                    value={histogram[stars - 1] ?? 0}
                    max={count}
                    showValue={histogram[stars - 1] ?? 0}
                  />
                ))}
              </div>
            </>
          ) : (
            <p className="mt-3 text-muted">
              Nobody has written about this yet. If you have it at home, tell others from{' '}
              <Link href="/orders" prefetch={false} className="link">
                your order
              </Link>
              .
            </p>
          )}
        </div>
        {reviews.length > 0 && (
          <div>
            {photos.length > 0 && (
              <div className="mb-8 border-b border-line pb-8">
                <h3 className="mb-3 font-medium">Photos from customers</h3>
                <PhotoRow photos={photos} title={`${title}, by customers`} label="Photos from customers" size="lg" />
              </div>
            )}
            <ReviewItems title={title} reviews={reviews.slice(0, SHOWN)} />
            {reviews.length > SHOWN && (
              <Disclosure summary={`${reviews.length - SHOWN} more`} className="border-t">
                <ReviewItems title={title} reviews={reviews.slice(SHOWN)} />
              </Disclosure>
            )}
          </div>
        )}
      </div>
    </section>
  )
}

function ReviewItems({ title, reviews }: Pick<ReviewsProps, 'title' | 'reviews'>) {
  return (
    <ul className="divide-y divide-line">
      {reviews.map((review) => (
        <ReviewItem key={review.id} title={title} review={review} />
      ))}
    </ul>
  )
}

function ReviewItem({ title, review }: { title: string; review: Review }) {
  return (
    <li className="py-6 first:pt-0">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Rating value={review.rating} />
        {review.isVerified && <Badge>Bought here</Badge>}
      </div>
      {review.title && <h3 className="mt-2 font-medium">{review.title}</h3>}
      <p className="mt-1 max-w-[66ch] whitespace-pre-line">{review.body}</p>
      {review.photos.length > 0 && (
        <div className="mt-3">
          <PhotoRow
            photos={review.photos}
            title={`${title}, by ${review.authorName}`}
            label={`Photos from ${review.authorName}`}
          />
        </div>
      )}
      <p className="mt-2 text-sm text-muted">
        {review.authorName}, <time dateTime={review.createdAt}>{day.format(new Date(review.createdAt))}</time>
      </p>
      {review.reply && (
        <blockquote className="mt-4 max-w-[60ch] border-s border-strong ps-4 text-[0.9375rem] text-muted">
          <span className="font-medium text-ink">Our answer: </span>
          {review.reply}
        </blockquote>
      )}
    </li>
  )
}
