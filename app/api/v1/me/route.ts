import { getProfile } from '@/lib/customers/queries'
import { profile, updateProfileInput } from '@/lib/customers/schema'
import { updateProfile } from '@/lib/customers/update-profile'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint({
  operation: 'getMe',
  summary: 'Who is signed in and what they may do',
  tag: 'Account',
  access: 'user',
  response: profile,
  run: ({ actor }) => getProfile(actor),
})

export const PUT = endpoint({
  operation: 'updateMe',
  summary: 'Change name and phone of the signed-in customer',
  tag: 'Account',
  access: 'user',
  body: updateProfileInput,
  response: profile,
  async run({ actor, body }) {
    await updateProfile(actor, body)
    return getProfile(actor)
  },
})
