import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { AppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { pictureInSize } from '@/lib/media/make-size'
import { requestedSize, servedFormats } from '@/lib/media/sizes'

type Served = { body: Uint8Array<ArrayBuffer>; etag: string }

/** The pictures asked for most, so that a busy page does not read the disk for each of them. */
const hot = new LRUCache<string, Served>({
  maxSize: 24 * 1024 * 1024,
  sizeCalculation: (served) => served.body.byteLength + 256,
})

const refuse = (status: number, text: string, headers: Record<string, string> = {}) =>
  new Response(text, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  })

async function find(storageKey: string, size: NonNullable<ReturnType<typeof requestedSize>>): Promise<Served | null> {
  const name = `${size.width}.${size.format}:${storageKey}`
  const known = hot.get(name)
  if (known) return known
  const picture = await pictureInSize(storageKey, size.width, size.format)
  if (!picture) return null
  const served = { body: new Uint8Array(picture), etag: `"${createHash('sha1').update(picture).digest('base64url')}"` }
  hot.set(name, served)
  return served
}

/** One size of a stored picture for ever; 404 for unknown pictures and for sizes that are not on the list. */
export async function GET(request: Request, context: { params: Promise<{ key: string[] }> }): Promise<Response> {
  const { key } = await context.params
  const url = new URL(request.url)
  const size = requestedSize(url.searchParams, request.headers.get('accept') ?? '')
  if (!size) return refuse(404, 'Pictures come in certain sizes only.')
  try {
    const served = await find(key.join('/'), size)
    if (!served) return refuse(404, 'There is no such picture.')
    const headers = {
      'content-type': servedFormats[size.format],
      'cache-control': 'public, max-age=31536000, immutable',
      'content-length': String(served.body.byteLength),
      etag: served.etag,
      'x-content-type-options': 'nosniff',
      ...(url.searchParams.has('f') ? {} : { vary: 'accept' }),
    }
    if (request.headers.get('if-none-match')?.includes(served.etag)) {
      const { 'content-length': _length, ...unchanged } = headers
      return new Response(null, { status: 304, headers: unchanged })
    }
    return new Response(served.body, { headers })
  } catch (error) {
    if (error instanceof AppError && error.code === 'unavailable')
      return refuse(503, error.message, { 'retry-after': '2' })
    if (error instanceof AppError) return refuse(404, 'There is no such picture.')
    log.error({ err: error, key }, 'a picture could not be prepared')
    return refuse(500, 'The picture could not be prepared.')
  }
}
