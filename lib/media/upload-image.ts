import 'server-only'
import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { audit } from '@/lib/audit'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { pool, query, sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { newId } from '@/lib/id'
import { storage } from '@/lib/storage'

export type UploadedImage = { mediaId: string; key: string; alt: string; width: number; height: number; blur: string }

const MAX_BYTES = 10 * 1024 * 1024
const MAX_PIXELS = 40_000_000
const MAX_SIDE = 4_000
const READABLE = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'image/tiff'])

type Encoded = { body: Buffer; width: number; height: number; mime: string; extension: string; blur: string }

/** Decodes and encodes anew: what is stored is pixels only, without metadata or anything hidden behind them. */
async function encode(bytes: Buffer): Promise<Encoded> {
  try {
    const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
      .rotate()
      .resize(MAX_SIDE, MAX_SIDE, { fit: 'inside', withoutEnlargement: true })
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
  } catch (error) {
    if (/pixel limit/i.test(String((error as Error).message)))
      throw new AppError(
        'payload_too_large',
        'This picture has more than 40 million pixels. Make it smaller and try again.',
      )
    throw new AppError('unsupported_media_type', 'This picture is damaged and cannot be read.', { cause: error })
  }
}

const ONE = `SELECT id AS "mediaId", storage_key AS key, alt, width, height, blur_data_url AS blur FROM media_assets WHERE sha256 = $1 LIMIT 1`

/**
 * Takes in a picture and returns it as stored; the same file is stored once. Throws `unsupported_media_type` for what is no
 * picture whatever its name says, and `payload_too_large` over 10 MB or 40 million pixels. Needs `catalog:write`.
 */
export async function uploadImage(
  actor: Actor,
  file: { name: string; bytes: Buffer; alt?: string },
): Promise<UploadedImage> {
  requirePermission(actor, 'catalog:write')
  const { bytes, name } = file
  if (bytes.length > MAX_BYTES) throw new AppError('payload_too_large', `${name} is larger than 10 MB.`)
  const type = await fileTypeFromBuffer(bytes)
  if (!type || !READABLE.has(type.mime)) {
    throw new AppError(
      'unsupported_media_type',
      `${name} is not a picture that can be used. Send JPEG, PNG, WebP, AVIF, GIF or TIFF.`,
    )
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const [known] = await query<UploadedImage>('media-by-hash', ONE, [sha256])
  if (known) return known
  const { body, extension, blur, mime, width, height } = await encode(bytes)
  const key = `uploads/${sha256.slice(0, 2)}/${sha256.slice(0, 32)}.${extension}`
  await storage.put(key, body, { contentType: mime })
  const mediaId = newId('media')
  await sqlTransaction(async (q) => {
    await q.query(
      `INSERT INTO media_assets (id, storage_key, mime, width, height, bytes, sha256, alt, blur_data_url) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (storage_key) DO NOTHING`,
      [mediaId, key, mime, width, height, body.length, sha256, file.alt ?? '', blur],
    )
    await audit(q, actor, {
      action: 'media.uploaded',
      entity: 'media',
      entityId: mediaId,
      after: { name, key, width, height },
    })
  })
  const { rows } = await pool.query<UploadedImage>(ONE, [sha256])
  return rows[0] ?? { mediaId, key, alt: file.alt ?? '', width, height, blur }
}
