'use client'

import { Icon } from '@/components/ui/icon'
import { enlargeIcon } from '@/components/ui/icon-paths'
import { lazy, Suspense, useEffect, useRef, useState, ViewTransition, type KeyboardEvent, type MouseEvent } from 'react'
import { cn } from '@/components/ui/cn'
import { mediaUrl, Picture } from '@/components/ui/picture'
import type { Image } from '@/lib/catalog/schema'
import { pictureName } from './opened-card'
import { useProductChoice } from './product-choice'

const GalleryZoom = lazy(() => import('./gallery-zoom').then((module) => ({ default: module.GalleryZoom })))

const mainSizes = '(min-width: 64rem) 52vw, 100vw'

/**
 * The pictures of a product in a row that snaps: swiped on phones, walked with the arrow keys, chosen by miniatures, each
 * opening large; there is at least one. Without scripting the miniatures and the pictures are plain links.
 */
export function Gallery({ images }: { images: readonly Image[] }) {
  const { product, variant } = useProductChoice()
  const row = useRef<HTMLUListElement>(null)
  const [current, setCurrent] = useState(0)
  const [large, setLarge] = useState<number | null>(null)
  const [wasLarge, setWasLarge] = useState(false)
  const wanted = Math.max(
    0,
    images.findIndex((image) => image.key === variant.imageKeys[0]),
  )

  function show(index: number, behavior: ScrollBehavior) {
    const list = row.current
    list?.scrollTo({ left: index * list.clientWidth, behavior })
  }
  useEffect(() => show(wanted, 'instant'), [wanted])

  const linkAt = (index: number) => row.current?.children[index]?.querySelector('a') ?? null

  function walk(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const next = current + (step ?? 0)
    if (!step || next < 0 || next >= images.length) return
    event.preventDefault()
    show(next, 'smooth')
    linkAt(next)?.focus({ preventScroll: true })
  }

  function enlarge(event: MouseEvent, index: number) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    setWasLarge(true)
    setLarge(index)
  }

  return (
    <div className="lg:sticky lg:top-[calc(var(--header-height)+1.5rem)]">
      <div className="group/stage relative max-sm:-mx-(--gutter)">
        <ViewTransition name={pictureName(product.id)} share="morph" default="none">
          <ul
            ref={row}
            aria-label={`Pictures of ${product.title}`}
            onKeyDown={walk}
            onScroll={({ currentTarget: list }) =>
              setCurrent(Math.round(list.scrollLeft / Math.max(1, list.clientWidth)))
            }
            className="flex snap-x snap-mandatory overflow-x-auto overscroll-x-contain [scrollbar-width:none] sm:rounded"
          >
            {images.map((image, index) => (
              <li key={image.key} id={`picture-${index + 1}`} className="w-full shrink-0 snap-center">
                <a
                  href={mediaUrl(image.key, 1600, 'webp')}
                  aria-label={`Enlarge picture ${index + 1} of ${images.length}: ${image.alt || product.title}`}
                  tabIndex={index === current ? undefined : -1}
                  onClick={(event) => enlarge(event, index)}
                  className="block cursor-zoom-in -outline-offset-4"
                >
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
                </a>
              </li>
            ))}
          </ul>
        </ViewTransition>
        <span
          aria-hidden
          className="pointer-events-none absolute end-3 bottom-3 grid size-10 place-items-center rounded-full bg-paper/90 text-ink noscript:hidden"
        >
          <Icon path={enlargeIcon} size={17} />
        </span>
        {images.length > 1 && (
          <span
            aria-hidden
            className="tabular pointer-events-none absolute start-3 bottom-3 rounded-full bg-paper/90 px-3 py-1.5 text-xs sm:hidden noscript:hidden"
          >
            {current + 1} / {images.length}
          </span>
        )}
      </div>
      {images.length > 1 && <Miniatures images={images} current={current} onShow={(index) => show(index, 'smooth')} />}
      {wasLarge && (
        <Suspense>
          <GalleryZoom
            images={images}
            title={product.title}
            index={large}
            onIndex={(index) => {
              setLarge(index)
              if (index !== null) show(index, 'instant')
            }}
            returnFocusTo={() => linkAt(current)}
          />
        </Suspense>
      )}
    </div>
  )
}

type MiniaturesProps = { images: readonly Image[]; current: number; onShow(index: number): void }

function Miniatures({ images, current, onShow }: MiniaturesProps) {
  return (
    <ul aria-label="Choose a picture" className="mt-3 flex gap-2 overflow-x-auto pb-1 [scrollbar-width:thin]">
      {images.map((image, index) => (
        <li key={image.key} className="shrink-0">
          <a
            href={`#picture-${index + 1}`}
            aria-label={`Picture ${index + 1} of ${images.length}`}
            aria-current={index === current ? 'true' : undefined}
            onClick={(event) => (event.preventDefault(), onShow(index))}
            className={cn(
              'block overflow-hidden rounded border -outline-offset-2',
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
  )
}
