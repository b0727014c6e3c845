import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localStorage, s3Storage, type Storage } from './storage'

const folder = mkdtempSync(path.join(os.tmpdir(), 'souk-storage-'))
const bucket = 'souk-test'
let server: S3rver
const stores: Record<string, Storage> = { local: localStorage(path.join(folder, 'local')) }

beforeAll(async () => {
  server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: path.join(folder, 's3'),
    configureBuckets: [{ name: bucket, configs: [] }],
  })
  const { port } = await server.run()
  stores.s3 = s3Storage({
    bucket,
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
  })
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

describe.each(['local', 's3'])('%s storage', (name) => {
  const store = () => stores[name] as Storage

  test('gives back what was put, lists it and forgets it', async () => {
    await store().put('goods/mug.txt', Buffer.from('a mug'), { contentType: 'text/plain' })
    expect((await store().get('goods/mug.txt'))?.toString()).toBe('a mug')
    expect(await store().exists('goods/mug.txt')).toBe(true)
    expect(await store().list('goods/')).toEqual(['goods/mug.txt'])
    await store().delete('goods/mug.txt')
    expect(await store().get('goods/mug.txt')).toBeNull()
    expect(await store().exists('goods/mug.txt')).toBe(false)
  })

  test('what was never stored is null, not an error', async () => {
    expect(await store().get('no/such.txt')).toBeNull()
    expect(await store().stream('no/such.txt')).toBeNull()
  })

  test('a key that leaves its folder is refused', async () => {
    await expect(store().get('../secrets.json')).rejects.toThrow('not a file name')
    await expect(store().put('goods/../../x', Buffer.from(''), { contentType: 'text/plain' })).rejects.toThrow(
      'not a file name',
    )
  })
})

test('a file that cannot be written is an error and leaves nothing behind', async () => {
  const store = localStorage(path.join(folder, 'blocked'))
  await store.put('goods', Buffer.from('a file where a folder is needed'), { contentType: 'text/plain' })
  await expect(store.put('goods/mug.txt', Buffer.from('x'), { contentType: 'text/plain' })).rejects.toThrow()
  expect(readdirSync(path.join(folder, 'blocked'))).toEqual(['goods'])
})
