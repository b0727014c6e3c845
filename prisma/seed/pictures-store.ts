import { createHash } from 'node:crypto'
import os from 'node:os'
import type { Pool } from 'pg'
import sharp from 'sharp'
import { newId } from '@/lib/id'
import { storage } from '@/lib/storage'
import { departments } from './goods/categories'
import { insertRows, type Row } from './insert'
import { pictureFor, sceneFor } from './pictures'
import type { SeededProduct } from './products'
import type { Taxonomy } from './taxonomy'

type Job = { mediaId: string; key: string; svg: string; alt: string; width: number; height: number }

/** Keeps the drawing itself; the media route rasters it in the sizes that are asked for. */
async function store(job: Job): Promise<Row> {
  const drawing = Buffer.from(job.svg)
  await storage.put(job.key, drawing, { contentType: 'image/svg+xml' })
  const blur = await sharp(drawing).resize(12).webp({ quality: 30 }).toBuffer()
  return {
    id: job.mediaId,
    storage_key: job.key,
    mime: 'image/svg+xml',
    width: job.width,
    height: job.height,
    bytes: drawing.length,
    sha256: createHash('sha256').update(drawing).digest('hex'),
    alt: job.alt,
    blur_data_url: `data:image/webp;base64,${blur.toString('base64')}`,
    focal_x: 0.5,
    focal_y: 0.5,
    created_at: new Date().toISOString(),
  }
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

const PICTURE = 1_000
const SCENE = { width: 1_600, height: 900 }

/** A hero picture for each colour of each product and one detail; a scene for each department and two for the home page. */
export async function writePictures(
  pool: Pool,
  products: SeededProduct[],
  taxonomy: Taxonomy,
  log: (note: string) => void,
): Promise<void> {
  const jobs = new Map<string, Job>()
  const ofProducts: Row[] = []
  const ofVariants: Row[] = []
  for (const { id, good, variants } of products) {
    const places = new Map<string, number>()
    const show = (options: Record<string, string>, view: 'hero' | 'detail'): string => {
      const { svg, alt, key } = pictureFor(good, options, view)
      const job = jobs.get(key) ?? { mediaId: newId('media'), key, svg, alt, width: PICTURE, height: PICTURE }
      jobs.set(key, job)
      if (!places.has(job.mediaId)) {
        ofProducts.push({ product_id: id, media_id: job.mediaId, position: places.size })
        places.set(job.mediaId, places.size)
      }
      return job.mediaId
    }
    for (const [index, variant] of variants.entries()) {
      ofVariants.push({ variant_id: variant.id, media_id: show(variant.options, 'hero'), position: 0 })
      if (index === 0) show(variant.options, 'detail')
    }
  }
  const ofCategories: { categoryId: string; mediaId: string }[] = []
  for (const scene of [...departments.map((each) => each.slug), 'home-hero', 'home-story']) {
    const { svg, alt } = sceneFor(scene)
    const mediaId = newId('media')
    jobs.set(scene, { mediaId, key: `scenes/${scene}.svg`, svg, alt, ...SCENE })
    if (!scene.startsWith('home')) ofCategories.push({ categoryId: taxonomy.categoryId(scene), mediaId })
  }
  const step = Math.ceil(jobs.size / 5)
  const rows = await inParallel([...jobs.values()], store, (done) => {
    if (done % step === 0) log(`${done} of ${jobs.size} pictures`)
  })
  await insertRows(pool, 'media_assets', rows)
  await insertRows(pool, 'product_media', ofProducts)
  await insertRows(pool, 'variant_media', ofVariants)
  for (const { categoryId, mediaId } of ofCategories)
    await pool.query('UPDATE categories SET media_id = $2 WHERE id = $1', [categoryId, mediaId])
}
