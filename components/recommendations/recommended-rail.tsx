'use client'

import { ProductRail } from '@/components/product/product-rail'
import { RailSkeleton } from '@/components/product/rail-skeleton'
import { useRecentProducts } from '@/components/product/recent-products'
import { useNear } from '@/components/product/use-near'
import { cn } from '@/components/ui/cn'
import type { RailName } from '@/lib/recommendations/schema'
import { sharedReason } from './said-once'
import { useRail } from './use-rail'

type RecommendedRailProps = {
  rail: RailName
  productId?: string
  basket?: readonly string[]
  /** nothing at all rather than bestsellers when nothing particular is known */
  onlyOwn?: boolean
  /** keeps the room of the row from the start, so that nothing moves when it comes; for rows that are never empty */
  isReserved?: boolean
  isInset?: boolean
  limit?: number
  className?: string
}

const personal: readonly RailName[] = ['for-you', 'continue']

/**
 * A row chosen by the shop, read when the shopper comes near it. Pages never wait for it, and it leaves no trace when
 * there is nothing or reading fails. What this device remembers goes along for personal rows and is not kept.
 */
export function RecommendedRail({
  rail,
  productId,
  basket,
  onlyOwn = false,
  isReserved = false,
  isInset,
  limit,
  className = 'pt-16 lg:pt-24',
}: RecommendedRailProps) {
  const { mark, isNear } = useNear()
  const recent = useRecentProducts()
  const isPersonal = personal.includes(rail)
  const { found, isOver } = useRail(
    { rail, productId, basket, recent: isPersonal ? (recent ?? []) : [], limit },
    isNear && recent !== null,
  )
  const items =
    found && !(onlyOwn && found.isFallback)
      ? found.items.filter(({ source }) => !onlyOwn || source !== 'bestseller')
      : []
  // Its title says already what "Bestseller" at each of them would say again.
  const reasons = found?.isFallback ? [] : items
  const shared = sharedReason(reasons)
  const isWaiting = isReserved && !found && !isOver
  return (
    <div
      ref={mark}
      className={cn(
        (items.length > 0 || isWaiting) && className,
        isReserved && !isOver && (!found || items.length > 0) && 'min-h-[31rem] lg:min-h-[39rem]',
      )}
    >
      {isWaiting && <RailSkeleton isInset={isInset} />}
      {found && items.length > 0 && (
        <ProductRail
          id={rail}
          title={found.title}
          note={shared ?? found.reason}
          products={items.map(({ product }) => product)}
          reasons={shared ? undefined : Object.fromEntries(reasons.map(({ product, reason }) => [product.id, reason]))}
          model={found.model}
          isInset={isInset}
        />
      )}
    </div>
  )
}
