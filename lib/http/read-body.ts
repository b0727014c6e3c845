import 'server-only'
import { AppError } from '@/lib/errors'

/** The body as text, read up to `limit` bytes; throws `payload_too_large` past that, whatever content-length says. */
export async function readText(request: Request, limit: number): Promise<string> {
  const tooLarge = () => new AppError('payload_too_large', `The body may have at most ${Math.floor(limit / 1024)} KB.`)
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge()
  if (!request.body) return ''
  const reader = request.body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > limit) {
      await reader.cancel()
      throw tooLarge()
    }
    chunks.push(value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Parses a JSON body; throws `unsupported_media_type` or `bad_request` with what to do. */
export function parseJson(text: string, contentType: string | null): unknown {
  if (text === '') return {}
  if (!/^application\/([\w.+-]*\+)?json\b/i.test(contentType ?? '')) {
    throw new AppError('unsupported_media_type', 'Send the body as application/json.')
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('bad_request', 'The body is not valid JSON.')
  }
}
