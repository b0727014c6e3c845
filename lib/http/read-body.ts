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

const suspicious = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/i

/** Parses a JSON body; throws `unsupported_media_type` or `bad_request` with what to do. Beacons may call it plain text. */
export function parseJson(text: string, contentType: string | null, takesPlainText = false): unknown {
  if (text === '') return {}
  const isPlain = takesPlainText && /^text\/plain\b/i.test(contentType ?? '')
  if (!isPlain && !/^application\/([\w.+-]*\+)?json\b/i.test(contentType ?? '')) {
    throw new AppError('unsupported_media_type', 'Send the body as application/json.')
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new AppError('bad_request', 'The body is not valid JSON.')
  }
  // Written again, JSON escapes exactly what cannot be stored: NUL and halves of surrogate pairs.
  if (suspicious.test(text) && suspicious.test(JSON.stringify(value))) {
    throw new AppError('bad_request', 'The body holds a NUL character or half a character, which cannot be stored.')
  }
  return value
}
