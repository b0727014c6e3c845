'use server'

import { refresh } from 'next/cache'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { shopAction } from '@/lib/action'
import { CART_COOKIE, cartCookie } from '@/lib/cart/cookie'
import { currentCart } from '@/lib/cart/current-cart'
import { reorder } from '@/lib/orders/reorder'
import { cancelOrder } from '@/lib/payments/cancel-order'

const orderInput = z.strictObject({ orderId: z.string().min(1).max(60) })

export const reorderAction = shopAction({ input: orderInput }, async (actor, { orderId }) => {
  const jar = await cookies()
  const open = await currentCart(actor, jar.get(CART_COOKIE)?.value)
  const { cartId, missing } = await reorder(actor, orderId, open?.cart.id ?? null)
  jar.set(cartCookie(cartId))
  if (missing.length === 0) redirect('/cart')
  return { missing }
})

export const cancelOwnOrderAction = shopAction({ input: orderInput }, async (actor, { orderId }) => {
  await cancelOrder(actor, { orderId, reason: 'customer' })
  refresh()
})
