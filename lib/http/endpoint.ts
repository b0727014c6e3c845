import 'server-only'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { authenticate } from '@/lib/auth/authenticate'
import type { Permission } from '@/lib/auth/permissions'
import { AppError, invalidInput } from '@/lib/errors'
import { newId } from '@/lib/id'
import { requestContext } from '@/lib/log'
import { observeRequest } from '@/lib/metrics'
import { countAgainst, type RateLimit, type RateVerdict } from '@/lib/rate-limit'
import { type Caller, clientIp, isSameOrigin } from './client'
import { type Answer, runOnce } from './idempotency'
import { type PlainResponse, problem, toAppError } from './problem'
import { parseJson, readText } from './read-body'

const rateLimits = {
  read: { limit: 600, windowS: 60 },
  write: { limit: 120, windowS: 60 },
  auth: { limit: 10, windowS: 60 },
} satisfies Record<string, RateLimit>

type Schema = z.ZodType
type Out<S> = S extends Schema ? z.output<S> : undefined

export type EndpointContext<P, Q, B> = {
  params: Out<P>
  query: Out<Q>
  body: Out<B>
  actor: Actor
  request: Caller
  requestId: string
}

export type EndpointDefinition<P = unknown, Q = unknown, B = unknown, R extends Schema = Schema> = {
  /** camelCase operation id of the OpenAPI document */
  operation: string
  summary: string
  tag: string
  /** `public`: anybody; `user`: a signed-in person or a key; a permission: whoever has it */
  access: 'public' | 'user' | Permission
  /** the answer depends on a cookie, so nothing between server and browser may keep it */
  isPersonal?: boolean
  params?: P
  query?: Q
  body?: B
  response: R
  /** success status, 200 unless said; 204 sends no body */
  status?: 200 | 201 | 202 | 204
  rateLimit?: keyof typeof rateLimits
  /** largest body in bytes, 100 KB unless said */
  maxBody?: number
  run(context: EndpointContext<P, Q, B>): Promise<z.input<R>>
}

type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> }
type RouteParams = () => Promise<unknown>
export type Endpoint = ((request: Request, context: RouteContext) => Promise<Response>) & {
  definition: EndpointDefinition
  /** Answers a GET without the detour over Request and Response objects; see lane.ts. */
  read(request: Caller, params: Record<string, string>): Promise<PlainResponse>
}

const noQuery = z.strictObject({})

function parse<S extends Schema>(schema: S | undefined, value: unknown, what: string): unknown {
  if (!schema) return undefined
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw invalidInput(parsed.error.issues, `${what} is not valid.`)
  return parsed.data
}

function queryObject(url: URL): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {}
  for (const key of new Set(url.searchParams.keys())) {
    const all = url.searchParams.getAll(key)
    values[key] = all.length > 1 ? all : (all[0] ?? '')
  }
  return values
}

function rateHeaders(verdict: RateVerdict): Record<string, string> {
  return {
    'ratelimit-policy': `"default";q=${verdict.limit};w=${verdict.windowS}`,
    ratelimit: `"default";r=${verdict.remaining};t=${verdict.resetS}`,
    'x-ratelimit-limit': String(verdict.limit),
    'x-ratelimit-remaining': String(verdict.remaining),
  }
}

const caller = (actor: Actor, ip: string) => actor.apiKeyId ?? actor.userId ?? ip

function checkOrigin(request: Caller, actor: Actor): void {
  const safe = request.method === 'GET' || request.method === 'HEAD'
  if (safe || !actor.sessionId || isSameOrigin(request)) return
  throw new AppError('forbidden', 'This request came from another site.')
}

/**
 * The one way to write a route handler: request id, authentication, permission, rate limit, strict parsing of what comes
 * in, `Idempotency-Key` on POST, strict parsing of what goes out, ETag on GET, one problem document for every failure.
 * The definition is also what the OpenAPI document is made from.
 */
export function endpoint<P extends Schema | undefined, Q extends Schema | undefined, B extends Schema | undefined, R extends Schema>(
  definition: EndpointDefinition<P, Q, B, R>,
): Endpoint {
  const limitKind = definition.rateLimit
  const perform = async (request: Caller, params: RouteParams, readBody: (limit: number) => Promise<string>, requestId: string): Promise<PlainResponse> => {
    const url = new URL(request.url, 'http://shop')
    let headers: Record<string, string> = { 'x-request-id': requestId }
    try {
      const ip = clientIp(request)
      const actor = await authenticate(request, ip)
      if (definition.access === 'user' && actor.kind === 'anonymous') {
        throw new AppError('unauthenticated', 'Sign in, or send an API key or access token as "Authorization: Bearer …".')
      }
      if (definition.access !== 'public' && definition.access !== 'user') requirePermission(actor, definition.access)
      const kind = limitKind ?? (request.method === 'GET' ? 'read' : 'write')
      const verdict = await countAgainst(`api:${kind}:${caller(actor, ip)}`, rateLimits[kind])
      headers = { ...headers, ...rateHeaders(verdict) }
      if (!verdict.allowed) {
        headers['retry-after'] = String(verdict.resetS)
        throw new AppError('rate_limited', `Too many requests: try again in ${verdict.resetS} seconds.`)
      }
      checkOrigin(request, actor)
      const path = parse(definition.params, definition.params && (await params()), 'The path')
      const query = parse(definition.query ?? noQuery, queryObject(url), 'The query')
      const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
      const text = hasBody ? await readBody(definition.maxBody ?? 100 * 1024) : ''
      const body = definition.body ? parse(definition.body, parseJson(text, request.headers.get('content-type')), 'The body') : undefined

      const answer = async (): Promise<Answer> => {
        const result = await definition.run({ params: path, query, body, actor, request, requestId } as EndpointContext<P, Q, B>)
        if (definition.status === 204) return { status: 204, body: null }
        return { status: definition.status ?? 200, body: JSON.stringify(definition.response.parse(result)) }
      }
      const key = request.method === 'POST' ? request.headers.get('idempotency-key') : null
      const done = key ? await runOnce(`${caller(actor, ip)}:${url.pathname}`, key, text, answer) : await answer()
      if (done.isReplay) headers['idempotent-replayed'] = 'true'
      const isPublic = actor.kind === 'anonymous' && request.method === 'GET' && !definition.isPersonal
      headers['cache-control'] = isPublic ? 'public, max-age=0, must-revalidate' : 'private, no-store'
      if (done.body !== null) headers['content-type'] = 'application/json'
      if (request.method === 'GET' && done.body !== null) {
        headers.etag = `"${createHash('sha1').update(done.body).digest('base64url')}"`
        if (request.headers.get('if-none-match') === headers.etag) return { status: 304, headers, body: null }
      }
      return { status: done.status, headers, body: done.body }
    } catch (error) {
      return problem(toAppError(error), requestId, url.pathname, headers)
    }
  }
  const observed = async (request: Caller, params: RouteParams, readBody: (limit: number) => Promise<string>): Promise<PlainResponse> => {
    const given = request.headers.get('x-request-id')
    const requestId = given && /^[\w-]{8,64}$/.test(given) ? given : newId('req')
    const started = performance.now()
    const response = await requestContext.run({ requestId }, () => perform(request, params, readBody, requestId))
    observeRequest(definition.operation, request.method, response.status, (performance.now() - started) / 1000)
    return response
  }
  const route = async (request: Request, context: RouteContext): Promise<Response> => {
    const { status, headers, body } = await observed(request, () => context.params, (limit) => readText(request, limit))
    return new Response(body, { status, headers })
  }
  const read = (request: Caller, params: Record<string, string>) => observed(request, async () => params, async () => '')
  return Object.assign(route, { definition: definition as unknown as EndpointDefinition, read })
}
