/**
 * Pages of other sites may call the API with a key or as a guest: `*` never lets a browser send cookies along, so a
 * signed-in person's session is out of their reach.
 */
export const openToPages = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, retry-after, ratelimit, ratelimit-policy, x-request-id, idempotent-replayed',
}

/** The answer to a browser's question before it sends a request of another site's page. */
export function preflightHeaders(methods: readonly string[]): Record<string, string> {
  return {
    ...openToPages,
    allow: methods.join(', '),
    'access-control-allow-methods': methods.join(', '),
    'access-control-allow-headers':
      'authorization, content-type, x-api-key, idempotency-key, if-match, if-none-match, x-order-token, x-request-id',
    'access-control-max-age': '86400',
  }
}
