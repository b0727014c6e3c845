import { env } from '@/lib/env'
import { docsPage } from '@/lib/http/docs-page'

/** Swagger UI over the API's own document. */
export function GET(): Response {
  return docsPage({
    title: `${env.SHOP_NAME} API`,
    head: '<link rel="stylesheet" href="/api/docs/swagger-ui.css">',
    body: '<div id="swagger-ui"></div>',
    script: '<script src="/api/docs/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script>',
  })
}
