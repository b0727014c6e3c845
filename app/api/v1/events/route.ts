import { eventBatch, eventsTaken } from '@/lib/analytics/schema'
import { takeEvents } from '@/lib/analytics/take-events'
import { endpoint } from '@/lib/http/endpoint'

export const POST = endpoint({
  operation: 'recordEvents',
  summary: 'Tell what a visitor looked at, searched and pressed; unknown products and robots are ignored',
  tag: 'Events',
  access: 'public',
  rateLimit: 'beacon',
  maxBody: 32 * 1024,
  takesPlainText: true,
  body: eventBatch,
  response: eventsTaken,
  status: 202,
  run: async ({ actor, request, body }) => ({ accepted: takeEvents(actor, request.headers, body) }),
})
