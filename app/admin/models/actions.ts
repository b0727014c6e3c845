'use server'

import { z } from 'zod'
import { staffAction } from '@/lib/action'
import { canaryShares, endCanary, startCanary } from '@/lib/ml/registry/canary'
import { promoteVersion, rollbackModel, shadowVersion } from '@/lib/ml/registry/stages'
import { requestTraining } from '@/lib/ml/training/request-training'

const model = z.string().regex(/^[a-z][a-z0-9-]{0,60}$/)
const version = z.string().regex(/^mver_[0-9A-Za-z]{10,60}$/)
const share = z.union(canaryShares.map((each) => z.literal(each)))

/** What answers now, as the act itself found it: the page may be older. */
const say = ({ version }: { version: number }) => ({ told: `Version ${version} is live` })

export const trainModelAction = staffAction('models:write', { input: z.strictObject({ model }) }, (actor, input) =>
  requestTraining(actor, input.model),
)
export const promoteVersionAction = staffAction(
  'models:write',
  { input: z.strictObject({ versionId: version }) },
  async (actor, { versionId }) => say(await promoteVersion(actor, versionId)),
)
export const rollbackModelAction = staffAction(
  'models:write',
  { input: z.strictObject({ model }) },
  async (actor, input) => say(await rollbackModel(actor, input.model)),
)
export const shadowVersionAction = staffAction(
  'models:write',
  { input: z.strictObject({ model, versionId: version.nullable() }) },
  (actor, input) => shadowVersion(actor, input.model, input.versionId),
)
export const startCanaryAction = staffAction(
  'models:write',
  { input: z.strictObject({ versionId: version, share }) },
  (actor, input) => startCanary(actor, input.versionId, input.share),
)
export const endCanaryAction = staffAction('models:write', { input: z.strictObject({ model }) }, (actor, input) =>
  endCanary(actor, input.model),
)
