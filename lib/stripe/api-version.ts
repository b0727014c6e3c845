import type Stripe from 'stripe'

/** The one version of Stripe's API that the shop speaks and the simulator answers in. */
export const apiVersion = '2026-10-28.endive' satisfies Stripe.LatestApiVersion
