import 'server-only'
import { AppError } from '@/lib/errors'
import { countAgainst, type RateLimit } from '@/lib/rate-limit'

const rateLimits = {
  read: { limit: 600, windowS: 60 },
  write: { limit: 120, windowS: 60 },
  auth: { limit: 10, windowS: 60 },
  /** what browsers tell by themselves, several behind one address */
  beacon: { limit: 600, windowS: 60 },
  /** requests with credentials that are not good */
  denied: { limit: 60, windowS: 60 },
} satisfies Record<string, RateLimit>
export type RateKind = keyof typeof rateLimits

/** Counts a request and adds what is left to `headers`; throws `rate_limited` with `retry-after` when nothing was. */
export async function countRequest(kind: RateKind, who: string, headers: Record<string, string>): Promise<void> {
  const { limit, windowS, remaining, resetS, allowed } = await countAgainst(`api:${kind}:${who}`, rateLimits[kind])
  headers['ratelimit-policy'] = `"default";q=${limit};w=${windowS}`
  headers.ratelimit = `"default";r=${remaining};t=${resetS}`
  headers['x-ratelimit-limit'] = String(limit)
  headers['x-ratelimit-remaining'] = String(remaining)
  if (allowed) return
  headers['retry-after'] = String(resetS)
  throw new AppError('rate_limited', `Too many requests: try again in ${resetS} seconds.`)
}
