import { clientIp } from '@/lib/http/client'
import { readText } from '@/lib/http/read-body'
import { toAppError } from '@/lib/http/problem'
import { countAgainst } from '@/lib/rate-limit'
import { isSimulated } from '@/lib/stripe/keys'
import { forwardBrowserCall, type GatewayAnswer } from '@/lib/stripe/simulator/forward'

const bodyLimit = 16 * 1024
const callsPerMinute = { limit: 120, windowS: 60 }

type Context = { params: Promise<{ path: string[] }> }

/** The door through which a browser reaches the payment simulator with the publishable key; 404 once payments are real. */
async function handle(request: Request, { params }: Context): Promise<Response> {
  if (!isSimulated) return fail(404, 'Payments are not simulated here.')
  const verdict = await countAgainst(`payment-simulator:${clientIp(request)}`, callsPerMinute)
  if (!verdict.allowed) return fail(429, 'Too many attempts. Wait a moment and try again.')
  try {
    const path = (await params).path.join('/')
    const body = request.method === 'POST' ? await readText(request, bodyLimit) : ''
    const idempotencyKey = request.headers.get('idempotency-key')
    const answer = await forwardBrowserCall({
      method: request.method,
      path,
      search: new URL(request.url).search,
      body,
      idempotencyKey,
    })
    if (!answer) return fail(404, 'There is nothing here.')
    return isFormPost(request, path) ? goBack(path, answer) : reply(answer)
  } catch (error) {
    const known = toAppError(error)
    return fail(known.status, known.message)
  }
}

export const GET = handle
export const POST = handle

function isFormPost(request: Request, path: string): boolean {
  return (
    request.method === 'POST' &&
    path.startsWith('challenges/') &&
    Boolean(request.headers.get('accept')?.includes('text/html'))
  )
}

/** After the bank's page was sent as a plain form: back to the shop, or to that page when it cannot be left. */
function goBack(path: string, answer: GatewayAnswer): Response {
  const { redirect_url, intent } = JSON.parse(answer.body) as { redirect_url?: string | null; intent?: string }
  const location = redirect_url ?? `/pay/simulator/3ds/${intent ?? 'payment'}?challenge=${path.split('/')[1]}`
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}

function reply({ status, body }: GatewayAnswer): Response {
  return new Response(body, { status, headers: { 'content-type': 'application/json', 'cache-control': 'no-store' } })
}

function fail(status: number, message: string): Response {
  return reply({ status, body: JSON.stringify({ error: { type: 'invalid_request_error', message } }) })
}
