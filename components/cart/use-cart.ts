'use client'

import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast-store'
import type { ActionResult } from '@/lib/action'
import { addToCartAction, saveNotesAction, setLineAction } from '@/lib/cart/actions'
import type { Cart } from '@/lib/cart/schema'
import { type LineChange, withLineChanged } from './optimistic'

export const cartQuery = queryOptions({
  queryKey: ['cart'],
  staleTime: 60_000,
  queryFn: async (): Promise<Cart | null> => {
    const response = await fetch('/api/v1/cart', { headers: { accept: 'application/json' } })
    if (!response.ok) throw new Error('The cart could not be read.')
    return ((await response.json()) as { cart: Cart | null }).cart
  },
})

/** The shopper's cart: undefined while it is read for the first time, null before anything was put in. */
export function useCart(initial?: Cart | null): Cart | null | undefined {
  return useQuery({ ...cartQuery, ...(initial === undefined ? {} : { initialData: initial }) }).data
}

/** What an action that could not be sent answers. */
export const offline: ActionResult<never> = {
  ok: false,
  code: 'unavailable',
  message: 'The shop cannot be reached. Check your connection and try again.',
  fields: {},
  requestId: '',
}

/** One kind of change to the cart: shown at once, replaced by the server's answer, undone and explained when it is refused. */
function useCartChange<Input>(
  send: (input: Input) => Promise<ActionResult<Cart>>,
  guess: (cart: Cart, input: Input) => Cart,
) {
  const client = useQueryClient()
  return useMutation({
    mutationKey: ['cart'],
    scope: { id: 'cart' },
    mutationFn: async (input: Input) => {
      const result = await send(input).catch(() => offline)
      if (!result.ok) throw new Error(result.message)
      return result.data
    },
    onMutate: async (input) => {
      await client.cancelQueries({ queryKey: cartQuery.queryKey })
      const before = client.getQueryData(cartQuery.queryKey)
      if (before) client.setQueryData(cartQuery.queryKey, guess(before, input))
      return { before }
    },
    onError: (error, _input, context) => {
      client.setQueryData(cartQuery.queryKey, context?.before)
      toast({ title: error.message, tone: 'danger' })
      void client.invalidateQueries({ queryKey: cartQuery.queryKey })
    },
    onSuccess: (cart) => {
      const isLast = client.isMutating({ mutationKey: ['cart'] }) === 1
      if (isLast) client.setQueryData(cartQuery.queryKey, cart)
    },
  })
}

/** Adds a variant; the number in the header moves at once. Rejects with the shop's message after showing it. */
export function useAddToCart() {
  return useCartChange<{ variantId: string; quantity: number }>(addToCartAction, (cart, { quantity }) => ({
    ...cart,
    itemCount: cart.itemCount + quantity,
  }))
}

/** Changes quantity or "saved for later" of a line; quantity 0 removes it. */
export function useSetLine() {
  return useCartChange<LineChange>(setLineAction, withLineChanged)
}

/** Keeps the order note and the gift message. */
export function useSaveNotes() {
  return useCartChange<{ note: string; giftMessage: string }>(saveNotesAction, (cart, notes) => ({ ...cart, ...notes }))
}
