'use client'

import { lazy, Suspense, useRef, useState, type MouseEvent } from 'react'
import { cn } from '@/components/ui/cn'
import { mediaUrl } from '@/components/ui/media-url'
import type { Image } from '@/lib/catalog/schema'

const GalleryZoom = lazy(() => import('./gallery-zoom').then((module) => ({ default: module.GalleryZoom })))

type PhotoRowProps = {
  photos: readonly Image[]
  /** of what they are, for the title of the large view */
  title: string
  /** names the row */
  label: string
  size?: 'sm' | 'lg'
}

/** Photos of buyers as small squares, each opening large among its neighbours. Without scripting they are plain links. */
export function PhotoRow({ photos, title, label, size = 'sm' }: PhotoRowProps) {
  const opener = useRef<HTMLAnchorElement>(null)
  const [large, setLarge] = useState<number | null>(null)
  const [wasLarge, setWasLarge] = useState(false)

  function enlarge(event: MouseEvent<HTMLAnchorElement>, index: number) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    opener.current = event.currentTarget
    setWasLarge(true)
    setLarge(index)
  }

  return (
    <>
      <ul aria-label={label} className="flex flex-wrap gap-2">
        {photos.map((photo, index) => (
          <li key={photo.key}>
            <a
              href={mediaUrl(photo.key, 1600, 'webp')}
              aria-label={`Enlarge photo ${index + 1} of ${photos.length}: ${photo.alt}`}
              onClick={(event) => enlarge(event, index)}
              className="block cursor-zoom-in overflow-hidden rounded-sm"
            >
              <img
                src={mediaUrl(photo.key, size === 'lg' ? 320 : 160, 'webp')}
                alt=""
                width={size === 'lg' ? 144 : 80}
                height={size === 'lg' ? 144 : 80}
                loading="lazy"
                decoding="async"
                className={cn(
                  'bg-sunken object-cover transition-transform duration-500 ease-out hover:scale-[1.03]',
                  size === 'lg' ? 'size-24 sm:size-36' : 'size-20',
                )}
              />
            </a>
          </li>
        ))}
      </ul>
      {wasLarge && (
        <Suspense>
          <GalleryZoom
            images={photos}
            title={title}
            index={large}
            onIndex={setLarge}
            returnFocusTo={() => opener.current}
          />
        </Suspense>
      )}
    </>
  )
}
