import 'server-only'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { AppError } from '@/lib/errors'

const MAX_BYTES = 10 * 1024 * 1024
const MAX_PIXELS = 40_000_000
const READABLE = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'image/tiff'])

export type CleanPicture = {
  body: Buffer
  width: number
  height: number
  mime: string
  extension: string
  blur: string
}

/**
 * Somebody's file as a picture that is safe to keep: decoded and encoded anew, upright, pixels only, without metadata or
 * anything hidden behind them, no side longer than `maxSide`. Throws `unsupported_media_type` for what is no picture whatever
 * its name says or is damaged, and `payload_too_large` over 10 MB or 40 million pixels; the message names the file.
 */
export async function cleanPicture(name: string, bytes: Buffer, maxSide: number): Promise<CleanPicture> {
  if (bytes.length > MAX_BYTES) throw new AppError('payload_too_large', `${name} is larger than 10 MB.`)
  const type = await fileTypeFromBuffer(bytes)
  if (!type || !READABLE.has(type.mime)) {
    throw new AppError(
      'unsupported_media_type',
      `${name} is not a picture that can be used. Send JPEG, PNG, WebP, AVIF, GIF or TIFF.`,
    )
  }
  try {
    return await encode(bytes, maxSide)
  } catch (error) {
    if (/pixel limit/i.test(String((error as Error).message)))
      throw new AppError('payload_too_large', `${name} has more than 40 million pixels. Make it smaller and try again.`)
    throw new AppError('unsupported_media_type', `${name} is damaged and cannot be read.`, { cause: error })
  }
}

async function encode(bytes: Buffer, maxSide: number): Promise<CleanPicture> {
  const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
    .rotate()
    .resize(maxSide, maxSide, { fit: 'inside', withoutEnlargement: true })
  const { hasAlpha } = await sharp(bytes, { limitInputPixels: MAX_PIXELS }).metadata()
  const encoder = hasAlpha
    ? picture.clone().webp({ quality: 92 })
    : picture.clone().jpeg({ quality: 92, mozjpeg: true })
  const [{ data: body, info }, tiny] = await Promise.all([
    encoder.toBuffer({ resolveWithObject: true }),
    picture.clone().resize(16, 16, { fit: 'inside' }).webp({ quality: 40 }).toBuffer(),
  ])
  const [mime, extension] = hasAlpha ? ['image/webp', 'webp'] : ['image/jpeg', 'jpg']
  return {
    body,
    width: info.width,
    height: info.height,
    mime,
    extension,
    blur: `data:image/webp;base64,${tiny.toString('base64')}`,
  }
}
