// What this machine's browser gives at best: one heading and one picture, without a style or script, by plain Node.
import http from 'node:http'
import type { AddressInfo } from 'node:net'

export type Bare = { url: string; stop(): void }

/** Serves the page with one picture of the shop's; `stop` ends it. */
export async function openBare(shop: string, slug: string): Promise<Bare> {
  const page = await (await fetch(`${shop}/products/${slug}`)).text()
  const source = /<img\s[^>]*?\bsrc="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  if (!source) throw new Error(`${slug} shows no picture.`)
  const answer = await fetch(new URL(source, shop))
  const type = answer.headers.get('content-type') ?? 'image/webp'
  const picture = Buffer.from(await answer.arrayBuffer())
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title>
<meta name="viewport" content="width=device-width"><meta name="description" content="One picture"></head>
<body><h1>Bare</h1><img src="/picture" width="380" height="380" alt="A thing"></body></html>`
  const server = http.createServer((request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end()
    const isPicture = request.url === '/picture'
    response.setHeader('content-type', isPicture ? type : 'text/html; charset=utf-8')
    response.end(isPicture ? picture : html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, stop: () => void server.close() }
}
