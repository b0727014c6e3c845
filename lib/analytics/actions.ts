'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { type ActionResult, shopAction } from '@/lib/action'
import { saveConsent } from './save-consent'
import { consentInput } from './schema'

const remember = shopAction(
  { input: consentInput, rateLimit: { name: 'consent', limit: 60, windowS: 60 } },
  async (_, { choice }) => {
    saveConsent(await cookies(), choice)
  },
)

/** Remembers `{ choice: 'all' | 'essential' }` in this browser. */
export async function consentAction(input: unknown): Promise<ActionResult<void>> {
  return remember(input)
}

/** For the form of the privacy page: remembers its `choice` and ends on the page again. */
export async function submitConsent(form: FormData): Promise<void> {
  await remember(form)
  redirect('/privacy')
}
