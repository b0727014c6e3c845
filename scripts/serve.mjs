// The production server: Next with short ways in front of it: prerendered pages, packed scripts and styles, reads of the API.
import { existsSync, readFileSync } from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import v8 from 'node:v8'
import next from 'next'
import { servePage } from '../lib/cache/page-lane.mjs'
import { serveStatic } from '../lib/cache/static-lane.mjs'

// Pages make much short-lived garbage; a tighter heap costs little time and a fifth less memory under load.
v8.setFlagsFromString('--heap-growing-percent=15')
v8.setFlagsFromString('--max-semi-space-size=4')

const option = (name) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}
const port = Number(option('port') ?? process.env.PORT ?? 3000)
const hostname = option('hostname') ?? '0.0.0.0'

// A build that stands alone brings its settings along and has nothing to read next.config.ts with.
const built = path.resolve(process.env.SOUK_BUILD_DIR ?? '.next', 'required-server-files.json')
const { config } = existsSync(built) ? JSON.parse(readFileSync(built, 'utf8')) : {}
if (config?.output === 'standalone') process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config)

const app = next({ dev: false, port, hostname })
await app.prepare()
const handle = app.getRequestHandler()

const server = http.createServer((request, response) => {
  if (servePage(request, response) || serveStatic(request, response) || globalThis.soukApiLane?.(request, response))
    return
  handle(request, response)
})
server.keepAliveTimeout = 65_000
server.listen(port, hostname, () => console.log(`listening on http://${hostname}:${port}`))

// What was gathered in memory is written before the process goes.
const leave = () => Promise.resolve(globalThis.soukBeforeExit?.()).finally(() => process.exit(0))
const stop = () => {
  server.close(leave)
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), 4_000).unref()
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
