'use client'

import { addSeveralAction } from '@/lib/cart/actions'
import type { AddedSeveral } from '@/lib/cart/schema'
import { type CartChange, useCartChange } from './use-cart'

const adding: CartChange<{ variantId: string; quantity: number }[], AddedSeveral> = {
  send: (lines) => addSeveralAction({ lines }),
  cartIn: ({ cart }) => cart,
}

/** Adds several variants in one go; what the shop refuses comes back with its reason. */
export const useAddSeveral = () => useCartChange(adding)
