import 'server-only'
import type { PoolClient } from 'pg'
import { AppError } from '@/lib/errors'
import { newId } from '@/lib/id'
import { type CleanPicture, cleanPicture } from '@/lib/media/clean-picture'
import { storage } from '@/lib/storage'

const MAX_SIDE = 1_600

export type KeptPhoto = CleanPicture & { mediaId: string; key: string }

/**
 * Reads the photos of a review, one after the other, and puts them into the storage. What cannot be used is an error of
 * the field `photos` that names the file; nothing is kept then.
 */
export async function keepPhotos(photos: readonly File[]): Promise<KeptPhoto[]> {
  const clean: CleanPicture[] = []
  for (const photo of photos) {
    clean.push(await cleanPicture(photo.name, Buffer.from(await photo.arrayBuffer()), MAX_SIDE).catch(asFieldError))
  }
  return Promise.all(
    clean.map(async (picture) => {
      const mediaId = newId('media')
      // Not named by its content: who has the file must not know where it lies before somebody has read the review.
      const key = `reviews/${mediaId}.${picture.extension}`
      await storage.put(key, picture.body, { contentType: picture.mime })
      return { ...picture, mediaId, key }
    }),
  )
}

function asFieldError(error: unknown): never {
  if (!(error instanceof AppError)) throw error
  throw new AppError(error.code, error.message, {
    errors: [{ pointer: '/photos', code: error.code, message: error.message }],
    cause: error,
  })
}

/** Takes photos out of the storage again when their review was not written. */
export async function dropPhotos(photos: readonly KeptPhoto[]): Promise<void> {
  await Promise.all(photos.map(({ key }) => storage.delete(key)))
}

/** Lists the kept photos in the media library, without the hash by which staff find the same upload again, and hangs them on their review. */
export async function attachPhotos(q: PoolClient, reviewId: string, photos: readonly KeptPhoto[]): Promise<void> {
  for (const [position, { mediaId, key, mime, width, height, body, blur }] of photos.entries()) {
    await q.query(
      `INSERT INTO media_assets (id, storage_key, mime, width, height, bytes, sha256, blur_data_url) VALUES ($1, $2, $3, $4, $5, $6, '', $7)`,
      [mediaId, key, mime, width, height, body.length, blur],
    )
    await q.query('INSERT INTO review_media (review_id, media_id, position) VALUES ($1, $2, $3)', [
      reviewId,
      mediaId,
      position,
    ])
  }
}
