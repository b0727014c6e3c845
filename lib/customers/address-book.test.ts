import { expect, test } from 'vitest'
import { actorOfSession } from '@/lib/auth/session-actor'
import { newAccount } from '@/tests/factories/accounts'
import { deleteAddress, saveAddress, setDefaultAddress } from './address-book'
import { getAddressOrThrow, listAddresses } from './queries'
import { saveAddressInput } from './schema'

const input = (line1: string, more: object = {}) =>
  saveAddressInput.parse({
    address: { firstName: 'Ada', lastName: 'Byron', line1, city: 'Berlin', postalCode: '10435', country: 'de' },
    ...more,
  })
const shopper = async (email: string) => (await actorOfSession((await newAccount(email)).sessionId, null))!

test('there is always exactly one default address, whatever is added, chosen or deleted', async () => {
  const actor = await shopper('book@shop.example')
  const defaults = async () => (await listAddresses(actor)).filter((each) => each.isDefault).map((each) => each.line1)
  const first = await saveAddress(actor, input('First street 1'))
  expect(await defaults()).toEqual(['First street 1'])
  const second = await saveAddress(actor, input('Second street 2', { isDefault: 'on' }))
  expect(await defaults()).toEqual(['Second street 2'])
  await Promise.all([setDefaultAddress(actor, first.id), setDefaultAddress(actor, second.id)])
  expect(await defaults()).toHaveLength(1)
  await deleteAddress(actor, (await listAddresses(actor))[0]!.id)
  expect(await defaults()).toHaveLength(1)
})

test('nobody sees, changes or deletes the addresses of others', async () => {
  const [owner, other] = [await shopper('owner@shop.example'), await shopper('other@shop.example')]
  const { id } = await saveAddress(owner, input('Quiet lane 3'))
  const refused = { code: 'not_found' }
  await expect(getAddressOrThrow(other, id)).rejects.toMatchObject(refused)
  await expect(saveAddress(other, input('Taken over 4', { id }))).rejects.toMatchObject(refused)
  await expect(deleteAddress(other, id)).rejects.toMatchObject(refused)
  await expect(setDefaultAddress(other, id)).rejects.toMatchObject(refused)
  expect((await getAddressOrThrow(owner, id)).line1).toBe('Quiet lane 3')
})

test('an address must fit its country', () => {
  const parse = (address: object) =>
    saveAddressInput.safeParse({ address: { firstName: 'A', lastName: 'B', line1: 'Street 1', city: 'X', ...address } })
  expect(parse({ country: 'DE', postalCode: '1043' }).error?.issues[0]?.path).toEqual(['address', 'postalCode'])
  expect(parse({ country: 'US', postalCode: '10001' }).error?.issues[0]?.path).toEqual(['address', 'region'])
  expect(parse({ country: 'NL', postalCode: '3511 LN' }).success).toBe(true)
})
