import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { createTestDatabase } from './database.ts'

test('a test file has a migrated, empty database behind lib/db', async () => {
  expect(await db.product.count()).toBe(0)
  await db.brand.create({ data: { id: 'brand_1', slug: 'a', name: 'A' } })
  expect(await db.brand.count()).toBe(1)
})

test('a database of one test’s own shares nothing with the file’s database and goes away', async () => {
  const own = await createTestDatabase()
  const { rows } = await own.pool.query('SELECT count(*)::int AS brands FROM brands')
  expect(rows).toEqual([{ brands: 0 }])
  await own.drop()
  await expect(own.pool.query('SELECT 1')).rejects.toThrow()
})
