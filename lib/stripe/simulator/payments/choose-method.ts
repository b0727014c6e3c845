import type { Context } from '../call'
import { invalidRequest } from '../fault'
import { lockObject, type Stored } from '../objects'
import type { PaymentMethodData } from '../payment-method-params'
import { createPaymentMethod, resolvePaymentMethod } from './payment-method'

type Choice = { payment_method?: string | undefined; payment_method_data?: PaymentMethodData | undefined }

/** The method an intent shall be confirmed with: given now, or chosen before. Throws when there is none or it does not fit. */
export async function chooseMethod(
  context: Context,
  intent: Stored<'payment_intent'> | Stored<'setup_intent'>,
  choice: Choice,
): Promise<Stored<'payment_method'>> {
  const id = choice.payment_method ?? (intent.body.payment_method as string | null)
  if (!choice.payment_method_data && !id) {
    const name = intent.body.object === 'payment_intent' ? 'PaymentIntent' : 'SetupIntent'
    throw invalidRequest(
      `You cannot confirm this ${name} because it's missing a payment method. Update the ${name} with a payment method, or confirm it again directly with one.`,
      { code: `${intent.body.object}_unexpected_state` },
    )
  }
  const made = choice.payment_method_data
    ? await createPaymentMethod(context, choice.payment_method_data)
    : await resolvePaymentMethod(context, id as string)
  const method = await lockObject(context.sql, 'payment_method', made.body.id)
  checkFits(intent, method)
  return method
}

/** Throws when a method's kind is not accepted or it belongs to another customer. */
export function checkFits(
  intent: Stored<'payment_intent'> | Stored<'setup_intent'>,
  method: Stored<'payment_method'>,
): void {
  const { id, type, customer } = method.body
  if (!intent.body.payment_method_types.includes(type)) {
    throw invalidRequest(
      `The payment method ${id} of type ${type} is not one of the allowed types: ${intent.body.payment_method_types.join(', ')}.`,
      { code: 'payment_intent_incompatible_payment_method', param: 'payment_method' },
    )
  }
  if (customer && customer !== intent.body.customer) {
    throw invalidRequest(
      `The payment method supplied (${id}) belongs to a different Customer. Please include the Customer in the \`customer\` parameter.`,
      { param: 'payment_method' },
    )
  }
}
