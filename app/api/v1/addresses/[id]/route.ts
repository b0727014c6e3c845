import { z } from 'zod'
import { deleteAddress, saveAddress } from '@/lib/customers/address-book'
import { getAddressOrThrow } from '@/lib/customers/queries'
import { addressEntry, savedAddress } from '@/lib/customers/schema'
import { endpoint } from '@/lib/http/endpoint'

const params = z.strictObject({ id: z.string().max(60) })

export const GET = endpoint({
  operation: 'getAddress',
  summary: 'One address of the address book',
  tag: 'Account',
  access: 'user',
  params,
  response: savedAddress,
  run: ({ actor, params }) => getAddressOrThrow(actor, params.id),
})

export const PUT = endpoint({
  operation: 'saveAddress',
  summary: 'Replace an address; orders keep the one they were placed with',
  tag: 'Account',
  access: 'user',
  params,
  body: addressEntry,
  response: savedAddress,
  run: async ({ actor, params, body }) =>
    getAddressOrThrow(actor, (await saveAddress(actor, { ...body, id: params.id })).id),
})

export const DELETE = endpoint({
  operation: 'deleteAddress',
  summary: 'Remove an address; another one becomes the default if need be',
  tag: 'Account',
  access: 'user',
  params,
  response: z.null(),
  status: 204,
  async run({ actor, params }) {
    await deleteAddress(actor, params.id)
    return null
  },
})
