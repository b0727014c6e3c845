'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { type ActionResult, shopAction } from '@/lib/action'
import type { Actor } from '@/lib/auth/actor'
import { AppError } from '@/lib/errors'
import { addSeveral } from './add-several'
import { addToCart } from './add-to-cart'
import { CART_COOKIE, cartCookie } from './cookie'
import { currentCartOrThrow } from './current-cart'
import { findCustomerCartId } from './queries'
import { readSharedCart } from './read-shared-cart'
import {
  type AddedSeveral,
  addSeveralInput,
  addSharedInput,
  addToCartInput,
  type Cart,
  changeLineInput,
  notesInput,
} from './schema'
import { setLine } from './set-line'
import { updateCart } from './update-cart'

const rateLimit = { name: 'cart', limit: 240, windowS: 60 }

async function rememberCart(cart: Cart): Promise<Cart> {
  const jar = await cookies()
  if (jar.get(CART_COOKIE)?.value !== cart.id) jar.set(cartCookie(cart.id))
  return cart
}

/** Works on the shopper's cart; one that is gone, ordered or somebody else's is replaced by the own one or a new one. */
async function inOpenCart<T>(actor: Actor, work: (cartId: string | null) => Promise<T>): Promise<T> {
  const own = async () => (actor.customerId ? findCustomerCartId(actor.customerId) : null)
  const named = (await cookies()).get(CART_COOKIE)?.value
  try {
    return await work(named ?? (await own()))
  } catch (error) {
    const isCartGone = error instanceof AppError && error.extra.cartStatus !== undefined
    if (!isCartGone || !named) throw error
    return work(await own())
  }
}

const addToOpenCart = (actor: Actor, input: z.output<typeof addToCartInput>): Promise<Cart> =>
  inOpenCart(actor, async (cartId) => rememberCart(await addToCart(actor, cartId, input)))

const add = shopAction({ input: addToCartInput, rateLimit }, addToOpenCart)

const addAll = shopAction({ input: addSeveralInput, rateLimit }, (actor, input) =>
  inOpenCart(actor, async (cartId) => {
    const added = await addSeveral(actor, cartId, input)
    if (added.cart) await rememberCart(added.cart)
    return added
  }),
)

const change = shopAction({ input: changeLineInput, rateLimit }, async (actor, { lineId, ...line }) => {
  const { cart } = await currentCartOrThrow(actor, (await cookies()).get(CART_COOKIE)?.value)
  return setLine(actor, cart.id, lineId, line)
})

const annotate = shopAction({ input: notesInput, rateLimit }, async (actor, notes) => {
  const { cart } = await currentCartOrThrow(actor, (await cookies()).get(CART_COOKIE)?.value)
  return updateCart(actor, cart.id, notes)
})

const addShared = shopAction({ input: addSharedInput, rateLimit }, async (actor, { lines }) => {
  const goods = await readSharedCart(lines)
  let cart: Cart | null = null
  for (const { variantId, quantity } of goods) {
    cart = await addToOpenCart(actor, { variantId, quantity }).catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'out_of_stock') return cart
      throw error
    })
  }
  if (!cart) throw new AppError('out_of_stock', 'Nothing of this can be bought at the moment.')
  return cart
})

/** Puts `{ variantId, quantity }` into the shopper's cart, which begins with it if there is none, and returns the cart. */
export async function addToCartAction(input: unknown): Promise<ActionResult<Cart>> {
  return add(input)
}

/** Puts `lines` of `{ variantId, quantity }` into the shopper's cart as far as they can be had, and says what could not and why. */
export async function addSeveralAction(input: unknown): Promise<ActionResult<AddedSeveral>> {
  return addAll(input)
}

/** Changes `{ lineId, quantity?, isSavedForLater? }` of the shopper's cart and returns the cart; quantity 0 removes the line. */
export async function setLineAction(input: unknown): Promise<ActionResult<Cart>> {
  return change(input)
}

/** Keeps `{ note, giftMessage }` with the shopper's cart and returns the cart. */
export async function saveNotesAction(input: unknown): Promise<ActionResult<Cart>> {
  return annotate(input)
}

const toCart = (result: ActionResult<Cart>): never => redirect(result.ok ? '/cart' : `/cart?notice=${result.code}`)

/** For a form without scripting: adds its `variantId` and `quantity` and ends on the cart page, which tells what went wrong. */
export async function submitAddToCart(form: FormData): Promise<void> {
  toCart(await add(form))
}

/** For a form without scripting: changes its `lineId` and ends on the cart page. */
export async function submitLine(form: FormData): Promise<void> {
  toCart(await change(form))
}

/** For a form without scripting: keeps its `note` and `giftMessage` and ends on the cart page. */
export async function submitNotes(form: FormData): Promise<void> {
  toCart(await annotate(form))
}

/** Puts the goods of a shared cart's link into the shopper's cart, as many as there are, and ends on the cart page. */
export async function submitSharedCart(form: FormData): Promise<void> {
  toCart(await addShared(form))
}
