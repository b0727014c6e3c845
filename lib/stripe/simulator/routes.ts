import type { Endpoint } from './call'
import { answerChallengeNow, retrieveChallenge } from './endpoints/challenges'
import { createCustomer, listCustomers, updateCustomer } from './endpoints/customers'
import { closeDisputeNow, listDisputes, updateDispute } from './endpoints/disputes'
import {
  cancelPaymentIntent,
  capturePaymentIntent,
  confirmPaymentIntent,
  createPaymentIntent,
  listPaymentIntents,
  retrievePaymentIntent,
  updatePaymentIntent,
} from './endpoints/payment-intents'
import { attachMethod, createMethod, detachMethod, listMethods } from './endpoints/payment-methods'
import { listBalanceTransactions, listCharges, listEvents, retrieve } from './endpoints/reading'
import { createRefund, listRefunds, updateRefund } from './endpoints/refunds'
import {
  cancelSetupIntent,
  confirmSetupIntent,
  createSetupIntent,
  retrieveSetupIntent,
} from './endpoints/setup-intents'

type Route = { method: string; pattern: RegExp; endpoint: Endpoint; publishable: boolean }

function route(line: string, endpoint: Endpoint, publishable = false): Route {
  const [method = '', path = ''] = line.split(' ')
  return {
    method,
    pattern: new RegExp(`^/v1/${path.replaceAll(':id', '([A-Za-z0-9_]{1,80})')}$`),
    endpoint,
    publishable,
  }
}

const browser = true

const routes: Route[] = [
  route('POST customers', createCustomer),
  route('GET customers', listCustomers),
  route('GET customers/:id', retrieve('customer')),
  route('POST customers/:id', updateCustomer),
  route('GET customers/:id/payment_methods', listMethods),

  route('POST payment_methods', createMethod, browser),
  route('GET payment_methods', listMethods),
  route('GET payment_methods/:id', retrieve('payment_method', 'payment_method')),
  route('POST payment_methods/:id/attach', attachMethod),
  route('POST payment_methods/:id/detach', detachMethod),

  route('POST payment_intents', createPaymentIntent),
  route('GET payment_intents', listPaymentIntents),
  route('GET payment_intents/:id', retrievePaymentIntent, browser),
  route('POST payment_intents/:id', updatePaymentIntent),
  route('POST payment_intents/:id/confirm', confirmPaymentIntent, browser),
  route('POST payment_intents/:id/capture', capturePaymentIntent),
  route('POST payment_intents/:id/cancel', cancelPaymentIntent),

  route('POST setup_intents', createSetupIntent),
  route('GET setup_intents/:id', retrieveSetupIntent, browser),
  route('POST setup_intents/:id/confirm', confirmSetupIntent, browser),
  route('POST setup_intents/:id/cancel', cancelSetupIntent),

  route('GET charges', listCharges),
  route('GET charges/:id', retrieve('charge', 'charge')),
  route('GET charges/:id/refunds', listRefunds),

  route('POST refunds', createRefund),
  route('GET refunds', listRefunds),
  route('GET refunds/:id', retrieve('refund')),
  route('POST refunds/:id', updateRefund),

  route('GET disputes', listDisputes),
  route('GET disputes/:id', retrieve('dispute')),
  route('POST disputes/:id', updateDispute),
  route('POST disputes/:id/close', closeDisputeNow),

  route('GET events', listEvents),
  route('GET events/:id', retrieve('event')),
  route('GET balance_transactions', listBalanceTransactions),
  route('GET balance_transactions/:id', retrieve('balance_transaction')),

  route('GET simulator/challenges/:id', retrieveChallenge, browser),
  route('POST simulator/challenges/:id', answerChallengeNow, browser),
]

/** The endpoint for a method and path, with the variable parts of the path; null when there is none. */
export function findRoute(method: string, path: string) {
  for (const each of routes) {
    const match = each.method === method ? each.pattern.exec(path) : null
    if (match) return { endpoint: each.endpoint, publishable: each.publishable, path: match.slice(1) }
  }
  return null
}
