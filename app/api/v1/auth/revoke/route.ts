import { z } from 'zod'
import { refreshTokensInput } from '@/lib/auth/schema'
import { revokeTokens } from '@/lib/auth/tokens'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint({
  operation: 'revokeTokens',
  summary: 'Sign an API client out',
  tag: 'Sign-in',
  access: 'public',
  isSecret: true,
  body: refreshTokensInput,
  response: z.null(),
  status: 204,
  async run({ body }) {
    await revokeTokens(body)
    return null
  },
})
