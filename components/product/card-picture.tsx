'use client'

import { ViewTransition } from 'react'
import { gridSizes, Picture } from '@/components/ui/picture'
import type { ProductCard } from '@/lib/catalog/schema'
import { pictureName, useIsOpened } from './opened-card'
import { TitleCover } from './title-cover'

type CardPictureProps = {
  product: Pick<ProductCard, 'id' | 'title' | 'image' | 'secondImage'>
  /** the list the card stands in */
  place: string
  /** somebody points at the card or has the focus on it */
  isNear: boolean
  sizes?: string
  priority?: boolean
}

/** The picture of a card; the second one is asked for when somebody comes near and laid over the first. */
export function CardPicture({
  product: { id, title, image, secondImage },
  place,
  isNear,
  sizes = gridSizes,
  priority,
}: CardPictureProps) {
  const isOpened = useIsOpened(place, id)
  if (!image) return <TitleCover title={title} className="rounded" />
  const { key: storageKey, ...rest } = image
  return (
    <ViewTransition name={isOpened ? pictureName(id) : undefined} share="morph" default="none">
      <span className="relative block overflow-hidden rounded">
        <Picture storageKey={storageKey} {...rest} alt="" sizes={sizes} ratio="1 / 1" priority={priority} />
        {isNear && secondImage && (
          <span className="absolute inset-0 opacity-0 transition-opacity duration-300 group-has-[a:focus-visible]/card:opacity-100 group-hover/card:opacity-100">
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
    </ViewTransition>
  )
}
