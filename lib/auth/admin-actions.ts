'use server'

import { z } from 'zod'
import { staffAction } from '@/lib/action'
import { createApiKey, revokeApiKey } from './api-keys'
import { createApiKeyInput, inviteStaffInput, setStaffActiveInput, setStaffRoleInput } from './schema'
import { inviteStaff, setStaffActive, setStaffRole } from './staff'

export const inviteStaffAction = staffAction('staff:write', { input: inviteStaffInput }, inviteStaff)

export const setStaffRoleAction = staffAction('staff:write', { input: setStaffRoleInput }, setStaffRole)

export const setStaffActiveAction = staffAction('staff:write', { input: setStaffActiveInput }, setStaffActive)

export const createApiKeyAction = staffAction('settings:write', { input: createApiKeyInput }, createApiKey)

export const revokeApiKeyAction = staffAction(
  'settings:write',
  { input: z.strictObject({ keyId: z.string().max(60) }) },
  (actor, { keyId }) => revokeApiKey(actor, keyId),
)
