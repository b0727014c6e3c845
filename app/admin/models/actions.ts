'use server'

import { z } from 'zod'
import { staffAction } from '@/lib/action'
import { promoteVersion, rollbackModel, shadowVersion } from '@/lib/ml/registry/stages'
import { requestTraining } from '@/lib/ml/training/request-training'

const model = z.string().regex(/^[a-z][a-z0-9-]{0,60}$/)
const version = z.string().regex(/^mver_[0-9A-Za-z]{10,60}$/)

export const trainModelAction = staffAction('models:write', { input: z.strictObject({ model }) }, (actor, input) =>
  requestTraining(actor, input.model),
)
export const promoteVersionAction = staffAction(
  'models:write',
  { input: z.strictObject({ versionId: version }) },
  (actor, { versionId }) => promoteVersion(actor, versionId),
)
export const rollbackModelAction = staffAction('models:write', { input: z.strictObject({ model }) }, (actor, input) =>
  rollbackModel(actor, input.model),
)
export const shadowVersionAction = staffAction(
  'models:write',
  { input: z.strictObject({ model, versionId: version.nullable() }) },
  (actor, input) => shadowVersion(actor, input.model, input.versionId),
)
