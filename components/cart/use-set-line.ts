'use client'

import { setLineAction } from '@/lib/cart/actions'
import type { Cart } from '@/lib/cart/schema'
import { type LineChange, withLineChanged } from './optimistic'
import { type CartChange, useCartChange } from './use-cart'

const setting: CartChange<LineChange, Cart> = {
  send: setLineAction,
  guess: withLineChanged,
  cartIn: (cart) => cart,
}

/** Changes quantity or "saved for later" of a line; quantity 0 removes it. */
export const useSetLine = () => useCartChange(setting)
