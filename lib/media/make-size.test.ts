import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { GET } from '@/app/media/[...key]/route'
import { pool } from '@/lib/db'
import { storage } from '@/lib/storage'

const KEY = 'goods/mug/red.webp'
const ask = (key: string, query = '', headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost/media/${key}${query}`, { headers }), {
    params: Promise.resolve({ key: key.split('/') }),
  })

beforeAll(async () => {
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#a33' } })
    .webp()
    .toBuffer()
  await storage.put(KEY, picture, { contentType: 'image/webp' })
  await storage.put('imports/customers.csv', Buffer.from('secret'), { contentType: 'text/csv' })
  await pool.query(
    `INSERT INTO media_assets (id, storage_key, mime, width, height, bytes, sha256) VALUES ('media_1', $1, 'image/webp', 900, 600, 1, 'x')`,
    [KEY],
  )
})

test('a picture comes in the width and format asked for, for ever', async () => {
  const response = await ask(KEY, '?w=320&f=jpg')
  expect(response.headers.get('content-type')).toBe('image/jpeg')
  expect(response.headers.get('cache-control')).toContain('immutable')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect((await sharp(Buffer.from(await response.arrayBuffer())).metadata()).width).toBe(320)
})

test('without a format the browser’s own preference decides', async () => {
  const response = await ask(KEY, '?w=320', { accept: 'image/webp,*/*' })
  expect(response.headers.get('content-type')).toBe('image/webp')
  expect(response.headers.get('vary')).toBe('accept')
})

test('a picture is never enlarged', async () => {
  const response = await ask(KEY, '?w=1600&f=webp')
  expect((await sharp(Buffer.from(await response.arrayBuffer())).metadata()).width).toBe(900)
})

test('what the browser has already is not sent again', async () => {
  const etag = (await ask(KEY, '?w=320&f=jpg')).headers.get('etag') ?? ''
  expect((await ask(KEY, '?w=320&f=jpg', { 'if-none-match': etag })).status).toBe(304)
})

test.each(['?w=321', '?w=999999', '?w=-320', '?w=abc', '?w=320&f=gif', '?w=320&f=constructor'])(
  'the odd size %s is refused and nothing is stored',
  async (query) => {
    const before = (await storage.list('derived/')).length
    expect((await ask(KEY, query)).status).toBe(404)
    expect((await storage.list('derived/')).length).toBe(before)
  },
)

test('files that are not in the media library are not served', async () => {
  expect((await ask('imports/customers.csv', '?w=320')).status).toBe(404)
  expect((await ask('goods/none.webp', '?w=320')).status).toBe(404)
  expect((await ask('../../etc/passwd', '?w=320')).status).toBe(404)
})

test('many at once share one piece of work', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => ask(KEY, '?w=480&f=webp')))
  expect(all.every((response) => response.status === 200)).toBe(true)
  expect(new Set(all.map((response) => response.headers.get('etag'))).size).toBe(1)
})
