import { z } from 'zod'
import type { Caller } from '@/lib/http/client'

/** A guest's way to an order: `?token=`, or the header x-order-token, which stays out of logs. */
export const orderTokenQuery = z.strictObject({ token: z.string().max(100).optional() })

/** The token sent along, undefined when there is none. */
export function orderTokenOf(query: z.output<typeof orderTokenQuery>, request: Caller): string | undefined {
  return query.token ?? request.headers.get('x-order-token') ?? undefined
}
