import 'server-only'
import { z } from 'zod'
import { errorKinds } from '@/lib/errors'
import type { Endpoint, EndpointDefinition } from './endpoint'

export const routeMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export type RouteModule = Partial<Record<(typeof routeMethods)[number], Endpoint>>
/** Path as in the URL, with `{id}` for parameters, and the route file that serves it. */
export type RouteList = Record<string, RouteModule>
type Json = Record<string, unknown>

/** Some codes add members of their own: `requiredScope`, `available`, `cartStatus`. */
const problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
    code: z.enum(Object.keys(errorKinds) as [string, ...string[]]),
    requestId: z.string(),
    errors: z.array(z.object({ pointer: z.string(), code: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })

/** Turns zod schemas into JSON Schema, moving what has an id into the document's components. */
function schemaMaker() {
  const components: Json = {}
  const toSchema = (schema: z.ZodType, io: 'input' | 'output'): Json => {
    const {
      $schema: _,
      $defs,
      ...made
    } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12', cycles: 'ref' }) as Json & {
      $defs?: Json
    }
    const relink = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value).replaceAll('#/$defs/', '#/components/schemas/'))
    const { id, ...body } = relink(made) as Json & { id?: string }
    for (const [name, definition] of Object.entries($defs ?? {})) {
      const { id: _id, ...rest } = relink(definition) as Json
      components[name] ??= rest
    }
    if (!id || body.$ref) return body
    components[id] ??= JSON.parse(JSON.stringify(body).replaceAll('"$ref":"#"', `"$ref":"#/components/schemas/${id}"`))
    return { $ref: `#/components/schemas/${id}` }
  }
  return { components, toSchema }
}

const text = { type: 'string' }
const everyAnswer = {
  RateLimit: { description: 'What is left of the window', schema: text },
  'RateLimit-Policy': { description: 'How many requests in how many seconds', schema: text },
  'X-RateLimit-Limit': { description: 'How many requests the window takes', schema: { type: 'integer' } },
  'X-RateLimit-Remaining': { description: 'How many are left', schema: { type: 'integer' } },
  'X-Request-Id': { description: 'Quote it when you write to us', schema: text },
}

function answerHeaders(definition: EndpointDefinition, method: string): Json {
  const etag = {
    ETag: {
      description: definition.version
        ? 'The version, for If-Match'
        : 'Send it as If-None-Match: 304 when nothing changed',
      schema: text,
    },
  }
  const replayed = {
    'Idempotent-Replayed': { description: '`true` when the answer is that of an earlier request', schema: text },
  }
  return {
    ...everyAnswer,
    ...(method === 'GET' || definition.version ? etag : {}),
    ...(method === 'POST' && !definition.isSecret ? replayed : {}),
  }
}

function errorCodes(definition: EndpointDefinition, method: string): number[] {
  // Credentials that are not good are refused everywhere.
  const codes = [400, 401, 422, 429, 500, 503]
  if (definition.access !== 'public' || method !== 'GET') codes.push(403)
  if (definition.params ?? definition.query ?? definition.body) codes.push(404)
  if (method !== 'GET') codes.push(409, 413, 415)
  if (method !== 'GET' && definition.version) codes.push(412)
  return codes.sort((a, b) => a - b)
}

const idempotencyParameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', maxLength: 255 },
  description: 'The same key gives the same answer for 24 hours, so a request can be sent again safely.',
}
const ifMatchParameter = {
  name: 'If-Match',
  in: 'header',
  required: false,
  schema: { type: 'string', pattern: '^"[0-9]{1,9}"$' },
  description:
    'The version that was read: its ETag. When it is another by now, nothing is changed and the answer is 412.',
}

function parameters(
  definition: EndpointDefinition,
  toSchema: (schema: z.ZodType, io: 'input') => Json,
  method: string,
): Json[] {
  const list: Json[] = []
  for (const [place, schema] of [
    ['path', definition.params],
    ['query', definition.query],
  ] as const) {
    if (!schema) continue
    const { properties = {}, required = [] } = toSchema(schema as z.ZodType, 'input') as {
      properties?: Record<string, Json>
      required?: string[]
    }
    for (const [name, { description, ...each }] of Object.entries(properties)) {
      list.push({
        name,
        in: place,
        required: place === 'path' || required.includes(name),
        ...(description ? { description } : {}),
        schema: each,
      })
    }
  }
  if (method === 'POST' && !definition.isSecret) list.push(idempotencyParameter)
  if ((method === 'PUT' || method === 'PATCH') && definition.version) list.push(ifMatchParameter)
  return list
}

function problemResponses(): Json {
  const byStatus: Record<string, Json> = {}
  for (const [code, { status, title }] of Object.entries(errorKinds)) {
    const example = {
      type: `/api/docs/errors#${code}`,
      title,
      status,
      detail: `${title}.`,
      instance: '/api/v1/…',
      code,
      requestId: 'req_01J9ZK3V7Q8X',
    }
    const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example } }
    const retry = { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' } } }
    byStatus[`Problem${status}`] ??= {
      description: title,
      ...(status === 429 || status === 503 ? { headers: retry } : {}),
      content,
    }
  }
  return byStatus
}

/** Who may call an operation, as text; empty for everybody. */
function needs({ access }: EndpointDefinition): { description?: string } {
  if (access === 'public') return {}
  if (access === 'user') return { description: 'For signed-in people and API keys.' }
  return {
    description: `Needs ${[access]
      .flat()
      .map((permission) => `\`${permission}\``)
      .join(' and ')}.`,
  }
}

/** The OpenAPI 3.1 document of the routes, made from the very objects that serve them. */
export function openApiDocument(routes: RouteList, server: { url: string; title: string }): Json {
  const { components, toSchema } = schemaMaker()
  toSchema(problem, 'output')
  const paths: Record<string, Json> = {}
  const tags = new Set<string>()
  for (const [path, module] of Object.entries(routes)) {
    const operations: Json = {}
    for (const method of routeMethods) {
      const definition = module[method]?.definition
      if (!definition) continue
      tags.add(definition.tag)
      const success = String(definition.status ?? 200)
      const content =
        definition.status === 204
          ? {}
          : { content: { 'application/json': { schema: toSchema(definition.response, 'output') } } }
      const problems = errorCodes(definition, method).map((code) => [
        String(code),
        { $ref: `#/components/responses/Problem${code}` },
      ])
      operations[method.toLowerCase()] = {
        operationId: definition.operation,
        summary: definition.summary,
        tags: [definition.tag],
        ...needs(definition),
        security: [...(definition.access === 'public' ? [{}] : []), { bearer: [] }, { apiKey: [] }],
        parameters: parameters(definition, toSchema, method),
        ...(definition.body
          ? {
              requestBody: {
                required: true,
                content: { 'application/json': { schema: toSchema(definition.body as z.ZodType, 'input') } },
              },
            }
          : {}),
        responses: {
          [success]: { description: 'Done', headers: answerHeaders(definition, method), ...content },
          ...Object.fromEntries(problems),
        },
      }
    }
    paths[path] = operations
  }
  return {
    openapi: '3.1.0',
    info: {
      title: server.title,
      version: '1.0.0',
      description:
        'Prices are integers in minor units. Lists are paged by cursor. Errors are RFC 9457 problems with a stable `code`. Unknown fields are refused. ' +
        'Every GET takes `fields=id,title`: then the answer, or each thing in its `data`, holds only these.',
    },
    servers: [{ url: server.url }],
    tags: [...tags].map((name) => ({ name })),
    paths,
    components: {
      schemas: components,
      responses: problemResponses(),
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'An API key (sk_… or pk_…) or an access token from /auth/token',
        },
        apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key' },
      },
    },
  }
}
