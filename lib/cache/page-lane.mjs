// Prerendered pages straight from the page cache, compressed once: what most visitors get, at a tenth of the cost of the
// way through Next. Anything else (query, client navigation, preview, a page not made yet or out of date) is left to Next.
import { createHash } from 'node:crypto'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { promisify } from 'node:util'
import { securityHeaders } from '../http/security-headers.mjs'
import { freshPage } from './next-cache-handler.mjs'

const packers = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 6 }),
}
const VARY = 'rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, accept-encoding'
const served = (globalThis.soukPagesServed ??= { count: 0 })

function encodingFor(request) {
  const accepted = request.headers['accept-encoding'] ?? ''
  if (accepted.includes('br')) return 'br'
  return accepted.includes('gzip') ? 'gzip' : 'identity'
}

function bodyOf(entry, encoding) {
  entry.bodies ??= { identity: entry.value.bytes }
  if (encoding === 'identity' || entry.bodies[encoding]) return entry.bodies[encoding]
  entry.packing ??= {}
  entry.packing[encoding] ??= packers[encoding](entry.bodies.identity).then((bytes) => (entry.bodies[encoding] = bytes))
  return undefined
}

/** Answers a plain GET of a fresh prerendered page; false when the request must go to Next. */
export function servePage(request, response) {
  const { headers, method, url } = request
  if (method !== 'GET' || url.includes('?') || headers.rsc !== undefined || headers['next-action'] !== undefined)
    return false
  if (headers.cookie?.includes('__prerender_bypass')) return false
  const entry = freshPage(url)
  if (!entry) return false
  const wanted = encodingFor(request)
  const packed = bodyOf(entry, wanted)
  const body = packed ?? entry.bodies.identity
  entry.etag ??= `"${createHash('sha1').update(entry.bodies.identity).digest('base64url')}"`
  served.count += 1
  const own = {
    ...securityHeaders,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: VARY,
    etag: entry.etag,
    ...(entry.value.headers?.link ? { link: entry.value.headers.link } : {}),
    ...(packed && wanted !== 'identity' ? { 'content-encoding': wanted } : {}),
  }
  if (headers['if-none-match'] === entry.etag) {
    response.writeHead(304, own).end()
    return true
  }
  response.writeHead(200, { ...own, 'content-length': body.length }).end(body)
  return true
}
