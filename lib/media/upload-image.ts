import 'server-only'
import { createHash } from 'node:crypto'
import { audit } from '@/lib/audit'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { pool, query, sqlTransaction } from '@/lib/db'
import { newId } from '@/lib/id'
import { storage } from '@/lib/storage'
import { cleanPicture } from './clean-picture'

export type UploadedImage = { mediaId: string; key: string; alt: string; width: number; height: number; blur: string }

const MAX_SIDE = 4_000

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
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const [known] = await query<UploadedImage>('media-by-hash', ONE, [sha256])
  if (known) return known
  const { body, extension, blur, mime, width, height } = await cleanPicture(name, bytes, MAX_SIDE)
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
