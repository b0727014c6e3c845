import { packageFile } from '@/lib/http/docs-page'

const START = `Redoc.init('/api/v1/openapi.json', { hideDownloadButton: false, disableSearch: true }, document.getElementById('redoc'))\n`
const NO_PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

export async function GET(_request: Request, context: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await context.params
  if (file === 'start.js') return new Response(START, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
  const served = await packageFile('redoc/bundles', ['redoc.standalone.js'], file)
  // The footer's logo would come from a CDN.
  const script = (await served.text()).replaceAll('https://cdn.redoc.ly/redoc/logo-mini.svg', NO_PICTURE)
  return new Response(script, { status: served.status, headers: served.headers })
}
