'use client'

import { lazy } from 'react'
import { WhenNear } from '@/components/shop/when-near'

const BuyTogetherForm = lazy(() =>
  import('./buy-together-form').then((module) => ({ default: module.BuyTogetherForm })),
)

/** What is often bought with this product, in one press; fetched when the shopper is near. Belongs inside `ProductChoice`. */
export function BuyTogether() {
  return (
    <WhenNear>
      <BuyTogetherForm />
    </WhenNear>
  )
}
