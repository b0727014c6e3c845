import { packageFile } from '@/lib/http/docs-page'

const START = `window.ui = SwaggerUIBundle({ url: '/api/v1/openapi.json', dom_id: '#swagger-ui', deepLinking: true, persistAuthorization: true, tryItOutEnabled: true, validatorUrl: null })\n`

export async function GET(_request: Request, context: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await context.params
  if (file === 'start.js') return new Response(START, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
  return packageFile('swagger-ui-dist', ['swagger-ui.css', 'swagger-ui-bundle.js'], file)
}
