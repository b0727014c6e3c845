import type { CSSProperties } from 'react'
import { cn } from './cn'
import { mediaSrcSet, mediaUrl } from './media-url'

export { mediaUrl, mediaWidths } from './media-url'

/** `sizes` of a picture in the product grid (`grid-products`). */
export const gridSizes = '(min-width: 75rem) 22vw, (min-width: 48rem) 30vw, 46vw'

type PictureProps = {
  storageKey: string
  alt: string
  width: number
  height: number
  sizes: string
  blur?: string | null
  priority?: boolean
  fit?: 'cover' | 'contain'
  ratio?: string
  className?: string
  imgClassName?: string
}

/**
 * A stored picture as AVIF or WebP, whichever the browser takes first, in the width it needs; for the oldest as one JPEG.
 * Its space is reserved before it loads (`ratio`, else its own width and height) on a ground or the blurred miniature.
 */
export function Picture({
  storageKey,
  alt,
  width,
  height,
  sizes,
  blur,
  priority,
  fit = 'cover',
  ratio,
  className,
  imgClassName,
}: PictureProps) {
  const ground: CSSProperties = {
    aspectRatio: ratio ?? `${width} / ${height}`,
    ...(blur ? { backgroundImage: `url("${blur}")`, backgroundSize: 'cover', backgroundPosition: 'center' } : {}),
  }
  return (
    <picture className={cn('block overflow-hidden base:bg-sunken', className)} style={ground}>
      <source type="image/avif" srcSet={mediaSrcSet(storageKey, 'avif')} sizes={sizes} />
      <source type="image/webp" srcSet={mediaSrcSet(storageKey, 'webp')} sizes={sizes} />
      <img
        src={mediaUrl(storageKey, 800, 'jpg')}
        alt={alt}
        width={width}
        height={height}
        loading={priority ? 'eager' : 'lazy'}
        fetchPriority={priority ? 'high' : 'auto'}
        decoding={priority ? 'sync' : 'async'}
        className={cn('size-full', fit === 'cover' ? 'object-cover' : 'object-contain', imgClassName)}
      />
    </picture>
  )
}

/** Stands where a picture is missing: the same ground, no broken icon. */
export function PicturePlaceholder({
  label = 'No picture yet',
  ratio = '4 / 5',
  className,
}: {
  label?: string
  ratio?: string
  className?: string
}) {
  return (
    <span
      role="img"
      aria-label={label}
      className={cn('flex items-center justify-center bg-sunken text-subtle', className)}
      style={{ aspectRatio: ratio }}
    >
      <svg
        viewBox="0 0 48 48"
        width="24%"
        style={{ maxWidth: 56, minWidth: 16 }}
        fill="none"
        stroke="currentColor"
        aria-hidden
      >
        <path
          d="M17 9h14M19 9v5c0 3-7 6-7 15 0 6 4 10 7 10h10c3 0 7-4 7-10 0-9-7-12-7-15V9"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </span>
  )
}
