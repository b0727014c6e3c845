import 'server-only'
import { z } from 'zod'
import { errorKinds } from '@/lib/errors'
import type { Endpoint, EndpointDefinition } from './endpoint'

export type RouteModule = Partial<Record<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', Endpoint>>
/** Path as in the URL, with `{id}` for parameters, and the route file that serves it. */
export type RouteList = Record<string, RouteModule>
type Json = Record<string, unknown>

const problem = z
  .object({
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
    const { $schema: _, $defs, ...made } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12', cycles: 'ref' }) as Json & { $defs?: Json }
    const relink = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll('#/$defs/', '#/components/schemas/'))
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

const rateHeaders = {
  RateLimit: { description: 'What is left of the window', schema: { type: 'string' } },
  'RateLimit-Policy': { description: 'How many requests in how many seconds', schema: { type: 'string' } },
  'X-Request-Id': { description: 'Quote it when you write to us', schema: { type: 'string' } },
}

function errorCodes(definition: EndpointDefinition, method: string): number[] {
  const codes = [422, 429, 500, 503]
  if (definition.access !== 'public') codes.push(401, 403)
  if (definition.params) codes.push(404)
  if (method !== 'GET') codes.push(400, 409, 413, 415)
  return codes.sort((a, b) => a - b)
}

function parameters(definition: EndpointDefinition, toSchema: (schema: z.ZodType, io: 'input') => Json, method: string): Json[] {
  const list: Json[] = []
  for (const [place, schema] of [['path', definition.params], ['query', definition.query]] as const) {
    if (!schema) continue
    const { properties = {}, required = [] } = toSchema(schema as z.ZodType, 'input') as { properties?: Record<string, Json>; required?: string[] }
    for (const [name, { description, ...each }] of Object.entries(properties)) {
      list.push({ name, in: place, required: place === 'path' || required.includes(name), ...(description ? { description } : {}), schema: each })
    }
  }
  if (method === 'POST') {
    list.push({
      name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 255 },
      description: 'The same key gives the same answer for 24 hours, so a request can be sent again safely.',
    })
  }
  return list
}

/** The OpenAPI 3.1 document of the routes, made from the very objects that serve them. */
export function openApiDocument(routes: RouteList, server: { url: string; title: string }): Json {
  const { components, toSchema } = schemaMaker()
  toSchema(problem, 'output')
  const paths: Record<string, Json> = {}
  const tags = new Set<string>()
  for (const [path, module] of Object.entries(routes)) {
    const operations: Json = {}
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      const definition = module[method]?.definition
      if (!definition) continue
      tags.add(definition.tag)
      const success = String(definition.status ?? 200)
      const content = definition.status === 204 ? {} : { content: { 'application/json': { schema: toSchema(definition.response, 'output') } } }
      const problems = errorCodes(definition, method).map((code) => [String(code), { $ref: `#/components/responses/Problem${code}` }])
      operations[method.toLowerCase()] = {
        operationId: definition.operation,
        summary: definition.summary,
        tags: [definition.tag],
        ...(definition.access === 'public' ? { security: [{}, { bearer: [] }] } : { security: [{ bearer: [] }, { apiKey: [] }] }),
        ...(definition.access !== 'public' && definition.access !== 'user' ? { description: `Needs the permission \`${definition.access}\`.` } : {}),
        parameters: parameters(definition, toSchema, method),
        ...(definition.body ? { requestBody: { required: true, content: { 'application/json': { schema: toSchema(definition.body as z.ZodType, 'input') } } } } : {}),
        responses: { [success]: { description: 'Done', headers: rateHeaders, ...content }, ...Object.fromEntries(problems) },
      }
    }
    paths[path] = operations
  }
  const responses = Object.values(errorKinds).map(({ status, title }) => [
    `Problem${status}`,
    { description: title, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
  ])
  return {
    openapi: '3.1.0',
    info: {
      title: server.title, version: '1.0.0',
      description: 'Prices are integers in minor units. Lists are paged by cursor. Errors are RFC 9457 problems with a stable `code`. Unknown fields are refused.',
    },
    servers: [{ url: server.url }],
    tags: [...tags].map((name) => ({ name })),
    paths,
    components: {
      schemas: components,
      responses: Object.fromEntries(responses),
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'An API key (sk_… or pk_…) or an access token from /auth/token' },
        apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key' },
      },
    },
  }
}
