import { IntentLink } from '@/components/shop/intent-link'
import { Picture } from '@/components/ui/picture'
import { Rating } from '@/components/ui/rating'
import type { Praise } from '@/lib/catalog/praise'

/** What buyers wrote, each beside the thing it is about; nothing while nobody wrote. */
export function ReviewWall({ reviews }: { reviews: readonly Praise[] }) {
  if (reviews.length === 0) return null
  return (
    <section aria-labelledby="praise" className="shell later [--later:140rem] md:[--later:60rem]">
      <h2 id="praise" className="font-display text-display-3">
        From the people who use them
      </h2>
      <ul className="mt-8 gap-x-[clamp(2rem,4vw,4.5rem)] md:columns-2 xl:columns-3">
        {reviews.map((review) => (
          <li key={review.id} className="break-inside-avoid border-t border-line py-7">
            <Review review={review} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Review({ review: { rating, title, body, authorName, photo, product } }: { review: Praise }) {
  return (
    <figure>
      {photo && (
        <Picture
          storageKey={photo.key}
          alt={photo.alt}
          width={photo.width}
          height={photo.height}
          blur={photo.blur}
          ratio="4 / 3"
          sizes="(min-width: 80rem) 30vw, (min-width: 48rem) 44vw, 92vw"
          className="mb-5 rounded"
        />
      )}
      <Rating value={rating} />
      <blockquote className="mt-3">
        {title && <p className="font-display text-display-4">{title}</p>}
        <p className="mt-2 text-muted">{body}</p>
      </blockquote>
      <figcaption className="mt-5 flex items-center gap-3 text-sm">
        {product.image && (
          <Picture
            storageKey={product.image.key}
            alt=""
            width={product.image.width}
            height={product.image.height}
            blur={product.image.blur}
            ratio="1 / 1"
            sizes="3rem"
            className="w-12 shrink-0 rounded-sm"
          />
        )}
        <span className="min-w-0 flex-1">
          <span className="block">{authorName}</span>
          <IntentLink href={`/products/${product.slug}`} className="link inline-block py-0.5 text-muted">
            {product.title}
          </IntentLink>
        </span>
      </figcaption>
    </figure>
  )
}
