import type Stripe from 'stripe'

export type FaultBody = {
  type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error'
  message: string
  code?: string
  decline_code?: string
  param?: string
  charge?: string
  doc_url?: string
  payment_intent?: Partial<Stripe.PaymentIntent>
  payment_method?: Stripe.PaymentMethod
  setup_intent?: Partial<Stripe.SetupIntent>
}

/**
 * An answer that is an error in Stripe's shape.
 * Thrown by an endpoint it undoes what the endpoint did; returned by one (a declined card) it is kept.
 */
export class Fault extends Error {
  readonly status: number
  readonly body: FaultBody

  constructor(status: number, body: FaultBody) {
    super(body.message)
    this.status = status
    this.body = body.code
      ? { ...body, doc_url: `https://docs.stripe.com/error-codes#${body.code.replaceAll('_', '-')}` }
      : body
  }
}

/** The caller asked for something that cannot be done: 400. */
export function invalidRequest(message: string, more: Partial<FaultBody> = {}): Fault {
  return new Fault(400, { type: 'invalid_request_error', message, ...more })
}

/** Nothing of this kind has this id: 404 `resource_missing`. */
export function noSuch(kind: string, id: string, param = 'id'): Fault {
  const name = kind === 'payment_method' ? 'PaymentMethod' : kind
  return new Fault(404, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${name}: '${id}'`,
    param,
  })
}

/** The key is missing, unknown or may not do this: 401. */
export function notAllowed(message: string, code?: string): Fault {
  return new Fault(401, { type: 'invalid_request_error', message, ...(code ? { code } : {}) })
}
