'use client'

import { useState } from 'react'
import { MarkedText } from '@/components/search/marked-text'
import { IntentLink } from '@/components/shop/intent-link'
import { Badge } from '@/components/ui/badge'
import { Price } from '@/components/ui/price'
import { Rating } from '@/components/ui/rating'
import type { ProductCard as Product } from '@/lib/catalog/schema'
import { CardPicture } from './card-picture'
import { openCard } from './opened-card'
import { QuickAdd } from './quick-add'

const SWATCHES_SHOWN = 5

type ProductCardProps = {
  product: Product
  /** the list it stands in, as a word that no other list of the page has */
  place?: string
  priority?: boolean
  sizes?: string
  heading?: 'h2' | 'h3'
  /** set off in the title */
  query?: string
}

/** A product in a list: the whole card is its link, with a button to buy it from where it stands. Everything on it comes from the list's own data. */
export function ProductCard({
  product,
  place = 'list',
  priority,
  sizes,
  heading: Heading = 'h3',
  query,
}: ProductCardProps) {
  const [isNear, setIsNear] = useState(false)
  const reduced = product.compareAt !== null
  return (
    // The picture's place is there before the picture, which stands behind the words in the page.
    <article
      className="group/card relative grid h-full grid-cols-1 grid-rows-[auto_1fr] before:col-start-1 before:row-start-1 before:aspect-square before:content-['']"
      onPointerEnter={(event) => event.pointerType === 'mouse' && setIsNear(true)}
      onFocus={() => setIsNear(true)}
    >
      <div className="col-start-1 row-start-2 mt-3 flex flex-col">
        {product.brand && <p className="text-xs text-muted">{product.brand.name}</p>}
        <Heading className="mt-0.5 text-[0.9375rem] leading-snug font-medium">
          <IntentLink
            href={`/products/${product.slug}`}
            onClick={() => openCard(place, product.id)}
            className="decoration-1 underline-offset-4 after:absolute after:inset-0 after:z-1 group-hover/card:underline"
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
      <div className="relative col-start-1 row-start-1">
        <CardPicture product={product} place={place} isNear={isNear} priority={priority} sizes={sizes} />
        {(!product.isAvailable || reduced) && (
          <span className="absolute start-2 top-2">
            <Badge className="bg-paper text-ink">{product.isAvailable ? 'Reduced' : 'Sold out'}</Badge>
          </span>
        )}
        <QuickAdd product={product} />
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
      className="mt-2 flex flex-wrap items-center gap-1.5"
    >
      {swatches.slice(0, SWATCHES_SHOWN).map((swatch) => (
        <span
          key={swatch.variantId}
          className="size-3.5 shrink-0 rounded-full border border-strong/60"
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
