import { timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/env'
import { clientIp } from '@/lib/http/client'
import { registry } from '@/lib/metrics'

export const dynamic = 'force-dynamic'

function mayRead(request: Request): boolean {
  const given = Buffer.from(request.headers.get('authorization')?.replace(/^Bearer /i, '') ?? '')
  const wanted = Buffer.from(env.METRICS_TOKEN ?? '')
  if (wanted.length > 0) return given.length === wanted.length && timingSafeEqual(given, wanted)
  return ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(clientIp(request))
}

/** Prometheus metrics of this process, for this machine only or for whoever holds METRICS_TOKEN. */
export async function GET(request: Request): Promise<Response> {
  if (!mayRead(request)) return new Response('Not found\n', { status: 404 })
  return new Response(await registry.metrics(), {
    headers: { 'content-type': registry.contentType, 'cache-control': 'no-store' },
  })
}
