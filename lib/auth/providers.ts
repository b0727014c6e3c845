import 'server-only'
import { env } from '@/lib/env'

/** The companies whose accounts may sign in here: those for which an id and a secret are set. */
export const configuredProviders: { id: 'google' | 'github'; name: string }[] = [
  ...(env.AUTH_GOOGLE_ID && env.AUTH_GOOGLE_SECRET ? [{ id: 'google' as const, name: 'Google' }] : []),
  ...(env.AUTH_GITHUB_ID && env.AUTH_GITHUB_SECRET ? [{ id: 'github' as const, name: 'GitHub' }] : []),
]

type GithubEmail = { email: string; primary: boolean; verified: boolean }

/**
 * The address that a provider has verified, in lower case; null when it verified none. GitHub does not say so in its profile,
 * so its list of addresses is asked.
 */
export async function verifiedEmail(
  provider: string,
  profile: Record<string, unknown>,
  accessToken: string | undefined,
): Promise<string | null> {
  if (provider === 'google') return profile.email_verified === true ? String(profile.email).toLowerCase() : null
  const answer = await fetch('https://api.github.com/user/emails', {
    headers: { authorization: `Bearer ${accessToken}`, 'user-agent': 'souk' },
    signal: AbortSignal.timeout(10_000),
  })
  if (!answer.ok) return null
  const list = (await answer.json()) as GithubEmail[]
  return list.find((each) => each.primary && each.verified)?.email.toLowerCase() ?? null
}
