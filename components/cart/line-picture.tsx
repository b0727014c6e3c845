import { Picture, PicturePlaceholder } from '@/components/ui/picture'
import type { CartLine } from '@/lib/cart/schema'
import { cn } from '@/components/ui/cn'

/** The small picture of a line; its text stands beside it, so it is not read out. */
export function LinePicture({ line, className }: { line: CartLine; className?: string }) {
  const frame = cn('base:w-20 shrink-0 rounded-sm', className)
  if (!line.image) return <PicturePlaceholder label="" className={frame} />
  const { key, width, height, blur } = line.image
  return (
    <Picture
      storageKey={key}
      alt=""
      width={width}
      height={height}
      blur={blur}
      ratio="4 / 5"
      sizes="6rem"
      className={frame}
    />
  )
}
