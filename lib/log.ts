import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import pino from 'pino'
import { env } from '@/lib/env'

const secret = [
  'password',
  'token',
  'secret',
  'authorization',
  'cookie',
  'cardNumber',
  'number',
  'cvc',
  'clientSecret',
  'apiKey',
]
const personal = ['email', 'phone', 'firstName', 'lastName', 'line1', 'line2', 'postalCode', 'ip', 'recipient']

type RequestContext = { requestId: string; headers?: { get(name: string): string | null } }

/** What is known of the request that is being answered, wherever in the code one is. */
export const requestContext = new AsyncLocalStorage<RequestContext>()

/** Structured logs on stdout; secrets and personal data are cut out wherever they stand up to two levels deep. */
export const log = pino({
  level: env.NODE_ENV === 'test' && env.LOG_LEVEL === 'info' ? 'error' : env.LOG_LEVEL,
  base: { role: env.SOUK_ROLE },
  redact: { paths: [...secret, ...personal].flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[hidden]' },
  mixin: () => {
    const requestId = requestContext.getStore()?.requestId
    return requestId ? { requestId } : {}
  },
})
