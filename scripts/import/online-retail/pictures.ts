// Drawings for articles that look like one of the shapes the demo shop draws; the others show the shop's empty frame.
import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { newId } from '@/lib/id'
import type { Row } from '@/lib/imports/insert-rows'
import { storage } from '@/lib/storage'
import { pictureFor } from '@/prisma/seed/pictures'
import type { FormKey, Good } from '@/prisma/seed/goods/types'
import { tintOf } from './departments'
import type { Article } from './plan-catalogue'

export type ArticlePictures = { rows: Row[]; of(article: Article): { mediaId: string; key: string } | null }

const goodOf = (form: FormKey, tint: string): Good => ({
  slug: `${form}-${tint.slice(1)}`,
  title: form.replaceAll('-', ' '),
  subtitle: '',
  description: '',
  brand: '',
  category: 'home/all',
  form,
  priceMinor: 0,
  tint,
  attributes: {},
  specifications: [],
  care: '',
  weightGrams: 0,
  popularity: 0,
})

/** One drawing for each shape and colour that occurs, stored once; drawing the same again changes nothing. */
export async function drawPictures(articles: Iterable<Article>): Promise<ArticlePictures> {
  const made = new Map<string, { mediaId: string; key: string }>()
  const rows: Row[] = []
  const nameOf = (article: Article) =>
    article.place.form ? `${article.place.form}-${tintOf(article.title).slice(1)}` : ''
  for (const article of articles) {
    const { form } = article.place
    const name = nameOf(article)
    if (!form || made.has(name)) continue
    const { svg } = pictureFor(goodOf(form, tintOf(article.title)), {}, 'hero')
    const drawing = Buffer.from(svg)
    const key = `goods/online-retail/${name}.svg`
    await storage.put(key, drawing, { contentType: 'image/svg+xml' })
    const blur = await sharp(drawing).resize(12).webp({ quality: 30 }).toBuffer()
    const mediaId = newId('media')
    made.set(name, { mediaId, key })
    rows.push({
      id: mediaId,
      storage_key: key,
      mime: 'image/svg+xml',
      width: 1_000,
      height: 1_000,
      bytes: drawing.length,
      sha256: createHash('sha256').update(drawing).digest('hex'),
      alt: `A drawing of a ${form.replaceAll('-', ' ')}`,
      blur_data_url: `data:image/webp;base64,${blur.toString('base64')}`,
      focal_x: 0.5,
      focal_y: 0.5,
      created_at: new Date().toISOString(),
    })
  }
  return { rows, of: (article) => made.get(nameOf(article)) ?? null }
}
