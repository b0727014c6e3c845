'use client'

import { useState } from 'react'
import { gridSizes, Picture } from '@/components/ui/picture'
import type { ProductCard } from '@/lib/catalog/schema'
import { TitleCover } from './title-cover'

type CardPictureProps = {
  product: Pick<ProductCard, 'title' | 'image' | 'secondImage'>
  sizes?: string
  priority?: boolean
}

/** The picture of a card; the second one is asked for when a pointer comes near and laid over the first. */
export function CardPicture({ product: { title, image, secondImage }, sizes = gridSizes, priority }: CardPictureProps) {
  const [near, setNear] = useState(false)
  if (!image) return <TitleCover title={title} className="rounded" />
  const { key: storageKey, ...rest } = image
  return (
    <span
      className="relative block overflow-hidden rounded"
      onPointerEnter={(event) => event.pointerType === 'mouse' && setNear(true)}
    >
      <Picture storageKey={storageKey} {...rest} alt="" sizes={sizes} ratio="1 / 1" priority={priority} />
      {near && secondImage && (
        <span className="absolute inset-0 opacity-0 transition-opacity duration-300 group-hover/card:opacity-100">
          <Picture
            storageKey={secondImage.key}
            alt=""
            width={secondImage.width}
            height={secondImage.height}
            sizes={sizes}
            ratio="1 / 1"
          />
        </span>
      )}
    </span>
  )
}
