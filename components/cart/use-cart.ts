'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import type { ActionResult } from '@/lib/action'
import { addToCartAction } from '@/lib/cart/actions'
import type { Cart } from '@/lib/cart/schema'
import { cartStore, changeCart, readCart } from './cart-store'

/** The shopper's cart: undefined while it is read for the first time, null before anything was put in. */
export function useCart(): Cart | null | undefined {
  useEffect(() => void readCart(), [])
  return useSyncExternalStore(cartStore.subscribe, cartStore.get, cartStore.getOnServer)
}

export type CartChange<Input, Answer> = {
  send: (input: Input) => Promise<ActionResult<Answer>>
  guess?: (cart: Cart, input: Input) => Cart
  cartIn: (answer: Answer) => Cart | null
}

/** One kind of change to the cart; what is refused has been told when `onSuccess` is not called. */
export function useCartChange<Input, Answer>({ send, guess, cartIn }: CartChange<Input, Answer>) {
  const [waiting, setWaiting] = useState(0)
  function mutate(input: Input, { onSuccess }: { onSuccess?: (answer: Answer) => void } = {}) {
    setWaiting((count) => count + 1)
    changeCart({ send: () => send(input), guess: guess && ((cart) => guess(cart, input)), cartIn })
      .then(onSuccess, () => {})
      .finally(() => setWaiting((count) => count - 1))
  }
  return { mutate, isPending: waiting > 0 }
}

const adding: CartChange<{ variantId: string; quantity: number }, Cart> = {
  send: addToCartAction,
  guess: (cart, { quantity }) => ({ ...cart, itemCount: cart.itemCount + quantity }),
  cartIn: (cart) => cart,
}

/** Adds a variant; the number in the header moves at once. */
export const useAddToCart = () => useCartChange(adding)
