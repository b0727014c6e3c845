'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast-store'
import { addSeveralAction } from '@/lib/cart/actions'
import { cartQuery, offline } from './use-cart'

/** Adds several variants in one go; what the shop refuses comes back with its reason. Rejects, after telling it, only when nothing could be tried. */
export function useAddSeveral() {
  const client = useQueryClient()
  return useMutation({
    mutationKey: ['cart'],
    scope: { id: 'cart' },
    mutationFn: async (lines: { variantId: string; quantity: number }[]) => {
      const result = await addSeveralAction({ lines }).catch(() => offline)
      if (!result.ok) throw new Error(result.message)
      return result.data
    },
    onSuccess: ({ cart }) => {
      if (cart) client.setQueryData(cartQuery.queryKey, cart)
    },
    onError: (error) => {
      toast({ title: error.message, tone: 'danger' })
      void client.invalidateQueries({ queryKey: cartQuery.queryKey })
    },
  })
}
