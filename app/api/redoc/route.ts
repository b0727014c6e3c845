import { env } from '@/lib/env'
import { docsPage } from '@/lib/http/docs-page'

/** ReDoc over the API's own document. */
export function GET(): Response {
  return docsPage({
    title: `${env.SHOP_NAME} API reference`,
    body: '<div id="redoc"></div>',
    script: '<script src="/api/redoc/redoc.standalone.js"></script><script src="/api/redoc/start.js"></script>',
  })
}
