import 'server-only'
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { authenticate } from '@/lib/auth/authenticate'
import type { Permission } from '@/lib/auth/permissions'
import { AppError } from '@/lib/errors'
import { newId } from '@/lib/id'
import { requestContext } from '@/lib/log'
import { observeRequest } from '@/lib/metrics'
import { type Caller, clientIp, isSameOrigin } from './client'
import { openToPages } from './cors'
import { type Answer, runOnce } from './idempotency'
import { fieldList, noQuery, parseIfMatch, parseInput, queryObject, refuseNul } from './parse-input'
import { type PlainResponse, problem, toAppError } from './problem'
import { countRequest, type RateKind } from './request-limit'
import { parseJson, readText } from './read-body'
import { selectFields } from './select-fields'

type Schema = z.ZodType
type Out<S> = S extends Schema ? z.output<S> : undefined

export type EndpointContext<P, Q, B> = {
  params: Out<P>
  query: Out<Q>
  body: Out<B>
  /** the version named by `If-Match` */
  ifMatch: number | undefined
  actor: Actor
  request: Caller
  requestId: string
}

export type EndpointDefinition<P = unknown, Q = unknown, B = unknown, R extends Schema = Schema> = {
  /** camelCase operation id of the OpenAPI document */
  operation: string
  summary: string
  tag: string
  /** `public`: anybody; `user`: a signed-in person or a key; permissions: whoever has them all */
  access: 'public' | 'user' | Permission | readonly Permission[]
  /** the answer is for whoever holds a cookie, token or id, so nothing between server and browser may keep it */
  isPersonal?: boolean
  /** the answer is a secret of its own, so no copy is kept for an `Idempotency-Key` */
  isSecret?: boolean
  /** the version of what is answered: the ETag that a later `If-Match` names */
  version?(result: z.output<R>): number
  params?: P
  query?: Q
  body?: B
  response: R
  /** success status, 200 unless said; 204 sends no body */
  status?: 200 | 201 | 202 | 204
  rateLimit?: RateKind
  /** largest body in bytes, 100 KB unless said */
  maxBody?: number
  /** JSON sent as `text/plain` is taken too: what `navigator.sendBeacon` sends for a string */
  takesPlainText?: boolean
  run(context: EndpointContext<P, Q, B>): Promise<z.input<R>>
}

type RouteContext = { params: Promise<Record<string, string | string[] | undefined>> }
type RouteParams = () => Promise<unknown>
export type Endpoint = ((request: Request, context: RouteContext) => Promise<Response>) & {
  definition: EndpointDefinition
  /** Answers a GET without the detour over Request and Response objects; see lane.ts. */
  read(request: Caller, params: Record<string, string>): Promise<PlainResponse>
}

const isReading = (request: Caller) => request.method === 'GET' || request.method === 'HEAD'

function checkAccess(actor: Actor, access: EndpointDefinition['access']): void {
  if (access === 'public') return
  if (actor.kind === 'anonymous') {
    throw new AppError('unauthenticated', 'Sign in, or send an API key or access token as "Authorization: Bearer …".')
  }
  if (access !== 'user') for (const permission of [access].flat()) requirePermission(actor, permission)
}

function checkOrigin(request: Caller, actor: Actor): void {
  if (isReading(request) || !actor.sessionId || isSameOrigin(request)) return
  throw new AppError('forbidden', 'This request came from another site.')
}

/**
 * The one way to write a route handler: request id, authentication, permission, rate limit, strict parsing of what comes
 * in, `Idempotency-Key` on POST, strict parsing of what goes out, ETag on GET, one problem document for every failure.
 * The definition is also what the OpenAPI document is made from.
 */
export function endpoint<
  P extends Schema | undefined,
  Q extends Schema | undefined,
  B extends Schema | undefined,
  R extends Schema,
>(definition: EndpointDefinition<P, Q, B, R>): Endpoint {
  const perform = async (
    request: Caller,
    params: RouteParams,
    readBody: (limit: number) => Promise<string>,
    requestId: string,
  ): Promise<PlainResponse> => {
    const url = new URL(request.url, 'http://shop')
    const headers: Record<string, string> = { ...openToPages, 'x-request-id': requestId }
    try {
      const ip = clientIp(request)
      const isRead = isReading(request)
      const kind = definition.rateLimit ?? (isRead ? 'read' : 'write')
      const actor = await authenticate(request, ip).catch(async (error: unknown) => {
        await countRequest('denied', ip, headers)
        throw error
      })
      if (actor.sessionId) delete headers['access-control-allow-origin']
      const who = actor.apiKeyId ?? actor.userId ?? ip
      await countRequest(kind, who, headers)
      checkAccess(actor, definition.access)
      checkOrigin(request, actor)
      refuseNul(request.url)
      const { fields, ...rest } = queryObject(url)
      const path = parseInput(definition.params, definition.params && (await params()), 'The path')
      const query = parseInput(
        definition.query ?? noQuery,
        isRead || fields === undefined ? rest : { ...rest, fields },
        'The query',
      )
      const wanted = isRead ? parseInput(fieldList, fields, 'The query') : undefined
      const text = isRead ? '' : await readBody(definition.maxBody ?? 100 * 1024)
      const body = definition.body
        ? parseInput(
            definition.body,
            parseJson(text, request.headers.get('content-type'), definition.takesPlainText),
            'The body',
          )
        : undefined
      const ifMatch = definition.version && parseIfMatch(request.headers.get('if-match'))

      const answer = async (): Promise<Answer> => {
        const result = await definition.run({
          params: path,
          query,
          body,
          ifMatch,
          actor,
          request,
          requestId,
        } as EndpointContext<P, Q, B>)
        if (definition.status === 204) return { status: 204, body: null }
        const parsed = definition.response.parse(result) as z.output<R>
        if (definition.version) headers.etag = `"${definition.version(parsed)}"`
        return {
          status: definition.status ?? 200,
          body: JSON.stringify(wanted ? selectFields(parsed, wanted as string) : parsed),
        }
      }
      const key = request.method === 'POST' && !definition.isSecret ? request.headers.get('idempotency-key') : null
      const done = key ? await runOnce(`${who}:${url.pathname}`, key, url.search + text, answer) : await answer()
      if (done.isReplay) headers['idempotent-replayed'] = 'true'
      const isPublic = actor.kind === 'anonymous' && isRead && !definition.isPersonal
      headers['cache-control'] = isPublic ? 'public, max-age=0, must-revalidate' : 'private, no-store'
      if (done.body !== null) headers['content-type'] = 'application/json'
      if (isRead && done.body !== null && !definition.version) {
        headers.etag = `"${createHash('sha1').update(done.body).digest('base64url')}"`
        if (request.headers.get('if-none-match')?.includes(headers.etag)) return { status: 304, headers, body: null }
      }
      return { status: done.status, headers, body: done.body }
    } catch (error) {
      return problem(toAppError(error), requestId, url.pathname, headers)
    }
  }
  const observed = async (
    request: Caller,
    params: RouteParams,
    readBody: (limit: number) => Promise<string>,
  ): Promise<PlainResponse> => {
    const given = request.headers.get('x-request-id')
    const requestId = given && /^[\w-]{8,64}$/.test(given) ? given : newId('req')
    const started = performance.now()
    const response = await requestContext.run({ requestId, headers: request.headers }, () =>
      perform(request, params, readBody, requestId),
    )
    observeRequest(definition.operation, request.method, response.status, (performance.now() - started) / 1000)
    return response
  }
  const route = async (request: Request, context: RouteContext): Promise<Response> => {
    const { status, headers, body } = await observed(
      request,
      () => context.params,
      (limit) => readText(request, limit),
    )
    return new Response(request.method === 'HEAD' ? null : body, { status, headers })
  }
  const read = (request: Caller, params: Record<string, string>) =>
    observed(
      request,
      async () => params,
      async () => '',
    )
  return Object.assign(route, { definition: definition as unknown as EndpointDefinition, read })
}
