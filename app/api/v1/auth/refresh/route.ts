import { issuedTokens, refreshTokensInput } from '@/lib/auth/schema'
import { refreshTokens } from '@/lib/auth/tokens'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint({
  operation: 'refreshTokens',
  summary: 'A new pair of tokens; the refresh token given is spent by this',
  tag: 'Sign-in',
  access: 'public',
  isSecret: true,
  rateLimit: 'write',
  body: refreshTokensInput,
  response: issuedTokens,
  run: ({ body }) => refreshTokens(body),
})
