// Scripts and styles of the build, packed with Brotli at its highest level when the shop was built: a seventh less to
// send than Next's gzip, and no work at all. What was not packed, and whoever does not read Brotli, is left to Next.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { securityHeaders } from '../http/security-headers.mjs'

const types = { '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' }
const prefix = '/_next/static/'
const folder = path.resolve(process.env.SOUK_BUILD_DIR ?? '.next', 'static')

/** Packed files by address; null for those that have none. The build does not change under a running process. */
const packed = new Map()

function packedFile(address) {
  const known = packed.get(address)
  if (known !== undefined) return known
  const file = path.join(folder, `${address.slice(prefix.length)}.br`)
  const found = file.startsWith(folder + path.sep) && existsSync(file) ? readFileSync(file) : null
  // Addresses that lead nowhere are without number and are not worth remembering.
  if (found) packed.set(address, found)
  return found
}

/** Answers for a packed script or style of the build; false when the request must go to Next. */
export function serveStatic(request, response) {
  const { headers, method, url } = request
  if (method !== 'GET' || !url.startsWith(prefix) || !headers['accept-encoding']?.includes('br')) return false
  const address = url.split('?', 1)[0]
  const type = types[path.extname(address)]
  const body = type && packedFile(address)
  if (!body) return false
  response
    .writeHead(200, {
      // The others speak to documents; on every script they would weigh as much as a small one.
      'x-content-type-options': securityHeaders['x-content-type-options'],
      'content-type': type,
      'content-encoding': 'br',
      'content-length': body.length,
      // A file's name changes with what is in it.
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    })
    .end(body)
  return true
}
