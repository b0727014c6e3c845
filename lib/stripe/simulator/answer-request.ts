import type { Pool } from 'pg'
import { log } from '@/lib/log'
import type { Call } from './call'
import { expandAll } from './expand'
import { Fault, invalidRequest, notAllowed } from './fault'
import { decodeForm, type Form } from './form'
import { once, type Answer } from './idempotency'
import type { Sql } from './objects'
import { findRoute } from './routes'
import type { SimulatorSettings } from './settings'
import { inTransaction } from './transaction'

export type ApiRequest = {
  id: string
  method: string
  /** path and query string */
  url: string
  body: string
  authorization: string | undefined
  idempotencyKey: string | undefined
}

/** Answers one API request, whatever happens: every failure becomes an error in Stripe's shape. */
export async function answerRequest(pool: Pool, settings: SimulatorSettings, request: ApiRequest): Promise<Answer> {
  try {
    return await dispatch(pool, settings, request)
  } catch (error) {
    return toAnswer(asFault(error, request))
  }
}

async function dispatch(pool: Pool, settings: SimulatorSettings, request: ApiRequest): Promise<Answer> {
  const url = new URL(request.url, 'http://simulator')
  const publishable = authenticate(settings, request.authorization)
  const route = findRoute(request.method, url.pathname)
  if (!route) {
    throw new Fault(404, {
      type: 'invalid_request_error',
      message: `Unrecognized request URL (${request.method}: ${url.pathname}). The payment simulator does not have it.`,
    })
  }
  if (publishable && !route.publishable) {
    throw notAllowed(
      'This API call cannot be made with a publishable API key. Please use a secret API key.',
      'secret_key_required',
    )
  }
  const key = request.method === 'POST' ? request.idempotencyKey : undefined
  if (key !== undefined && (key.length < 1 || key.length > 255))
    throw invalidRequest('Idempotency keys have 1 to 255 characters.')

  const { expand, ...params } = decodeForm(request.method === 'POST' ? request.body : url.search.slice(1))
  const call = {
    settings,
    publishable,
    params,
    path: route.path,
    request: { id: request.id, idempotency_key: key ?? null },
  }
  const run = (sql: Sql) => answer(() => route.endpoint({ ...call, sql } satisfies Call), sql, expand)
  if (request.method === 'GET') return run(pool)
  return inTransaction(pool, (sql) => {
    if (key === undefined) return run(sql)
    const fingerprint = `${request.method} ${url.pathname}\n${request.body}`
    return once(sql, `${publishable ? 'pk' : 'sk'}:${key}`, fingerprint, () => run(sql))
  })
}

async function answer(
  endpoint: () => Promise<object | Fault>,
  sql: Sql,
  expand: Form[string] | undefined,
): Promise<Answer> {
  const result = await endpoint()
  if (result instanceof Fault) return toAnswer(result)
  const body = structuredClone(result)
  if (expand !== undefined) {
    if (!Array.isArray(expand)) throw invalidRequest('Invalid array', { param: 'expand' })
    await expandAll(
      sql,
      body,
      expand.filter((path) => typeof path === 'string'),
    )
  }
  return { status: 200, body: JSON.stringify(body) }
}

function authenticate(settings: SimulatorSettings, header: string | undefined): boolean {
  const key = /^Bearer\s+(\S+)$/i.exec(header ?? '')?.[1]
  if (!key)
    throw notAllowed(
      'You did not provide an API key. You need to provide it in the Authorization header, using Bearer auth.',
    )
  if (key === settings.secretKey) return false
  if (key === settings.publishableKey) return true
  throw notAllowed(`Invalid API Key provided: ${key.slice(0, 8)}${'*'.repeat(8)}${key.slice(-4)}`)
}

function asFault(error: unknown, request: ApiRequest): Fault {
  if (error instanceof Fault) return error
  const code = (error as { code?: string }).code
  if (code === '55P03' || code === '40P01') {
    return new Fault(429, {
      type: 'invalid_request_error',
      code: 'lock_timeout',
      message: 'This object cannot be accessed right now because another request is using it. Try again.',
    })
  }
  log.error({ err: error, gatewayRequest: request.id, path: request.url.split('?')[0] }, 'the payment simulator failed')
  return new Fault(500, {
    type: 'api_error',
    message: `The payment simulator failed. See its log for request ${request.id}.`,
  })
}

function toAnswer(fault: Fault): Answer {
  return { status: fault.status, body: JSON.stringify({ error: fault.body }) }
}
