import 'server-only'
import Stripe from 'stripe'
import { env } from '@/lib/env'
import { apiVersion } from './api-version'
import { isSimulated, stripeKeys } from './keys'

/** The one Stripe client. With a secret key it speaks to Stripe, without one to the payment simulator beside the worker. */
export const stripe = new Stripe(stripeKeys.secretKey, {
  apiVersion,
  maxNetworkRetries: 2,
  timeout: 20_000,
  telemetry: false,
  ...(isSimulated ? { host: '127.0.0.1', port: env.STRIPE_SIMULATOR_PORT, protocol: 'http' as const } : {}),
})

export { isSimulated }
/** The key a browser may know. */
export const publishableKey = stripeKeys.publishableKey
/** The key webhooks are signed with. */
export const webhookSecret = stripeKeys.webhookSecret
