import { type ErrorCode, errorKinds } from '@/lib/errors'
import { docsPage } from '@/lib/http/docs-page'

const advice: Record<ErrorCode, string> = {
  bad_request:
    'The request itself is broken: invalid JSON, a cursor that is not ours, a character that cannot be stored. Change it before you send it again.',
  unauthenticated:
    'No credentials, or ones that are unknown, expired or revoked. Refresh the token, sign in or use another key.',
  payment_failed: 'The bank or the gateway said no. Nothing was charged; another card may work.',
  forbidden:
    'The credentials are good but not enough. <code>requiredScope</code> names the permission that is missing.',
  not_found: 'It does not exist, or not for you: other people’s carts and orders look the same as none.',
  method_not_allowed: 'The address is right, the method is not. <code>Allow</code> lists those there are.',
  conflict:
    'What you want does not fit the state of things, or a request with the same Idempotency-Key is still running. Read again, then decide.',
  out_of_stock: 'Fewer pieces are left than you want. <code>available</code> or <code>short</code> says how many.',
  gone: 'It existed once and does not come back, such as a link that was used.',
  stale_version: 'Somebody changed it since you read it. Read it again, apply your change, send the new version.',
  payload_too_large: 'The body is larger than this address takes.',
  unsupported_media_type: 'Send the body as <code>application/json</code>.',
  invalid_input:
    'It can be read but breaks a rule. <code>errors[]</code> lists every field with a JSON pointer and a message for people.',
  rate_limited: 'Wait for the seconds of <code>Retry-After</code>.',
  internal:
    'Our fault, and logged. Send it again with the same Idempotency-Key, and tell us the <code>requestId</code> if it stays.',
  unavailable:
    'A part of the shop cannot be reached at the moment. Nothing was lost; try again after <code>Retry-After</code>.',
}

const STYLE = `<meta name="color-scheme" content="light dark"><style>
main { max-width: 42rem; margin: 3rem auto; padding: 0 1.25rem; font: 16px/1.6 system-ui, sans-serif }
h2 { margin: 2rem 0 .25rem; font-size: 1.05rem } h2 span { font-weight: 400; opacity: .7 } p { margin: .25rem 0 } :target { text-decoration: underline }
</style>`

/** What each error code means and what to do about it; `type` of every problem points here. */
export function GET(): Response {
  const kinds = Object.entries(errorKinds) as [ErrorCode, (typeof errorKinds)[ErrorCode]][]
  const parts = kinds.map(
    ([code, { status, title }]) =>
      `<h2 id="${code}"><code>${code}</code> <span>${status} · ${title}</span></h2><p>${advice[code]}</p>`,
  )
  return docsPage({
    title: 'Error codes',
    head: STYLE,
    body: `<main><h1>Error codes</h1><p>Every failure is an <code>application/problem+json</code> document (RFC 9457). <code>code</code> is stable, <code>detail</code> is for people, <code>errors[].pointer</code> names the field, <code>requestId</code> helps us find it.</p>${parts.join('')}<p style="margin-top:3rem"><a href="/api/docs">Back to the API</a></p></main>`,
  })
}
