import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { newId } from '@/lib/id'
import { storage } from '@/lib/storage'
import type { Row, Runner } from '../insert-rows'
import type { ProductRow } from './read-row'

/** A picture of the file: the id it has in the shop, and its row when it is new there. */
export type Picture = { id: string; row: Row | null; file: Buffer | null }

const kinds: Record<string, [extension: string, mime: string]> = {
  jpeg: ['jpg', 'image/jpeg'],
  png: ['png', 'image/png'],
  webp: ['webp', 'image/webp'],
  avif: ['avif', 'image/avif'],
  heif: ['avif', 'image/avif'],
}
const LARGEST = 25_000_000

/** True for pictures that lie elsewhere in the web; they are not fetched. */
export const isRemote = (image: string) => /^https?:\/\//i.test(image)

async function readPicture(on: Runner, file: string, bySha: Map<string, Picture>): Promise<Picture | string> {
  const bytes = await readFile(file).catch(() => null)
  if (!bytes) return `There is no file ${file}. Give the path from the CSV file's folder.`
  if (bytes.length > LARGEST) return `The picture ${file} is larger than 25 MB.`
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const keep = (picture: Picture) => {
    bySha.set(sha256, picture)
    return picture
  }
  const same = bySha.get(sha256)
  if (same) return same
  const { rows } = await on.query('SELECT id FROM media_assets WHERE sha256 = $1 ORDER BY id LIMIT 1', [sha256])
  const found = rows[0] as { id: string } | undefined
  if (found) return keep({ id: found.id, row: null, file: null })
  const meta = await sharp(bytes)
    .metadata()
    .catch(() => null)
  const kind = kinds[meta?.format ?? '']
  if (!meta?.width || !meta.height || !kind) return `${file} is not a JPEG, PNG, WebP or AVIF picture.`
  const [extension, mime] = kind
  const blur = await sharp(bytes).resize(12).webp({ quality: 30 }).toBuffer()
  const id = newId('media')
  const row = {
    id,
    storage_key: `imports/${sha256.slice(0, 24)}.${extension}`,
    mime,
    width: meta.width,
    height: meta.height,
    bytes: bytes.length,
    sha256,
    alt: '',
    blur_data_url: `data:image/webp;base64,${blur.toString('base64')}`,
    focal_x: 0.5,
    focal_y: 0.5,
    created_at: new Date().toISOString(),
  }
  return keep({ id, row, file: bytes })
}

/** Looks at the local pictures of these rows: image → picture, or what is wrong with it. Stores nothing yet. */
export async function readPictures(
  on: Runner,
  rows: readonly ProductRow[],
  folder: string,
): Promise<{ pictures: Map<string, Picture>; wrong: Map<string, string> }> {
  const pictures = new Map<string, Picture>()
  const wrong = new Map<string, string>()
  const bySha = new Map<string, Picture>()
  for (const { image, title } of rows) {
    if (!image || isRemote(image) || pictures.has(image) || wrong.has(image)) continue
    const found = await readPicture(on, path.resolve(folder, image), bySha)
    if (typeof found === 'string') wrong.set(image, found)
    else {
      if (found.row && !found.row.alt) found.row.alt = title ?? ''
      pictures.set(image, found)
    }
  }
  return { pictures, wrong }
}

/** Stores the new pictures' files; their rows go into the batch's transaction. Twice does no harm. */
export async function storePictures(pictures: Iterable<Picture>): Promise<Row[]> {
  const rows = new Map<string, Row>()
  for (const { row, file } of pictures) {
    if (!row || !file) continue
    await storage.put(String(row.storage_key), file, { contentType: String(row.mime) })
    rows.set(String(row.storage_key), row)
  }
  return [...rows.values()]
}
