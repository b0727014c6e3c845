import { errorKinds } from '@/lib/errors'
import { docsPage } from '@/lib/http/docs-page'

const STYLE = 'max-width:46rem;margin:3rem auto;padding:0 1.25rem;font:16px/1.6 system-ui,sans-serif'

/** What each error code means; `type` of every problem points here. */
export function GET(): Response {
  const rows = Object.entries(errorKinds)
    .map(([code, { status, title }]) => `<tr id="${code}"><td style="padding:.35rem 1.5rem .35rem 0"><code>${code}</code></td><td style="padding-right:1.5rem">${status}</td><td>${title}</td></tr>`)
    .join('')
  return docsPage({
    title: 'Error codes',
    body: `<main style="${STYLE}"><h1>Error codes</h1><p>Every failure is an <code>application/problem+json</code> document. <code>code</code> is stable, <code>detail</code> says what to do, <code>errors[].pointer</code> names the field, <code>requestId</code> helps us find it.</p><table>${rows}</table><p><a href="/api/docs">Back to the API</a></p></main>`,
  })
}
