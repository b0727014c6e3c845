'use client'

import { lazy, type ReactNode } from 'react'
import { WhenNear } from '@/components/shop/when-near'
import type { RailProps } from './rail'

const Rail = lazy(() => import('./rail').then((module) => ({ default: module.Rail })))

/**
 * A row chosen by the shop, whose code and products are fetched when the shopper comes near it. Pages never wait for it,
 * and it leaves no trace when there is nothing or reading fails. `waiting` keeps its room, for rows that are never empty.
 */
export function RecommendedRail({
  waiting,
  className = 'pt-16 lg:pt-24',
  ...rail
}: RailProps & { waiting?: ReactNode }) {
  return (
    <WhenNear waiting={waiting}>
      <Rail {...rail} className={className} waiting={waiting} />
    </WhenNear>
  )
}
