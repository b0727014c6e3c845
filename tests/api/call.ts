// Calls the API's route handlers as the server does, and holds every answer against the OpenAPI document.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import { routes } from '@/app/api/v1/_routes'
import { createApiKey } from '@/lib/auth/api-keys'
import { systemActor } from '@/lib/auth/actor'
import type { Permission } from '@/lib/auth/permissions'
import { openApiDocument, type RouteModule } from '@/lib/http/openapi'

type Json = Record<string, unknown>
export type Method = keyof RouteModule
// Every answer is held against the document first, so that a test may read what the document says is there.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = any
export type Reply = { status: number; headers: Headers; body: Loose }
type Options = { body?: unknown; raw?: string; key?: string; headers?: Record<string, string> }

export const document = openApiDocument(routes, { url: 'http://shop', title: 'Shop' }) as {
  paths: Record<string, Record<string, Loose>>
  components: Json
}
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
const validators = new Map<string, ValidateFunction>()

function match(path: string): { template: string; params: Record<string, string> } {
  const parts = path.split('/')
  const fits = (template: string) => {
    const wanted = template.split('/')
    return (
      wanted.length === parts.length && wanted.every((part, index) => part.startsWith('{') || part === parts[index])
    )
  }
  const template = Object.keys(routes)
    .filter(fits)
    .sort((a, b) => a.split('{').length - b.split('{').length)[0]
  if (!template) throw new Error(`No route for ${path}`)
  const named = template
    .split('/')
    .flatMap((part, index) =>
      part.startsWith('{') ? [[part.slice(1, -1), decodeURIComponent(parts[index] ?? '')]] : [],
    )
  return { template, params: Object.fromEntries(named) }
}

/** Fails unless the document names this status for the operation and the body is what it says. */
function checkAgainstDocument(
  template: string,
  method: Method,
  status: number,
  body: unknown,
  isPartial: boolean,
): void {
  const operation = document.paths[template]?.[method.toLowerCase()]
  const answer = operation.responses[String(status)]
  expect(
    answer,
    `${method} ${template} answered ${status}, which the document does not name: ${JSON.stringify(body)}`,
  ).toBeDefined()
  const { content } = answer.$ref
    ? ((document.components.responses as Json)[answer.$ref.split('/').at(-1)] as Loose)
    : answer
  if (!content || isPartial) return
  const id = `${method} ${template} ${status}`
  const { schema } = Object.values(content)[0] as { schema: Json }
  const validate = validators.get(id) ?? ajv.compile({ ...schema, components: document.components })
  validators.set(id, validate)
  expect(validate(body), `${id}: ${ajv.errorsText(validate.errors)}`).toBe(true)
}

/** One request to the API by method and path, such as `call('GET', '/products?limit=2')`. */
export async function call(
  method: Method,
  address: string,
  { body, raw, key, headers = {} }: Options = {},
): Promise<Reply> {
  const url = new URL(`/api/v1${address}`, 'http://shop')
  const { template, params } = match(url.pathname)
  const handler = routes[template]?.[method]
  if (!handler) throw new Error(`${template} has no ${method}`)
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
  const request = new Request(url, {
    method,
    body: sent,
    headers: {
      ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key ? { authorization: `Bearer ${key}` } : {}),
      ...headers,
    },
  })
  const response = await handler(request, { params: Promise.resolve(params) })
  const text = await response.text()
  const parsed = text ? JSON.parse(text) : null
  if (response.status !== 304)
    checkAgainstDocument(
      template,
      method,
      response.status,
      parsed,
      response.status < 300 && url.searchParams.has('fields'),
    )
  return { status: response.status, headers: response.headers, body: parsed }
}

/** A secret API key with these scopes. */
export async function newKey(...scopes: Permission[]): Promise<string> {
  return (await createApiKey(systemActor, { kind: 'secret', name: 'Test', scopes, origins: [] })).key
}
