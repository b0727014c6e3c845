'use client'

import type { ReactNode } from 'react'
import { ProductRail } from '@/components/product/product-rail'
import { useRecentProducts } from '@/components/product/recent-products'
import type { RailName } from '@/lib/recommendations/schema'
import { sharedReason } from './said-once'
import { useRail } from './use-rail'

export type RailProps = {
  rail: RailName
  productId?: string
  basket?: readonly string[]
  /** nothing at all rather than bestsellers when nothing particular is known */
  onlyOwn?: boolean
  isInset?: boolean
  limit?: number
  className?: string
}

const personal: readonly RailName[] = ['for-you', 'continue']

/** A row chosen by the shop; `waiting` stands in its place until it is there. What this device remembers goes along for personal rows and is not kept. */
export function Rail({
  rail,
  productId,
  basket,
  onlyOwn = false,
  isInset,
  limit,
  className,
  waiting,
}: RailProps & { waiting?: ReactNode }) {
  const recent = useRecentProducts()
  const isPersonal = personal.includes(rail)
  const { found, isOver } = useRail(
    { rail, productId, basket, recent: isPersonal ? (recent ?? []) : [], limit },
    recent !== null,
  )
  if (!found) return isOver ? null : waiting
  const items = onlyOwn ? found.items.filter(({ source }) => !found.isFallback && source !== 'bestseller') : found.items
  if (items.length === 0) return null
  // Its title says already what "Bestseller" at each of them would say again.
  const reasons = found.isFallback ? [] : items
  const shared = sharedReason(reasons)
  return (
    <div className={className}>
      <ProductRail
        id={rail}
        title={found.title}
        note={shared ?? found.reason}
        products={items.map(({ product }) => product)}
        reasons={shared ? undefined : Object.fromEntries(reasons.map(({ product, reason }) => [product.id, reason]))}
        model={found.model}
        isInset={isInset}
      />
    </div>
  )
}
