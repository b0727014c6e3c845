'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { type ActionResult, shopAction } from '@/lib/action'
import { CART_COOKIE } from '@/lib/cart/cookie'
import { currentCartOrThrow } from '@/lib/cart/current-cart'
import { updateCart } from '@/lib/cart/update-cart'
import { AppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { sendOrderLink } from '@/lib/orders/send-order-link'
import { cancelOrder } from '@/lib/payments/cancel-order'
import { recheckOrder } from '@/lib/payments/recheck-order'
import { placeOrder } from './place-order'
import {
  addressStepInput,
  findOrderInput,
  orderLinkInput,
  type PayStep,
  payStepInput,
  shippingStepInput,
  type StepState,
} from './schema'

const rateLimit = { name: 'checkout', limit: 60, windowS: 60 }
const cartCookieValue = async () => (await cookies()).get(CART_COOKIE)?.value

const saveAddressOfCart = shopAction({ input: addressStepInput, rateLimit }, async (actor, input) => {
  const { cart } = await currentCartOrThrow(actor, await cartCookieValue())
  await updateCart(actor, cart.id, input)
})

const saveShippingOfCart = shopAction({ input: shippingStepInput, rateLimit }, async (actor, input) => {
  const { cart } = await currentCartOrThrow(actor, await cartCookieValue())
  await updateCart(actor, cart.id, input)
})

const payCart = shopAction(
  { input: payStepInput, rateLimit },
  async (actor, { expectedTotalMinor }): Promise<PayStep> => {
    const { cart } = await currentCartOrThrow(actor, await cartCookieValue())
    try {
      const { orderId, orderToken, clientSecret } = await placeOrder(actor, { cartId: cart.id, expectedTotalMinor })
      if (clientSecret) return { next: 'confirm', clientSecret }
      return { next: 'go', href: `/orders/${orderId}?token=${orderToken}&thanks=1` }
    } catch (error) {
      const { orderId, orderToken } = error instanceof AppError ? error.extra : {}
      if (!orderId) throw error
      return { next: 'go', href: `/orders/${String(orderId)}?token=${String(orderToken)}&thanks=1` }
    }
  },
)

const cancelByLink = shopAction({ input: orderLinkInput, rateLimit }, (actor, { orderId, token }) =>
  cancelOrder(actor, { orderId, reason: '' }, token),
)

const recheck = shopAction({ input: orderLinkInput, rateLimit }, (actor, { orderId, token }) =>
  recheckOrder(actor, orderId, token),
)

const mailLink = shopAction(
  { input: findOrderInput, rateLimit: { name: 'find-order', limit: 10, windowS: 600 } },
  async (_actor, input) => {
    // Afterwards, so that the answer takes as long whether there is such an order or not.
    after(() =>
      sendOrderLink(input).catch((error: unknown) =>
        log.error({ err: error }, 'the link to an order could not be sent'),
      ),
    )
  },
)

/** The form's state after a refusal: what was typed comes back, so that nothing has to be typed twice. */
function refused(result: ActionResult<unknown> & { ok: false }, form: FormData): NonNullable<StepState> {
  const values = [...form.entries()].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].startsWith('$'),
  )
  return { message: result.message, fields: result.fields, values: Object.fromEntries(values) }
}

/** First step of the checkout: keeps contact and addresses and goes on to shipping, or says what to mend. */
export async function saveAddressStep(_: StepState, form: FormData): Promise<StepState> {
  const result = await saveAddressOfCart(form)
  if (result.ok) redirect('/checkout/shipping')
  return refused(result, form)
}

/** Second step: keeps the way of shipping and goes on to payment, or says what to mend. */
export async function saveShippingStep(_: StepState, form: FormData): Promise<StepState> {
  const result = await saveShippingOfCart(form)
  if (result.ok) redirect('/checkout/payment')
  return refused(result, form)
}

/** Third step: turns the cart into a pending order for `{ expectedTotalMinor }` and says where paying goes on. Safe to repeat. */
export async function payAction(input: unknown): Promise<ActionResult<PayStep>> {
  return payCart(input)
}

/** Cancels an order by its link; the form's `orderId` and `token` say which. Ends on the order's page. */
export async function submitCancelOrder(form: FormData): Promise<void> {
  const result = await cancelByLink(form)
  const query = new URLSearchParams({
    token: String(form.get('token') ?? ''),
    ...(result.ok ? {} : { notice: result.code }),
  })
  redirect(`/orders/${encodeURIComponent(String(form.get('orderId')))}?${query}`)
}

/** Asks the gateway how the payment of `{ orderId, token }` stands and returns the order's status. */
export async function recheckAction(input: unknown): Promise<ActionResult<string>> {
  return recheck(input)
}

/** Mails the link to an order when `number` and `email` belong together; the answer is the same when they do not. */
export async function findOrderAction(_: ActionResult<void> | null, form: FormData): Promise<ActionResult<void>> {
  return mailLink(form)
}
