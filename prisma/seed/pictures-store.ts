import { createHash } from 'node:crypto'
import os from 'node:os'
import type { Pool } from 'pg'
import sharp from 'sharp'
import { newId } from '@/lib/id'
import { storage } from '@/lib/storage'
import { departments } from './goods/categories'
import { insertRows, type Row } from './insert'
import type { Good } from './goods/types'
import { hasPhotograph, photographName, readPhotograph, sceneName } from './photographs'
import { altOf, pictureFor, sceneFor } from './pictures'
import type { SeededProduct } from './products'
import type { Taxonomy } from './taxonomy'

export type PictureJob = {
  mediaId: string
  key: string
  alt: string
  width: number
  height: number
  read: () => Buffer
}

const PHOTOGRAPH = 800
const DRAWING = 1_000
const SCENE = { width: 1_600, height: 900 }

/** Keeps the picture itself and gives its row; the media route makes the sizes and formats that are asked for. */
export async function storePicture(job: PictureJob): Promise<Row> {
  const picture = job.read()
  const mime = job.key.endsWith('.svg') ? 'image/svg+xml' : 'image/webp'
  await storage.put(job.key, picture, { contentType: mime })
  const blur = await sharp(picture).resize(12).webp({ quality: 30 }).toBuffer()
  return {
    id: job.mediaId,
    storage_key: job.key,
    mime,
    width: job.width,
    height: job.height,
    bytes: picture.length,
    sha256: createHash('sha256').update(picture).digest('hex'),
    alt: job.alt,
    blur_data_url: `data:image/webp;base64,${blur.toString('base64')}`,
    focal_x: 0.5,
    focal_y: 0.5,
    created_at: new Date().toISOString(),
  }
}

/** The photograph of a variant, a drawing where a good has no photographs, or null where it has others than this one. */
function jobFor(
  good: Good,
  options: Record<string, string>,
  view: 'hero' | 'detail',
): Omit<PictureJob, 'mediaId'> | null {
  const name = photographName(good, options, view)
  const alt = altOf(good, options, view)
  if (hasPhotograph(name))
    return { key: `goods/${name}.webp`, alt, width: PHOTOGRAPH, height: PHOTOGRAPH, read: () => readPhotograph(name) }
  if (hasPhotograph(good.slug)) return null
  const { svg, key } = pictureFor(good, options, view)
  return { key, alt, width: DRAWING, height: DRAWING, read: () => Buffer.from(svg) }
}

function sceneJob(name: string): Omit<PictureJob, 'mediaId'> {
  const { svg, alt } = sceneFor(name)
  if (hasPhotograph(sceneName(name)))
    return { key: `scenes/${name}.webp`, alt, ...SCENE, read: () => readPhotograph(sceneName(name)) }
  return { key: `scenes/${name}.svg`, alt, ...SCENE, read: () => Buffer.from(svg) }
}

async function inParallel<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  onDone: (done: number) => void,
): Promise<R[]> {
  const results: R[] = new Array(items.length)
  let next = 0
  let done = 0
  const runner = async () => {
    while (next < items.length) {
      const index = next++
      results[index] = await work(items[index] as T)
      onDone(++done)
    }
  }
  await Promise.all(Array.from({ length: os.availableParallelism() * 2 }, runner))
  return results
}

/** A hero picture for each colour of each product and one detail; a scene for each department and two for the home page. */
export async function writePictures(
  pool: Pool,
  products: SeededProduct[],
  taxonomy: Taxonomy,
  log: (note: string) => void,
): Promise<void> {
  const jobs = new Map<string, PictureJob>()
  const ofProducts: Row[] = []
  const ofVariants: Row[] = []
  for (const { id, good, variants } of products) {
    const places = new Map<string, number>()
    const show = (options: Record<string, string>, view: 'hero' | 'detail'): string | null => {
      const wanted = jobFor(good, options, view)
      if (!wanted) return null
      const job = jobs.get(wanted.key) ?? { mediaId: newId('media'), ...wanted }
      jobs.set(wanted.key, job)
      if (!places.has(job.mediaId)) {
        ofProducts.push({ product_id: id, media_id: job.mediaId, position: places.size })
        places.set(job.mediaId, places.size)
      }
      return job.mediaId
    }
    for (const [index, variant] of variants.entries()) {
      const mediaId = show(variant.options, 'hero')
      if (mediaId) ofVariants.push({ variant_id: variant.id, media_id: mediaId, position: 0 })
      if (index === 0) show(variant.options, 'detail')
    }
  }
  const ofCategories: { categoryId: string; mediaId: string }[] = []
  for (const scene of [...departments.map((each) => each.slug), 'home-hero', 'home-story']) {
    const mediaId = newId('media')
    jobs.set(scene, { mediaId, ...sceneJob(scene) })
    if (!scene.startsWith('home')) ofCategories.push({ categoryId: taxonomy.categoryId(scene), mediaId })
  }
  const step = Math.ceil(jobs.size / 5)
  const rows = await inParallel([...jobs.values()], storePicture, (done) => {
    if (done % step === 0) log(`${done} of ${jobs.size} pictures`)
  })
  await insertRows(pool, 'media_assets', rows)
  await insertRows(pool, 'product_media', ofProducts)
  await insertRows(pool, 'variant_media', ofVariants)
  for (const { categoryId, mediaId } of ofCategories)
    await pool.query('UPDATE categories SET media_id = $2 WHERE id = $1', [categoryId, mediaId])
}
