import { ArrowDownToLine, ArrowUp, Pin, PinOff, Undo2 } from 'lucide-react'
import { Thumb } from '@/components/admin/thumb'
import { Badge } from '@/components/ui/badge'
import { cn } from '@/components/ui/cn'
import { IconButton } from '@/components/ui/icon-button'
import { Price } from '@/components/ui/price'
import type { ProductCard } from '@/lib/catalog/schema'
import type { Preview } from '@/lib/search/manage/rules'

export type Place = 'pin' | 'bury'

type PreviewListProps = {
  preview: Preview
  pins: readonly string[]
  buries: readonly string[]
  isBusy: boolean
  mayWrite: boolean
  onPut(id: string, place: Place | null): void
  onUp(id: string): void
}

/** The first products of a query in their order, with what staff pinned and buried. */
export function PreviewList({ preview, pins, buries, isBusy, mayWrite, onPut, onUp }: PreviewListProps) {
  const shown = preview.products.filter(({ id }) => !buries.includes(id))
  const row = (product: ProductCard, place: number | null) => (
    <Row
      key={product.id}
      product={product}
      place={place}
      isPinned={pins.includes(product.id)}
      isBuried={buries.includes(product.id)}
      mayWrite={mayWrite}
      onPut={onPut}
      onUp={onUp}
    />
  )
  return (
    <div aria-busy={isBusy} className={cn('transition-opacity', isBusy && 'opacity-60')}>
      <ol className="divide-y divide-line">{shown.map((product, index) => row(product, index + 1))}</ol>
      {preview.buried.length > 0 && (
        <>
          <h3 className="border-y border-line bg-sunken px-4 py-1.5 text-xs text-muted">
            Buried: after everything else
          </h3>
          <ul className="divide-y divide-line">{preview.buried.map((product) => row(product, null))}</ul>
        </>
      )}
    </div>
  )
}

type RowProps = Pick<PreviewListProps, 'mayWrite' | 'onPut' | 'onUp'> & {
  product: ProductCard
  place: number | null
  isPinned: boolean
  isBuried: boolean
}

function Row({ product, place, isPinned, isBuried, mayWrite, onPut, onUp }: RowProps) {
  const { id, title, brand, price, isAvailable, isFromPrice, image } = product
  const tools = { size: 15, strokeWidth: 1.6, 'aria-hidden': true } as const
  return (
    <li className={cn('flex items-center gap-3 px-4 py-1.5', isPinned && 'bg-accent-soft')}>
      <span className="tabular w-6 shrink-0 text-end text-xs text-subtle">{place ?? '–'}</span>
      <Thumb storageKey={image?.key ?? null} />
      <div className="min-w-0 flex-1">
        <p className="truncate text-sm font-medium">{title}</p>
        <p className="flex items-center gap-2 truncate text-xs text-muted">
          {brand?.name}
          {isPinned && <Badge tone="accent">Pinned</Badge>}
          {!isAvailable && <Badge tone="warning">Sold out</Badge>}
        </p>
      </div>
      <Price
        amountMinor={price.amountMinor}
        currency={price.currency}
        from={isFromPrice}
        size="sm"
        className="text-muted max-sm:hidden"
      />
      {mayWrite && (
        <span className="flex shrink-0">
          {isPinned && (
            <IconButton size="sm" label={`Move ${title} up`} onClick={() => onUp(id)}>
              <ArrowUp {...tools} />
            </IconButton>
          )}
          {isPinned ? (
            <IconButton size="sm" label={`Unpin ${title}`} onClick={() => onPut(id, null)}>
              <PinOff {...tools} />
            </IconButton>
          ) : (
            <IconButton size="sm" label={`Pin ${title}`} onClick={() => onPut(id, 'pin')}>
              <Pin {...tools} />
            </IconButton>
          )}
          {isBuried ? (
            <IconButton size="sm" label={`Bring ${title} back`} onClick={() => onPut(id, null)}>
              <Undo2 {...tools} />
            </IconButton>
          ) : (
            <IconButton size="sm" label={`Bury ${title}`} onClick={() => onPut(id, 'bury')}>
              <ArrowDownToLine {...tools} />
            </IconButton>
          )}
        </span>
      )}
    </li>
  )
}
