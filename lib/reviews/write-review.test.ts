import { type Gateway, startGateway } from '@/tests/setup/gateway'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anonymous } from '@/lib/auth/actor'
import { getReviews } from '@/lib/catalog/queries'
import { pool } from '@/lib/db'
import { getPurchaseOrThrow } from '@/lib/orders/get-purchase'
import { orderToken } from '@/lib/orders/order-token'
import { storage } from '@/lib/storage'
import { buy } from '@/tests/factories/buying'
import { createVariant, openShop } from '@/tests/factories/shop'
import { staffActor } from '@/tests/factories/staff'
import { setReviewStatus } from './set-review-status'
import { writeReviewInput } from './schema'
import { type Purchase, writeReview } from './write-review'

const admin = staffActor('admin')
const words = (photos: File[] = []) => ({ rating: 5, title: 'Good', body: 'Holds coffee well.', photos })
const picture = (width = 600, height = 400) => sharp({ create: { width, height, channels: 3, background: '#a05030' } })
const jpeg = (bytes: Buffer, name = 'kitchen.jpg') => new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' })
const kept = async () => (await storage.list('reviews/')).length

let gateway: Gateway
beforeAll(async () => {
  gateway = await startGateway()
  await openShop()
})
afterAll(() => gateway.stop())

async function bought(isSent = true): Promise<Purchase> {
  const { orderId } = await buy([{ variantId: await createVariant() }])
  const { rows } = await pool.query<{ id: string }>(
    'UPDATE order_lines SET shipped_quantity = $2 WHERE order_id = $1 RETURNING id',
    [orderId, isSent ? 1 : 0],
  )
  return getPurchaseOrThrow(anonymous, { orderId, lineId: rows[0]!.id, token: orderToken(orderId) })
}

test('photos are shown with the review once staff have published it, upright and without what the camera noted', async () => {
  const purchase = await bought()
  const sideways = await picture()
    .withExif({ IFD0: { Copyright: 'private place' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const { reviewId } = await writeReview(anonymous, purchase, words([jpeg(sideways), jpeg(sideways, 'again.jpg')]))
  expect((await getReviews(purchase.productId!)).reviews).toEqual([])
  await setReviewStatus(admin, { reviewIds: [reviewId], status: 'published' })
  const { reviews } = await getReviews(purchase.productId!)
  expect(reviews).toMatchObject([{ authorName: 'Ada L.', isVerified: true, rating: 5 }])
  expect(reviews[0]?.photos).toHaveLength(2)
  const [photo] = reviews[0]!.photos
  expect(photo).toMatchObject({ width: 400, height: 600, alt: 'Mug, photographed by Ada L.' })
  expect((await storage.get(photo!.key))?.includes('private place')).toBe(false)
})

test.each([
  [
    'a text file named .jpg',
    jpeg(Buffer.from('no picture')),
    'unsupported_media_type',
    /kitchen\.jpg is not a picture/,
  ],
  ['a file over 10 MB', jpeg(Buffer.alloc(10 * 1024 * 1024 + 1)), 'payload_too_large', /larger than 10 MB/],
])('%s is refused beside the field, and nothing is kept', async (_, file, code, message) => {
  const purchase = await bought()
  const before = await kept()
  const good = jpeg(await picture().jpeg().toBuffer(), 'good.jpg')
  await expect(writeReview(anonymous, purchase, words([good, file]))).rejects.toMatchObject({
    code,
    errors: [{ pointer: '/photos', message: expect.stringMatching(message) }],
  })
  expect(await kept()).toBe(before)
})

test('a photo cut off in the middle is refused by its name', async () => {
  const whole = await picture(900, 900).jpeg().toBuffer()
  const half = jpeg(whole.subarray(0, whole.length / 2), 'half.jpg')
  await expect(writeReview(anonymous, await bought(), words([half]))).rejects.toThrow('half.jpg is damaged')
})

test('five photos are too many', () => {
  const photos = Array.from({ length: 5 }, () => jpeg(Buffer.from('x')))
  const read = writeReviewInput.safeParse({ orderId: 'ord_1', lineId: 'line_1', ...words(photos) })
  expect(read.error?.issues[0]).toMatchObject({ path: ['photos'], message: 'Choose at most 4 photos.' })
})

test('one thing is reviewed once, even when the form is sent twice at the same time, and no photo is left behind', async () => {
  const purchase = await bought()
  const photo = await picture().jpeg().toBuffer()
  const before = await kept()
  const tries = await Promise.allSettled([1, 2].map(() => writeReview(anonymous, purchase, words([jpeg(photo)]))))
  expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await kept()).toBe(before + 1)
})

test('nothing can be said of what has not been sent', async () => {
  await expect(writeReview(anonymous, await bought(false), words())).rejects.toMatchObject({ code: 'conflict' })
})

test('only the buyer may write: neither a stranger nor staff who see the order', async () => {
  const { orderId, lineId } = await bought()
  for (const [actor, token] of [
    [anonymous, ''],
    [anonymous, 'guessed'],
    [admin, ''],
  ] as const)
    await expect(getPurchaseOrThrow(actor, { orderId, lineId, token })).rejects.toMatchObject({ code: 'not_found' })
})
