import { z } from 'zod'
import { email } from '@/lib/customers/schema'
import { type Permission, permissions } from './permissions'

export const MIN_PASSWORD = 10

const existingPassword = z.string().min(1, 'Enter your password.').max(200)
/** Length only; that it is hard to guess is checked on the server. */
const newPassword = z
  .string()
  .min(MIN_PASSWORD, `Use at least ${MIN_PASSWORD} characters.`)
  .max(200, 'Use at most 200 characters.')
const name = (what: string) => z.string().trim().min(1, `Enter your ${what} name.`).max(80)
const token = z.string().min(1, 'This link is not complete.').max(200)
/** A checkbox of a form, or a boolean of an API client. */
const consent = z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false)

export const signInInput = z.strictObject({ email, password: existingPassword, next: z.string().max(2000).optional() })
export const registerInput = z.strictObject({
  firstName: name('first'),
  lastName: name('last'),
  email,
  password: newPassword,
  acceptsMarketing: consent,
})
export const mailTokenInput = z.strictObject({ token })
export const requestResetInput = z.strictObject({ email })
export const resetPasswordInput = z.strictObject({ token, password: newPassword })
export const changePasswordInput = z.strictObject({ currentPassword: existingPassword, password: newPassword })
export const changeEmailInput = z.strictObject({ email, currentPassword: existingPassword })
export const sessionInput = z.strictObject({ sessionId: z.string().min(1).max(60) })

const permission = z.enum(permissions as unknown as [Permission, ...Permission[]])

export const issueTokensInput = z.strictObject({
  email,
  password: existingPassword,
  /** what the tokens may do at most; everything the person may when left out */
  scopes: z.array(permission).max(permissions.length).default([]),
})
export const refreshTokensInput = z.strictObject({ refreshToken: z.string().min(1).max(200) })
export const issuedTokens = z.strictObject({
  tokenType: z.literal('Bearer'),
  accessToken: z.string(),
  expiresInS: z.number().int(),
  refreshToken: z.string(),
  scopes: z.array(z.string()),
})
export type IssuedTokens = z.infer<typeof issuedTokens>

export const createApiKeyInput = z.strictObject({
  name: z.string().trim().min(1, 'Say what this key is for.').max(80),
  kind: z.enum(['publishable', 'secret']),
  scopes: z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(permission).default([])),
  /** pages that may send a publishable key, such as `https://shop.example`; any when empty */
  origins: z
    .array(z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin))
    .max(20)
    .default([]),
  expiresAt: z.coerce.date().optional(),
})
export const inviteStaffInput = z.strictObject({
  email,
  name: z.string().trim().min(1, 'Enter a name.').max(120),
  roleId: z.string().min(1).max(60),
})
export const setStaffRoleInput = z.strictObject({ userId: z.string().max(60), roleId: z.string().max(60).nullable() })
export const setStaffActiveInput = z.strictObject({ userId: z.string().max(60), isActive: z.boolean() })
