import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { AppError } from '@/lib/errors'
import { newId } from '@/lib/id'
import type { Caller } from './client'
import { openToPages, preflightHeaders } from './cors'
import { type RouteList, type RouteModule, routeMethods } from './openapi'
import { type PlainResponse, problem } from './problem'
import { securityHeaders } from './security-headers.mjs'

type Node = { fixed: Map<string, Node>; variable?: { name: string; node: Node }; module?: RouteModule }
type Found = { module: RouteModule; params: Record<string, string> }

const emptyNode = (): Node => ({ fixed: new Map() })

function buildTree(routes: RouteList): Node {
  const root = emptyNode()
  for (const [path, module] of Object.entries(routes)) {
    let node = root
    for (const part of path.split('/').slice(1)) {
      const name = /^\{(\w+)\}$/.exec(part)?.[1]
      if (name) node = (node.variable ??= { name, node: emptyNode() }).node
      else {
        const next = node.fixed.get(part) ?? emptyNode()
        node.fixed.set(part, next)
        node = next
      }
    }
    node.module = module
  }
  return root
}

/** The route of a path; throws `bad_request` when the path cannot be decoded. */
function find(root: Node, path: string): Found | null {
  const params: Record<string, string> = {}
  let node: Node | undefined = root
  for (const part of path.split('/').slice(1)) {
    const fixed: Node | undefined = node?.fixed.get(part)
    if (fixed) node = fixed
    else if (node?.variable && part) {
      try {
        params[node.variable.name] = decodeURIComponent(part)
      } catch {
        throw new AppError('bad_request', 'The address cannot be read: its percent-encoding is broken.')
      }
      node = node.variable.node
    } else return null
  }
  return node?.module ? { module: node.module, params } : null
}

function callerOf(request: IncomingMessage, method: string, url: string): Caller {
  const address = request.socket.remoteAddress ?? ''
  return {
    method,
    url,
    headers: {
      get(name) {
        const value = request.headers[name.toLowerCase()]
        if (name === 'x-forwarded-for') return value ? `${String(value)}, ${address}` : address
        return value === undefined ? null : String(value)
      },
    },
  }
}

function refuse(
  code: 'bad_request' | 'method_not_allowed',
  message: string,
  path: string,
  headers: Record<string, string> = {},
): PlainResponse {
  return problem(new AppError(code, message), newId('req'), path, { ...openToPages, ...headers })
}

/** What answers this request here, or null when it is Next's. */
function answer(root: Node, request: IncomingMessage, url: string): Promise<PlainResponse> | PlainResponse | null {
  const method = request.method ?? 'GET'
  const path = url.split('?', 1)[0] ?? url
  let found: Found | null
  try {
    found = find(root, path)
  } catch (error) {
    return refuse('bad_request', (error as AppError).message, path)
  }
  if (!found) return null
  const { module, params } = found
  if (module.GET && (method === 'GET' || method === 'HEAD'))
    return module.GET.read(callerOf(request, method, url), params)
  const methods = [...routeMethods.filter((each) => module[each]), ...(module.GET ? ['HEAD'] : []), 'OPTIONS']
  if (method !== 'OPTIONS' && methods.includes(method)) return null
  if (method === 'OPTIONS') return { status: 204, headers: preflightHeaders(methods), body: null }
  return refuse('method_not_allowed', `This address answers ${methods.join(', ')}.`, path, {
    allow: methods.join(', '),
  })
}

/**
 * A short way for reads of the API: the same endpoints, answered straight from Node's request without Next's router and
 * its Request and Response objects, which cost several times what the answer costs. It also refuses methods that an address
 * does not have and answers browsers that ask before they call. True when it took the request.
 */
export function createLane(routes: RouteList): (request: IncomingMessage, response: ServerResponse) => boolean {
  const root = buildTree(routes)
  return (request, response) => {
    const url = request.url ?? '/'
    if (!url.startsWith('/api/v1/')) return false
    const answered = answer(root, request, url)
    if (!answered) return false
    Promise.resolve(answered).then(
      ({ status, headers, body }) => {
        response.writeHead(status, {
          ...securityHeaders,
          ...headers,
          ...(body === null ? {} : { 'content-length': Buffer.byteLength(body) }),
        })
        response.end(request.method === 'HEAD' ? undefined : (body ?? undefined))
      },
      () => response.writeHead(500).end(),
    )
    return true
  }
}
