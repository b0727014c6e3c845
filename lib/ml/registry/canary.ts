import 'server-only'
import { audit } from '@/lib/audit'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { invalidateTags, tags } from '@/lib/cache'
import { sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { lockModel, lockVersion, refuseBroken } from './stages'

/** A canary never answers more visitors than the live version does. */
export const canaryShares = [0.05, 0.1, 0.25, 0.5] as const

/**
 * Lets a version answer a share of the visitors who may be recognised, until it is made live or ended; another share, or
 * another version, begins the comparison anew. Throws `conflict` where visitors cannot be divided, nothing is live or the
 * version's files are broken.
 */
export async function startCanary(actor: Actor, versionId: string, share: number): Promise<void> {
  requirePermission(actor, 'models:write')
  if (!canaryShares.some((each) => each === share)) throw new AppError('invalid_input', 'This share cannot be chosen.')
  await refuseBroken(versionId)
  await sqlTransaction(async (q) => {
    const row = await lockVersion(q, versionId)
    const { rows } = await q.query<{ has_trial: boolean; live: number | null }>(
      `SELECT has_trial, (SELECT version FROM model_versions WHERE model_name = name AND stage = 'live') AS live FROM models WHERE name = $1`,
      [row.model_name],
    )
    const [model] = rows
    if (!model?.has_trial) throw new AppError('conflict', 'Visitors do not meet this model, so they cannot be divided.')
    if (model.live === null || row.stage === 'live')
      throw new AppError('conflict', 'A canary needs another version that is live.')
    await endRunning(q, row.model_name)
    await q.query(`UPDATE model_versions SET stage = 'canary', canary_share = $2, canary_at = now() WHERE id = $1`, [
      versionId,
      share,
    ])
    await invalidateTags(q, [tags.model(row.model_name)])
    await audit(q, actor, {
      action: 'model.canary_started',
      entity: 'model',
      entityId: row.model_name,
      after: { version: row.version, share },
    })
  })
}

/** Ends the canary of a model, if one runs: the live version answers everybody. Returns its version, or null. */
export async function endCanary(actor: Actor, name: string, reason: string | null = null): Promise<number | null> {
  requirePermission(actor, 'models:write')
  return sqlTransaction(async (q) => {
    await lockModel(q, name)
    const version = await endRunning(q, name)
    if (version === null) return null
    await invalidateTags(q, [tags.model(name)])
    await audit(q, actor, { action: 'model.canary_ended', entity: 'model', entityId: name, after: { version, reason } })
    return version
  })
}

async function endRunning(q: Parameters<typeof lockModel>[0], name: string): Promise<number | null> {
  const { rows } = await q.query<{ version: number }>(
    `UPDATE model_versions SET stage = CASE WHEN live_at IS NULL THEN 'candidate' ELSE 'retired' END::model_stage
     WHERE model_name = $1 AND stage = 'canary' RETURNING version`,
    [name],
  )
  return rows[0]?.version ?? null
}
