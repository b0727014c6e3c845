import 'server-only'
import { AppError } from '@/lib/errors'
import { countAgainst, takeBack } from '@/lib/rate-limit'
import { hashSecret } from './api-key-actor'

const WINDOW_S = 15 * 60

/**
 * Counts a try to sign in before its password is looked at. Throws `rate_limited` after 8 failures for one account from one
 * address, 40 from one address or 60 for one account within a quarter of an hour: a stranger cannot easily lock somebody out.
 * `forgive` takes the try back once it succeeded.
 */
export async function countSignInAttempt(email: string, ip: string): Promise<{ forgive(): Promise<void> }> {
  const account = hashSecret(email)
  const counters = [
    { key: `sign-in:${account}:${ip}`, limit: 8 },
    { key: `sign-in:from:${ip}`, limit: 40 },
    { key: `sign-in:to:${account}`, limit: 60 },
  ]
  const verdicts = await Promise.all(counters.map(({ key, limit }) => countAgainst(key, { limit, windowS: WINDOW_S })))
  const refused = verdicts.filter((verdict) => !verdict.allowed)
  if (refused.length > 0) {
    const minutes = Math.ceil(Math.max(...refused.map((verdict) => verdict.resetS)) / 60)
    throw new AppError(
      'rate_limited',
      `Too many failed tries. Wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, or reset your password.`,
    )
  }
  return { forgive: async () => void (await Promise.all(counters.map(({ key }) => takeBack(key)))) }
}

/** True while this address may still be sent account mails: five an hour. Nobody is told when it may not. */
export async function mayMail(email: string): Promise<boolean> {
  return (await countAgainst(`account-mail:${hashSecret(email)}`, { limit: 5, windowS: 3600 })).allowed
}
