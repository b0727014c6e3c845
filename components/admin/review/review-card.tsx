'use client'

import Link from 'next/link'
import { useState } from 'react'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { mediaUrl } from '@/components/ui/media-url'
import { Rating } from '@/components/ui/rating'
import { Textarea } from '@/components/ui/textarea'
import { replyToReviewAction, setReviewStatusAction } from '@/lib/reviews/admin-actions'
import type { ReviewRow } from '@/lib/reviews/admin-queries'
import { ActField, ActForm, ActSubmit } from '../act-form'
import { useAct } from '../use-act'
import { When } from '../when'

/** One review with what staff can do about it; a decision takes it out of the list at once. */
export function ReviewCard({ review }: { review: ReviewRow }) {
  const [isReplying, setReplying] = useState(false)
  const [isDecided, setDecided] = useState(false)
  const { run, pending } = useAct(setReviewStatusAction, { success: 'Done', onDone: () => setDecided(true) })
  if (isDecided) return null
  const decide = (status: ReviewRow['status']) => run({ reviewIds: [review.id], status })
  return (
    <li className="flex flex-col gap-2 px-4 py-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Rating value={review.rating} size="sm" />
        <Link href={`/admin/products/${review.productId}`} prefetch={false} className="link">
          {review.productTitle}
        </Link>
        {review.isVerified && <Badge tone="success">Bought here</Badge>}
        <span className="ms-auto text-xs text-muted">
          {review.authorName}, <When value={review.createdAt} dateOnly />
        </span>
      </p>
      {review.title && <p className="font-medium">{review.title}</p>}
      <p className="max-w-[80ch] whitespace-pre-line">{review.body}</p>
      {review.photoKeys.length > 0 && (
        <ul aria-label="Photos" className="flex flex-wrap gap-2">
          {review.photoKeys.map((key, index) => (
            <li key={key}>
              <a
                href={mediaUrl(key, 1600, 'webp')}
                target="_blank"
                rel="noreferrer"
                aria-label={`Open photo ${index + 1} of ${review.photoKeys.length} in a new tab`}
              >
                <img
                  src={mediaUrl(key, 160, 'webp')}
                  alt=""
                  width={80}
                  height={80}
                  loading="lazy"
                  className="size-20 rounded-sm bg-sunken object-cover"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
      {review.reply && !isReplying && (
        <p className="max-w-[80ch] border-s-2 border-line ps-3 whitespace-pre-line text-muted">{review.reply}</p>
      )}
      {isReplying ? (
        <ActForm
          action={replyToReviewAction}
          success="Answer saved"
          onDone={() => setReplying(false)}
          className="flex max-w-2xl flex-col gap-2"
        >
          <input type="hidden" name="reviewId" value={review.id} />
          <ActField name="reply" label="Answer shown below the review" hint="Leave empty to take it away.">
            <Textarea name="reply" rows={3} defaultValue={review.reply ?? ''} maxLength={2000} autoFocus />
          </ActField>
          <div className="flex gap-2">
            <ActSubmit size="sm">Save answer</ActSubmit>
            <Button size="sm" variant="ghost" onClick={() => setReplying(false)}>
              Cancel
            </Button>
          </div>
        </ActForm>
      ) : (
        <div className="flex flex-wrap gap-2">
          {review.status !== 'published' && (
            <Button size="sm" loading={pending} onClick={() => decide('published')}>
              Publish
            </Button>
          )}
          {review.status !== 'rejected' && (
            <Button size="sm" variant="secondary" loading={pending} onClick={() => decide('rejected')}>
              Reject
            </Button>
          )}
          <Button size="sm" variant="ghost" onClick={() => setReplying(true)}>
            {review.reply ? 'Change answer' : 'Answer'}
          </Button>
        </div>
      )}
    </li>
  )
}
