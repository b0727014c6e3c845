'use client'

import Link from 'next/link'
import { TitleCover } from '@/components/product/title-cover'
import { Picture } from '@/components/ui/picture'
import { Price } from '@/components/ui/price'
import type { Image } from '@/lib/catalog/schema'
import { sharedReason } from './said-once'
import { useRail } from './use-rail'

function SmallPicture({ image: { key, width, height, blur } }: { image: Image }) {
  return <Picture storageKey={key} alt="" width={width} height={height} blur={blur} ratio="1 / 1" sizes="56px" />
}

/** A few things that go with the cart, small enough for the drawer; nothing when there is nothing particular. */
export function BasketList({ basket, onLeave }: { basket: readonly string[]; onLeave: () => void }) {
  const { found } = useRail({ rail: 'basket', basket, limit: 4 }, basket.length > 0)
  const items = found?.items.filter(({ source }) => source !== 'bestseller').slice(0, 3) ?? []
  if (!found || items.length === 0) return null
  const shared = sharedReason(items)
  return (
    <section aria-labelledby="goes-with" className="mt-8 border-t border-line pt-5">
      <h3 id="goes-with" className="font-display text-display-4">
        {found.title}
      </h3>
      {shared && <p className="mt-1 text-xs text-muted">{shared}</p>}
      <ul data-list="rail:basket" data-model={found.model} className="mt-3 flex flex-col gap-3">
        {items.map(({ product, reason }, position) => (
          <li
            key={product.id}
            data-product={product.id}
            data-position={position}
            className="relative flex items-center gap-3"
          >
            <span className="w-14 shrink-0 overflow-hidden rounded-sm">
              {product.image ? <SmallPicture image={product.image} /> : <TitleCover title={product.title} />}
            </span>
            <span className="min-w-0 flex-1">
              <Link
                href={`/products/${product.slug}`}
                prefetch={false}
                onClick={onLeave}
                className="block truncate text-sm font-medium after:absolute after:inset-0 hover:underline"
              >
                {product.title}
              </Link>
              {reason && !shared && <span className="block truncate text-xs text-muted">{reason}</span>}
            </span>
            <Price
              amountMinor={product.price.amountMinor}
              currency={product.price.currency}
              compareAtMinor={product.compareAt?.amountMinor}
              from={product.isFromPrice}
              size="sm"
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
