/** The path if it leads somewhere within this shop, otherwise the fallback: nobody is sent to other sites by a link of ours. */
export function sameSitePath(path: string | undefined, fallback: string): string {
  if (!path || !/^\/(?![/\\])/.test(path) || /[\u0000-\u001f\\]/.test(path)) return fallback
  const base = 'http://shop.invalid'
  const url = URL.canParse(path, base) ? new URL(path, base) : null
  return url?.origin === base ? `${url.pathname}${url.search}${url.hash}` : fallback
}
