import 'server-only'
import { audit } from '@/lib/audit'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { invalidateTags, tags } from '@/lib/cache'
import { pool, sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { emit } from '@/lib/events'
import { readArtefacts } from './artefacts'
import { noteBroken } from './live-model'
import type { Artefact, Stage } from './types'

export type Sql = Parameters<Parameters<typeof sqlTransaction>[0]>[0]
type Row = {
  id: string
  model_name: string
  version: number
  stage: Stage
  broken_reason: string | null
  artefacts: Artefact[]
}
const columns = 'id, model_name, version, stage, broken_reason, artefacts'

/**
 * Makes a version the one that answers; the one before is retired. Every process opens it at once. Throws `not_found`, or
 * `conflict` when its files are broken: the one before goes on answering then.
 */
export async function promoteVersion(actor: Actor, versionId: string): Promise<{ version: number }> {
  requirePermission(actor, 'models:write')
  await refuseBroken(versionId)
  return sqlTransaction(async (q) => {
    const row = await lockVersion(q, versionId)
    if (row.stage === 'live') return { version: row.version }
    const before = await makeLive(q, row)
    await audit(q, actor, {
      action: 'model.promoted',
      entity: 'model',
      entityId: row.model_name,
      before: { version: before },
      after: { version: row.version },
    })
    return { version: row.version }
  })
}

/** Puts the version that was live before back. Throws `conflict` when there is none whose files are whole. */
export async function rollbackModel(actor: Actor, name: string): Promise<{ version: number }> {
  requirePermission(actor, 'models:write')
  return sqlTransaction(async (q) => {
    await lockModel(q, name)
    const { rows } = await q.query<Row>(
      `SELECT ${columns} FROM model_versions
       WHERE model_name = $1 AND stage = 'retired' AND live_at IS NOT NULL AND broken_reason IS NULL ORDER BY retired_at DESC, version DESC`,
      [name],
    )
    let earlier: Row | undefined
    for (const row of rows) {
      if (await whyBroken(row)) continue
      earlier = row
      break
    }
    if (!earlier) throw new AppError('conflict', 'There is no earlier version to go back to.')
    const before = await makeLive(q, earlier)
    await audit(q, actor, {
      action: 'model.rolled_back',
      entity: 'model',
      entityId: name,
      before: { version: before },
      after: { version: earlier.version },
    })
    return { version: earlier.version }
  })
}

/** Why the files of a version cannot be read, noted on it; null when they are whole. */
async function whyBroken({ id, artefacts }: Pick<Row, 'id' | 'artefacts'>): Promise<string | null> {
  const reason = await readArtefacts(artefacts).then(
    () => null,
    (error: unknown) => (error as Error).message,
  )
  if (reason) await noteBroken(id, reason)
  return reason
}

/** Throws `conflict` for a version that cannot answer, naming the one that goes on. */
export async function refuseBroken(versionId: string): Promise<void> {
  const { rows } = await pool.query<Row & { live: number | null }>(
    `SELECT ${columns}, (SELECT version FROM model_versions l WHERE l.model_name = v.model_name AND l.stage = 'live') AS live FROM model_versions v WHERE id = $1`,
    [versionId],
  )
  const [row] = rows
  if (!row) throw new AppError('not_found', 'There is no such version.')
  const reason = row.broken_reason ?? (await whyBroken(row))
  if (!reason) return
  const goesOn = row.live ? `version ${row.live} goes on answering` : 'the fallback goes on answering'
  throw new AppError('conflict', `Version ${row.version} cannot be opened (${reason}); ${goesOn}.`)
}

/** Lets a candidate or retired version answer beside the live one, unseen, or (`null`) ends that. */
export async function shadowVersion(actor: Actor, name: string, versionId: string | null): Promise<void> {
  requirePermission(actor, 'models:write')
  await sqlTransaction(async (q) => {
    await lockModel(q, name)
    await q.query(
      `UPDATE model_versions SET stage = CASE WHEN live_at IS NULL THEN 'candidate' ELSE 'retired' END::model_stage WHERE model_name = $1 AND stage = 'shadow'`,
      [name],
    )
    if (versionId) {
      const row = await lockVersion(q, versionId)
      if (row.model_name !== name || row.stage === 'live' || row.stage === 'canary' || row.broken_reason)
        throw new AppError('conflict', 'This version cannot run in shadow.')
      await q.query(`UPDATE model_versions SET stage = 'shadow' WHERE id = $1`, [versionId])
    }
    await invalidateTags(q, [tags.model(name)])
    await audit(q, actor, {
      action: versionId ? 'model.shadowed' : 'model.shadow_ended',
      entity: 'model',
      entityId: name,
      after: { versionId },
    })
  })
}

/** Holds back others who would change the stages of this model's versions until the transaction ends. */
export async function lockModel(q: Sql, name: string): Promise<void> {
  await q.query(`SELECT pg_advisory_xact_lock(hashtext('souk:model:' || $1))`, [name])
}

/** The version, read after its model was locked. Throws `not_found`. */
export async function lockVersion(q: Sql, versionId: string): Promise<Row> {
  const find = () => q.query<Row>(`SELECT ${columns} FROM model_versions WHERE id = $1`, [versionId])
  const [known] = (await find()).rows
  if (!known) throw new AppError('not_found', 'There is no such version.')
  await lockModel(q, known.model_name)
  return (await find()).rows[0]!
}

async function makeLive(q: Sql, row: Row): Promise<number | null> {
  const { rows } = await q.query<{ version: number }>(
    `UPDATE model_versions SET stage = 'retired', retired_at = now() WHERE model_name = $1 AND stage = 'live' RETURNING version`,
    [row.model_name],
  )
  await q.query(`UPDATE model_versions SET stage = 'live', live_at = now(), retired_at = NULL WHERE id = $1`, [row.id])
  // A canary is compared with the version that was live: with another one it would have to begin anew.
  await q.query(
    `UPDATE model_versions SET stage = CASE WHEN live_at IS NULL THEN 'candidate' ELSE 'retired' END::model_stage WHERE model_name = $1 AND stage = 'canary'`,
    [row.model_name],
  )
  // What was wrong with the version before is measured anew for this one.
  await q.query(
    `UPDATE model_alerts SET closed_at = now() WHERE model_name = $1 AND closed_at IS NULL AND kind IN ('drift', 'quality', 'latency')`,
    [row.model_name],
  )
  await invalidateTags(q, [tags.model(row.model_name)])
  await emit(q, [{ name: 'model/promoted', data: { model: row.model_name, versionId: row.id } }])
  return rows[0]?.version ?? null
}
