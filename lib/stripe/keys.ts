import 'server-only'
import { deriveSecret, env } from '@/lib/env'

/** True when no Stripe key is configured and the local payment simulator takes Stripe's place. */
export const isSimulated = !env.STRIPE_SECRET_KEY

function read() {
  if (!env.STRIPE_SECRET_KEY) {
    return {
      secretKey: `sk_test_sim_${deriveSecret('stripe-secret-key')}`,
      publishableKey: `pk_test_sim_${deriveSecret('stripe-publishable-key')}`,
      webhookSecret: `whsec_sim_${deriveSecret('stripe-webhook-secret')}`,
    }
  }
  if (!env.STRIPE_PUBLISHABLE_KEY || !env.STRIPE_WEBHOOK_SECRET) {
    throw new Error('STRIPE_SECRET_KEY is set, so STRIPE_PUBLISHABLE_KEY and STRIPE_WEBHOOK_SECRET are needed as well.')
  }
  return {
    secretKey: env.STRIPE_SECRET_KEY,
    publishableKey: env.STRIPE_PUBLISHABLE_KEY,
    webhookSecret: env.STRIPE_WEBHOOK_SECRET,
  }
}

/** The gateway's keys: the configured ones, or for the simulator ones derived so that web and worker agree. Throws when only some are set. */
export const stripeKeys = read()
