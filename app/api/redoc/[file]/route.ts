import { packageFile } from '@/lib/http/docs-page'

const START = `Redoc.init('/api/v1/openapi.json', { hideDownloadButton: false, disableSearch: true }, document.getElementById('redoc'))\n`

export async function GET(_request: Request, context: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await context.params
  if (file === 'start.js') return new Response(START, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
  return packageFile('redoc/bundles', ['redoc.standalone.js'], file)
}
