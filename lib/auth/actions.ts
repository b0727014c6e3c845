'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { shopAction } from '@/lib/action'
import { confirmEmailChange, requestEmailChange } from './change-email'
import { changePassword } from './change-password'
import { registerAccount } from './register-account'
import { requestPasswordReset } from './request-password-reset'
import { resetPassword } from './reset-password'
import { revokeOtherSessions, revokeSession } from './revoke-sessions'
import {
  changeEmailInput,
  changePasswordInput,
  mailTokenInput,
  registerInput,
  requestResetInput,
  resetPasswordInput,
  sessionInput,
} from './schema'

// Hashing a password is costly on purpose; this keeps strangers from having us do it all day.
const perAddress = { limit: 20, windowS: 600 }

export const registerAction = shopAction(
  { input: registerInput, rateLimit: { name: 'register', ...perAddress } },
  (_, input) => registerAccount(input),
)

export const requestResetAction = shopAction(
  { input: requestResetInput, rateLimit: { name: 'reset', ...perAddress } },
  (_, input) => requestPasswordReset(input),
)

export const resetPasswordAction = shopAction(
  { input: resetPasswordInput, rateLimit: { name: 'new-password', ...perAddress } },
  async (_, input) => {
    await resetPassword(input)
    redirect('/sign-in?done=password')
  },
)

export const confirmEmailAction = shopAction(
  { input: mailTokenInput, rateLimit: { name: 'verify', ...perAddress } },
  async (actor, { token }) => {
    await confirmEmailChange(token)
    redirect(actor.userId ? '/account/profile' : '/sign-in?done=email')
  },
)

export const changePasswordAction = shopAction({ input: changePasswordInput }, (actor, input) =>
  changePassword(actor, input),
)

export const changeEmailAction = shopAction({ input: changeEmailInput }, (actor, input) =>
  requestEmailChange(actor, input),
)

export const revokeDeviceAction = shopAction({ input: sessionInput }, async (actor, { sessionId }) => {
  await revokeSession(actor, sessionId)
  refresh()
})

export const revokeOthersAction = shopAction({ input: z.strictObject({}) }, async (actor) => {
  await revokeOtherSessions(actor)
  refresh()
})
