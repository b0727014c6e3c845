import { z } from 'zod'
import { saveAddress } from '@/lib/customers/address-book'
import { getAddressOrThrow, listAddresses } from '@/lib/customers/queries'
import { addressEntry, savedAddress } from '@/lib/customers/schema'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint({
  operation: 'listAddresses',
  summary: 'The address book of the signed-in customer, the default first',
  tag: 'Account',
  access: 'user',
  response: z.strictObject({ data: z.array(savedAddress) }),
  run: async ({ actor }) => ({ data: await listAddresses(actor) }),
})

export const POST = endpoint({
  operation: 'createAddress',
  summary: 'Add an address; the first one becomes the default',
  tag: 'Account',
  access: 'user',
  body: addressEntry,
  response: savedAddress,
  status: 201,
  run: async ({ actor, body }) => getAddressOrThrow(actor, (await saveAddress(actor, body)).id),
})
