'use client'

import { MarkedText } from '@/components/search/marked-text'
import { IntentLink } from '@/components/shop/intent-link'
import { Badge } from '@/components/ui/badge'
import { Price } from '@/components/ui/price'
import { Rating } from '@/components/ui/rating'
import type { ProductCard as Product } from '@/lib/catalog/schema'
import { CardPicture } from './card-picture'

const SWATCHES_SHOWN = 5

type ProductCardProps = {
  product: Product
  priority?: boolean
  sizes?: string
  heading?: 'h2' | 'h3' /** set off in the title */
  query?: string
}

/** A product in a list: the whole card is its link, and everything on it comes from the list's own data. */
export function ProductCard({ product, priority, sizes, heading: Heading = 'h3', query }: ProductCardProps) {
  const reduced = product.compareAt !== null
  return (
    <article className="group/card relative flex h-full flex-col">
      <div className="relative">
        <CardPicture product={product} priority={priority} sizes={sizes} />
        {(!product.isAvailable || reduced) && (
          <span className="absolute start-2 top-2">
            <Badge className="bg-paper text-ink">{product.isAvailable ? 'Reduced' : 'Sold out'}</Badge>
          </span>
        )}
      </div>
      <div className="mt-3 flex flex-1 flex-col">
        {product.brand && <p className="text-xs text-muted">{product.brand.name}</p>}
        <Heading className="mt-0.5 text-[0.9375rem] leading-snug font-medium">
          <IntentLink
            href={`/products/${product.slug}`}
            className="decoration-1 underline-offset-4 after:absolute after:inset-0 group-hover/card:underline"
          >
            {query ? <MarkedText text={product.title} query={query} /> : product.title}
          </IntentLink>
        </Heading>
        {product.subtitle && <p className="mt-0.5 line-clamp-2 text-sm text-muted max-sm:hidden">{product.subtitle}</p>}
        <div className="mt-1.5 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
          <Price
            amountMinor={product.price.amountMinor}
            currency={product.price.currency}
            compareAtMinor={product.compareAt?.amountMinor}
            from={product.isFromPrice}
            size="sm"
          />
          {product.rating !== null && product.reviewCount > 0 && (
            <Rating value={product.rating} count={product.reviewCount} className="max-sm:hidden" />
          )}
        </div>
        {product.swatches.length > 1 && <Swatches swatches={product.swatches} />}
      </div>
    </article>
  )
}

function Swatches({ swatches }: Pick<Product, 'swatches'>) {
  const rest = swatches.length - SWATCHES_SHOWN
  return (
    <div
      role="img"
      aria-label={`${swatches.length} colours: ${swatches.map((swatch) => swatch.label).join(', ')}`}
      className="mt-2 flex items-center gap-1.5"
    >
      {swatches.slice(0, SWATCHES_SHOWN).map((swatch) => (
        <span
          key={swatch.variantId}
          className="size-3.5 rounded-full border border-strong/60"
          style={{ background: swatch.hex ?? undefined }}
        />
      ))}
      {rest > 0 && (
        <span aria-hidden className="tabular text-xs text-muted">
          +{rest}
        </span>
      )}
    </div>
  )
}
