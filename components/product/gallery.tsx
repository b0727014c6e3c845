'use client'

import { useEffect, useRef, useState, type MouseEvent } from 'react'
import { cn } from '@/components/ui/cn'
import { mediaUrl, Picture } from '@/components/ui/picture'
import type { Image } from '@/lib/catalog/schema'
import { useProductChoice } from './product-choice'
import { TitleCover } from './title-cover'

const mainSizes = '(min-width: 64rem) 52vw, 100vw'

/** The pictures of a product in a row that snaps: swiped on phones, chosen by miniatures, which are plain links without scripting. */
export function Gallery({ images }: { images: readonly Image[] }) {
  const { product, variant } = useProductChoice()
  const row = useRef<HTMLUListElement>(null)
  const [current, setCurrent] = useState(0)
  const wanted = Math.max(
    0,
    images.findIndex((image) => image.key === variant.imageKeys[0]),
  )

  function show(index: number, behavior: ScrollBehavior) {
    const list = row.current
    list?.scrollTo({ left: index * list.clientWidth, behavior })
  }
  useEffect(() => show(wanted, 'instant'), [wanted])

  if (images.length === 0) return <TitleCover title={product.title} className="rounded" />
  return (
    <div className="lg:sticky lg:top-[calc(var(--header-height)+1.5rem)]">
      <ul
        ref={row}
        tabIndex={0}
        aria-label={`Pictures of ${product.title}`}
        onScroll={({ currentTarget: list }) => setCurrent(Math.round(list.scrollLeft / Math.max(1, list.clientWidth)))}
        className="flex snap-x snap-mandatory overflow-x-auto overscroll-x-contain [scrollbar-width:none] max-sm:-mx-(--gutter) sm:rounded -outline-offset-2"
      >
        {images.map((image, index) => (
          <li key={image.key} id={`picture-${index + 1}`} className="w-full shrink-0 snap-center">
            <Picture
              storageKey={image.key}
              alt={image.alt || product.title}
              width={image.width}
              height={image.height}
              blur={image.blur}
              sizes={mainSizes}
              ratio="1 / 1"
              priority={index === 0}
            />
          </li>
        ))}
      </ul>
      {images.length > 1 && (
        <ul aria-label="Choose a picture" className="mt-3 flex gap-2 overflow-x-auto pb-1 [scrollbar-width:thin]">
          {images.map((image, index) => (
            <li key={image.key} className="shrink-0">
              <a
                href={`#picture-${index + 1}`}
                aria-label={`Picture ${index + 1} of ${images.length}`}
                aria-current={index === current ? 'true' : undefined}
                onClick={(event: MouseEvent) => (event.preventDefault(), show(index, 'smooth'))}
                className={cn(
                  'block overflow-hidden rounded border',
                  index === current ? 'border-ink' : 'border-transparent hover:border-strong',
                )}
              >
                <img
                  src={mediaUrl(image.key, 160, 'webp')}
                  alt=""
                  width={72}
                  height={72}
                  loading="lazy"
                  decoding="async"
                  className="size-[4.5rem] bg-sunken object-cover"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
