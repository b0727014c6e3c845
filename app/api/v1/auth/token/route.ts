import { issuedTokens, issueTokensInput } from '@/lib/auth/schema'
import { issueTokens } from '@/lib/auth/tokens'
import { clientIp } from '@/lib/http/client'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint({
  operation: 'issueTokens',
  summary: 'Email and password for a short access token and a refresh token',
  tag: 'Sign-in',
  access: 'public',
  isSecret: true,
  rateLimit: 'auth',
  body: issueTokensInput,
  response: issuedTokens,
  run: ({ body, request }) =>
    issueTokens(body, { ip: clientIp(request), userAgent: request.headers.get('user-agent') ?? '' }),
})
