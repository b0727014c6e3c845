import { problemResponse, toAppError } from '@/lib/http/problem'
import { readText } from '@/lib/http/read-body'
import { newId } from '@/lib/id'
import { requestContext } from '@/lib/log'
import { receiveEvent } from '@/lib/payments/webhook/receive-event'

const bodyLimit = 256 * 1024

/** The gateway's door. It sends again whatever was answered with 5xx, so only passing troubles are. */
export async function POST(request: Request): Promise<Response> {
  const requestId = newId('req')
  return requestContext.run({ requestId }, async () => {
    try {
      const body = await readText(request, bodyLimit)
      const result = await receiveEvent(body, request.headers.get('stripe-signature'))
      return Response.json({ received: true, result })
    } catch (error) {
      return problemResponse(toAppError(error), requestId, '/api/webhooks/stripe')
    }
  })
}
