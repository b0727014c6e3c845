import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' }

/** A file of an installed package, served from here so that no page needs a CDN. Only the names given are. */
export async function packageFile(folder: string, allowed: readonly string[], name: string): Promise<Response> {
  if (!allowed.includes(name)) return new Response('Not found\n', { status: 404 })
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', folder, name)
  return new Response(await readFile(file), {
    headers: {
      'content-type': `${types[path.extname(name)] ?? 'text/plain'}; charset=utf-8`,
      'cache-control': 'public, max-age=86400',
    },
  })
}

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A plain page that loads its scripts and styles from this address only. */
export function docsPage({
  title,
  head = '',
  body,
  script = '',
}: {
  title: string
  head?: string
  body: string
  script?: string
}): Response {
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title>
<link rel="icon" href="/icons/icon.svg">${head}</head><body style="margin:0">${body}${script}</body></html>`
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self' data:; worker-src 'self' blob:; base-uri 'none'; frame-ancestors 'none'",
      'cache-control': 'public, max-age=300',
    },
  })
}
