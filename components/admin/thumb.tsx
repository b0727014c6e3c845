import { cn } from '@/components/ui/cn'
import { mediaUrl } from '@/components/ui/media-url'

/** A small square picture of a stored image, or its empty ground; decorative, since the name stands beside it. */
export function Thumb({ storageKey, className }: { storageKey: string | null; className?: string }) {
  const box = cn('base:size-9 shrink-0 rounded-sm border border-line bg-sunken object-cover', className)
  return storageKey ? (
    <img src={mediaUrl(storageKey, 320)} alt="" width={36} height={36} loading="lazy" className={box} />
  ) : (
    <span aria-hidden className={box} />
  )
}
