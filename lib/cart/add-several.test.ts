import { beforeAll, expect, test } from 'vitest'
import { anonymous } from '@/lib/auth/actor'
import { countSql, pool } from '@/lib/db'
import { createVariant, openShop } from '@/tests/factories/shop'
import { addSeveral } from './add-several'
import { addSeveralInput } from './schema'

const lines = (...variantIds: string[]) => ({ lines: variantIds.map((variantId) => ({ variantId, quantity: 1 })) })
const carts = async () => (await pool.query('SELECT count(*)::int AS n FROM carts')).rows[0].n as number

beforeAll(() => openShop())

test('what can be had goes into the cart in one go, and each of the others says why not', async () => {
  const [some, last, none] = [
    await createVariant({ stock: 9 }),
    await createVariant({ stock: 1 }),
    await createVariant({ stock: 0 }),
  ]
  const { cart, refused } = await addSeveral(anonymous, null, lines(some, none, 'var_gone', last, last))
  expect(cart?.lines.map(({ variantId, quantity }) => ({ variantId, quantity }))).toEqual([
    { variantId: some, quantity: 1 },
  ])
  expect(refused.map(({ variantId, code }) => ({ variantId, code }))).toEqual([
    { variantId: none, code: 'out_of_stock' },
    { variantId: 'var_gone', code: 'not_found' },
    { variantId: last, code: 'out_of_stock' },
  ])
  expect(refused.map(({ message }) => message)).toEqual([
    expect.stringContaining('is sold out'),
    expect.stringContaining('not for sale'),
    expect.stringContaining('has only 1 left'),
  ])
  const again = await addSeveral(anonymous, cart!.id, lines(some, last))
  expect(again.refused).toEqual([])
  expect(again.cart?.lines.map(({ quantity }) => quantity).sort()).toEqual([1, 2])
})

test('when nothing can be had no cart is begun, and one that is there stays as it was', async () => {
  const none = await createVariant({ stock: 0 })
  const before = await carts()
  expect(await addSeveral(anonymous, null, lines(none))).toMatchObject({ cart: null, refused: [{ variantId: none }] })
  expect(await carts()).toBe(before)
  const { cart } = await addSeveral(anonymous, null, lines(await createVariant({ stock: 5 })))
  await addSeveral(anonymous, cart!.id, lines(none))
  expect((await pool.query('SELECT version FROM carts WHERE id = $1', [cart!.id])).rows[0].version).toBe(cart!.version)
})

test('a cart that was ordered and lists that are empty or too long are refused', async () => {
  await expect(addSeveral(anonymous, 'cart_nobodys', lines('var_x'))).rejects.toMatchObject({ code: 'not_found' })
  expect(addSeveralInput.safeParse({ lines: [] }).success).toBe(false)
  expect(addSeveralInput.safeParse(lines(...Array(25).fill('var_x'))).success).toBe(false)
})

test('twelve things take as many statements as one, seven with the transaction', async () => {
  const goods = await Promise.all(Array.from({ length: 12 }, () => createVariant({ stock: 5 })))
  const { cart } = await addSeveral(anonymous, null, lines(goods[0]!))
  const count = async (...ids: string[]) =>
    (await countSql(() => addSeveral(anonymous, cart!.id, lines(...ids)))).statements.length
  const one = await count(goods[0]!)
  expect(await count(...goods)).toBe(one)
  expect(one).toBeLessThanOrEqual(7)
})
