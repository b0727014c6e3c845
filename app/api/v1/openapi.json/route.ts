import { env } from '@/lib/env'
import { openApiDocument } from '@/lib/http/openapi'
import { routes } from '../_routes'

let document: string | undefined

/** The OpenAPI 3.1 document of this API. */
export function GET(): Response {
  document ??= JSON.stringify(openApiDocument(routes, { url: env.SOUK_URL, title: `${env.SHOP_NAME} API` }))
  return new Response(document, {
    headers: {
      'content-type': 'application/json',
      'cache-control': 'public, max-age=300',
      'access-control-allow-origin': '*',
    },
  })
}
