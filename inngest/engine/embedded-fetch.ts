import type { Pool } from 'pg'
import { insertEvents } from './insert-events'
import type { NewEvent } from './types'

const maxEvents = 5000
const maxEventBytes = 512 * 1024

/**
 * A `fetch` for `new Inngest({ fetch, isDev: true, baseUrl })` that stores sent events in the database without a port.
 * It serves `POST /e/:key` and answers 404 to everything else. Sending again after a lost answer, or from a step that
 * is run a second time, stores nothing new.
 */
export function createEmbeddedFetch(pool: Pool): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    if (request.method !== 'POST' || !/^\/e\/[^/]+$/.test(new URL(request.url).pathname)) {
      return reply(404, { error: 'The embedded engine serves only events.' })
    }
    const events = parseEvents(await request.text())
    if (typeof events === 'string') return reply(400, { ids: [], status: 400, error: events })
    const ids = await insertEvents(pool, events, dedupeKeys(request.headers, events))
    return reply(200, { ids, status: 200 })
  }
}

function parseEvents(body: string): NewEvent[] | string {
  let list: NewEvent[]
  try {
    const parsed = JSON.parse(body) as NewEvent | NewEvent[]
    list = Array.isArray(parsed) ? parsed : [parsed]
  } catch {
    return 'The body is not JSON.'
  }
  if (list.length > maxEvents) return `More than ${maxEvents} events in one request.`
  for (const event of list) {
    if (typeof event?.name !== 'string' || event.name === '') return 'An event has no name.'
    if (JSON.stringify(event).length > maxEventBytes)
      return `The event ${event.name} is larger than ${maxEventBytes} bytes.`
  }
  return list
}

/**
 * Inside a step the engine's own `traceparent` comes back with the events and names (run, step); elsewhere the SDK's
 * seed names the act of sending.
 */
function dedupeKeys(headers: Headers, events: NewEvent[]): (string | undefined)[] {
  const source = headers.get('traceparent') ?? headers.get('x-inngest-event-id-seed')
  return source ? events.map((event, index) => `${source}:${index}:${event.name}`) : []
}

function reply(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
}
