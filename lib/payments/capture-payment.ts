import 'server-only'
import { z } from 'zod'
import { audit } from '@/lib/audit'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { pool } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { stripe } from '@/lib/stripe/client'
import { finalizeOrder } from './finalize-order'
import { toPaymentError } from './gateway-error'

export const capturePaymentInput = z.strictObject({
  paymentId: z.string(),
  amountMinor: z.coerce.number().int().positive().optional(),
})

/** Takes an authorised payment, whole or in part (the rest is freed). Throws `conflict` when it is not waiting for that. */
export async function capturePayment(
  actor: Actor,
  { paymentId, amountMinor }: z.output<typeof capturePaymentInput>,
): Promise<void> {
  requirePermission(actor, 'payments:write')
  const { rows } = await pool.query<{
    provider_ref: string
    authorized_minor: number
    state: string
    order_id: string
  }>('SELECT provider_ref, authorized_minor, state, order_id FROM payments WHERE id = $1', [paymentId])
  const payment = rows[0]
  if (!payment) throw new AppError('not_found', 'There is no such payment.')
  if (payment.state !== 'authorized') throw new AppError('conflict', 'This payment is not waiting to be captured.')
  if (amountMinor !== undefined && amountMinor > payment.authorized_minor) {
    throw new AppError('invalid_input', 'More than was authorised cannot be captured.', {
      errors: [{ pointer: '/amountMinor', code: 'too_big', message: 'More than was authorised.' }],
    })
  }
  await stripe.paymentIntents
    .capture(payment.provider_ref, amountMinor === undefined ? {} : { amount_to_capture: amountMinor }, {
      idempotencyKey: `capture-${paymentId}-${amountMinor ?? 'all'}`,
    })
    .catch((error: unknown) => {
      throw toPaymentError(error)
    })
  await audit(pool, actor, {
    action: 'payment.captured',
    entity: 'order',
    entityId: payment.order_id,
    after: { paymentId, amountMinor: amountMinor ?? payment.authorized_minor },
  })
  await finalizeOrder(payment.provider_ref)
}
