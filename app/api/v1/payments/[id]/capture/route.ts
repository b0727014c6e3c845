import { z } from 'zod'
import { endpoint } from '@/lib/http/endpoint'
import { capturePayment, capturePaymentInput } from '@/lib/payments/capture-payment'

export const POST = endpoint({
  operation: 'capturePayment',
  summary: 'Take an authorised payment, whole or in part',
  tag: 'Orders',
  access: 'payments:write',
  params: z.strictObject({ id: z.string().max(60) }),
  body: capturePaymentInput.omit({ paymentId: true }),
  response: z.strictObject({ ok: z.literal(true) }),
  async run({ actor, params, body }) {
    await capturePayment(actor, { ...body, paymentId: params.id })
    return { ok: true as const }
  },
})
