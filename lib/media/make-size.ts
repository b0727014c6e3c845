import 'server-only'
import sharp, { type Sharp } from 'sharp'
import { queryReplica } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { storage } from '@/lib/storage'
import { type ServedFormat, type ServedWidth, servedFormats } from './sizes'

sharp.cache(false)
sharp.concurrency(1)

const AT_ONCE = 2
const MOST_WAITING = 400
const MOST_PIXELS = 60_000_000

let running = 0
const waiting: (() => void)[] = []

/** Lets two pictures be worked on at a time, which bounds memory; refuses when too many wait already. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING)
      throw new AppError('unavailable', 'Too many pictures are being prepared. Try again in a moment.')
    await new Promise<void>((go) => waiting.push(go))
  } else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

function encode(image: Sharp, format: ServedFormat): Sharp {
  if (format === 'avif') return image.avif({ quality: 55, effort: 2 })
  if (format === 'webp') return image.webp({ quality: 78, effort: 3 })
  return image.flatten({ background: '#f2eee7' }).jpeg({ quality: 80, progressive: true })
}

/** Files of other kinds share the storage; only what the media library lists may be served. */
async function isPicture(storageKey: string): Promise<boolean> {
  const rows = await queryReplica('picture-exists', 'SELECT 1 FROM media_assets WHERE storage_key = $1', [storageKey])
  return rows.length > 0
}

const making = new Map<string, Promise<Buffer | null>>()

async function make(
  storageKey: string,
  derivedKey: string,
  width: ServedWidth,
  format: ServedFormat,
): Promise<Buffer | null> {
  if (!(await isPicture(storageKey))) return null
  const original = await storage.get(storageKey)
  if (!original) return null
  const body = await inTurn<Buffer>(() => {
    const image = sharp(original, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).rotate()
    return encode(image.resize({ width, withoutEnlargement: true }), format).toBuffer()
  })
  await storage.put(derivedKey, body, { contentType: servedFormats[format] })
  return body
}

/**
 * One size of a stored picture, made at the first request and kept beside the original; parallel requests share the work.
 * Null when the media library has no such picture; throws `unavailable` when too many wait.
 */
export async function pictureInSize(
  storageKey: string,
  width: ServedWidth,
  format: ServedFormat,
): Promise<Buffer | null> {
  const derivedKey = `derived/${storageKey}@${width}.${format}`
  const known = await storage.get(derivedKey)
  if (known) return known
  const begun = making.get(derivedKey)
  if (begun) return begun
  const work = make(storageKey, derivedKey, width, format).finally(() => making.delete(derivedKey))
  making.set(derivedKey, work)
  return work
}
