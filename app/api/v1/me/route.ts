import { getProfile } from '@/lib/customers/queries'
import { profile } from '@/lib/customers/schema'
import { endpoint } from '@/lib/http/endpoint'

export const GET = endpoint({
  operation: 'getMe',
  summary: 'Who is signed in and what they may do',
  tag: 'Sign-in',
  access: 'user',
  response: profile,
  run: ({ actor }) => getProfile(actor),
})
