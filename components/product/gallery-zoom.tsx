'use client'

import { ChevronLeft, ChevronRight, Minus, Plus, X } from 'lucide-react'
import * as Primitive from 'radix-ui/dialog'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { cn } from '@/components/ui/cn'
import { IconButton } from '@/components/ui/icon-button'
import { mediaUrl, Picture } from '@/components/ui/picture'
import type { Image } from '@/lib/catalog/schema'
import { useZoom } from './use-zoom'

type GalleryZoomProps = {
  images: readonly Image[]
  title: string
  /** the picture that is shown; null closes */
  index: number | null
  onIndex(index: number | null): void
  returnFocusTo(): HTMLElement | null
}

/** The pictures of a product over the whole window: Escape closes, arrows turn the pages or move a picture that is scaled up. */
export function GalleryZoom({ images, title, index, onIndex, returnFocusTo }: GalleryZoomProps) {
  return (
    <Primitive.Root open={index !== null} onOpenChange={(open) => !open && onIndex(null)}>
      <Primitive.Portal>
        <Primitive.Content
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => (event.preventDefault(), returnFocusTo()?.focus({ preventScroll: true }))}
          className="overlay-fade fixed inset-0 z-50 bg-paper text-ink focus-visible:outline-none"
        >
          <Primitive.Title className="sr-only">Pictures of {title}</Primitive.Title>
          {index !== null && <Viewer images={images} index={index} onIndex={onIndex} />}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}

type ViewerProps = { images: readonly Image[]; index: number; onIndex(index: number): void }

const NUDGE_PX = 80

function Viewer({ images, index, onIndex }: ViewerProps) {
  const frame = useRef<HTMLDivElement>(null)
  const go = (step: number) => images[index + step] && onIndex(index + step)
  const zoom = useZoom(frame, go)
  const turn = (step: number) => (zoom.reset(), go(step))
  const { scale, x, y } = zoom.view
  const image = images[index]
  const isClose = scale > 1

  function press(event: KeyboardEvent) {
    const acts: Record<string, () => void> = {
      ArrowLeft: () => (isClose ? zoom.move(NUDGE_PX, 0) : turn(-1)),
      ArrowRight: () => (isClose ? zoom.move(-NUDGE_PX, 0) : turn(1)),
      ArrowUp: () => zoom.move(0, NUDGE_PX),
      ArrowDown: () => zoom.move(0, -NUDGE_PX),
      '+': zoom.closer,
      '=': zoom.closer,
      '-': zoom.farther,
      '0': zoom.reset,
    }
    const act = acts[event.key]
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    act()
  }

  useEffect(() => frame.current?.focus({ preventScroll: true }), [])

  if (!image) return null
  return (
    <div className="flex h-dvh flex-col" onKeyDown={press}>
      <div className="flex items-center justify-between gap-2 py-2 ps-5 pe-2">
        <p role="status" className="tabular text-sm text-muted">
          <span className="sr-only">Picture </span>
          {index + 1} <span aria-hidden>/</span>
          <span className="sr-only">of</span> {images.length}
          <span className="sr-only">: {image.alt}</span>
        </p>
        <div className="flex items-center">
          <IconButton label="Zoom out" disabled={!isClose} onClick={zoom.farther}>
            <Minus size={20} strokeWidth={1.5} aria-hidden />
          </IconButton>
          <IconButton label="Zoom in" disabled={scale >= 4} onClick={zoom.closer}>
            <Plus size={20} strokeWidth={1.5} aria-hidden />
          </IconButton>
          <Primitive.Close asChild>
            <IconButton label="Close">
              <X size={20} strokeWidth={1.5} aria-hidden />
            </IconButton>
          </Primitive.Close>
        </div>
      </div>
      <div className="relative min-h-0 flex-1">
        <div
          ref={frame}
          tabIndex={-1}
          {...zoom.pointers}
          className={cn(
            'flex size-full touch-none items-center justify-center overflow-hidden select-none focus-visible:outline-none',
            isClose ? 'cursor-grab active:cursor-grabbing' : 'cursor-zoom-in',
          )}
        >
          <div
            key={image.key}
            style={{ transform: `translate(${x}px, ${y}px) scale(${scale})` }}
            className="pointer-events-none size-full animate-[fade-in_180ms_ease-out] will-change-transform"
          >
            <Picture
              storageKey={image.key}
              alt={image.alt}
              width={image.width}
              height={image.height}
              sizes="200vw"
              ratio="auto"
              fit="contain"
              priority
              className="size-full bg-transparent"
            />
          </div>
        </div>
        {images.length > 1 && (
          <>
            <IconButton
              label="Previous picture"
              disabled={index === 0}
              onClick={() => turn(-1)}
              className="absolute start-2 top-1/2 -translate-y-1/2 rounded-full bg-paper/80 sm:start-4"
            >
              <ChevronLeft size={22} strokeWidth={1.5} aria-hidden />
            </IconButton>
            <IconButton
              label="Next picture"
              disabled={index === images.length - 1}
              onClick={() => turn(1)}
              className="absolute end-2 top-1/2 -translate-y-1/2 rounded-full bg-paper/80 sm:end-4"
            >
              <ChevronRight size={22} strokeWidth={1.5} aria-hidden />
            </IconButton>
          </>
        )}
      </div>
      {images.length > 1 && (
        <ul className="flex justify-center-safe gap-2 overflow-x-auto px-4 py-3" aria-label="Choose a picture">
          {images.map(({ key }, place) => (
            <li key={key} className="shrink-0">
              <button
                type="button"
                aria-label={`Picture ${place + 1} of ${images.length}`}
                aria-current={place === index ? 'true' : undefined}
                onClick={() => turn(place - index)}
                className={cn(
                  'block overflow-hidden rounded border -outline-offset-2',
                  place === index ? 'border-ink' : 'border-transparent hover:border-strong',
                )}
              >
                <img src={mediaUrl(key, 160, 'webp')} alt="" width={56} height={56} className="size-14 object-cover" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
