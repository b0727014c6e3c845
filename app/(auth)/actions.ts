'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { shopAction } from '@/lib/action'
import { mailTokenInput, signInInput } from '@/lib/auth/schema'
import { currentActor } from '@/lib/auth/session'
import { sameSitePath } from '@/lib/auth/same-site-path'
import { signIn, SignInRefused, signOut } from './auth'

async function enter(provider: string, credentials: Record<string, string>): Promise<void> {
  try {
    await signIn(provider, { ...credentials, redirect: false })
  } catch (error) {
    throw error instanceof SignInRefused ? error.reason : error
  }
}

export const signInAction = shopAction({ input: signInInput }, async (_, { email, password, next }) => {
  await enter('password', { email, password })
  const actor = await currentActor()
  redirect(sameSitePath(next, actor.kind === 'staff' ? '/admin' : '/account'))
})

export const confirmRegistrationAction = shopAction(
  { input: mailTokenInput, rateLimit: { name: 'verify', limit: 20, windowS: 600 } },
  async (_, { token }) => {
    await enter('mail-link', { token })
    redirect('/account?welcome=1')
  },
)

const providerInput = z.strictObject({ provider: z.enum(['google', 'github']), next: z.string().max(2000).optional() })

export const signInWithProviderAction = shopAction({ input: providerInput }, async (_, { provider, next }) => {
  await signIn(provider, { redirectTo: sameSitePath(next, '/account') })
})

export const signOutAction = shopAction({ input: z.strictObject({}) }, async () => {
  await signOut({ redirect: false })
  redirect('/')
})
