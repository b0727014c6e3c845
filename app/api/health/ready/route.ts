import { checkReadiness } from '@/lib/http/readiness'

export const dynamic = 'force-dynamic'

/** 200 when this process can serve, 503 with what is missing when not. */
export async function GET(): Promise<Response> {
  const checks = await checkReadiness()
  const isReady = checks.every((check) => check.ok)
  return Response.json(
    { status: isReady ? 'ready' : 'not ready', checks },
    { status: isReady ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}
