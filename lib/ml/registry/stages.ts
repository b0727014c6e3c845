import 'server-only'
import { audit } from '@/lib/audit'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { invalidateTags, tags } from '@/lib/cache'
import { sqlTransaction } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { emit } from '@/lib/events'
import type { Stage } from './types'

type Sql = Parameters<Parameters<typeof sqlTransaction>[0]>[0]
type Row = { id: string; model_name: string; version: number; stage: Stage; broken_reason: string | null }

/** Makes a version the one that answers; the one before is retired. Every process opens it at once. Throws `not_found`, or `conflict` when its files are broken. */
export async function promoteVersion(actor: Actor, versionId: string): Promise<void> {
  requirePermission(actor, 'models:write')
  await sqlTransaction(async (q) => {
    const row = await lockVersion(q, versionId)
    if (row.stage === 'live') return
    if (row.broken_reason)
      throw new AppError('conflict', `Version ${row.version} cannot be opened: ${row.broken_reason}`)
    const before = await makeLive(q, row)
    await audit(q, actor, {
      action: 'model.promoted',
      entity: 'model',
      entityId: row.model_name,
      before: { version: before },
      after: { version: row.version },
    })
  })
}

/** Puts the version that was live before back. Throws `conflict` when there is none whose files are whole. */
export async function rollbackModel(actor: Actor, name: string): Promise<{ version: number }> {
  requirePermission(actor, 'models:write')
  return sqlTransaction(async (q) => {
    await lockModel(q, name)
    const { rows } = await q.query<Row>(
      `SELECT id, model_name, version, stage, broken_reason FROM model_versions
       WHERE model_name = $1 AND stage = 'retired' AND live_at IS NOT NULL AND broken_reason IS NULL ORDER BY retired_at DESC, version DESC LIMIT 1`,
      [name],
    )
    const [earlier] = rows
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
      if (row.model_name !== name || row.stage === 'live' || row.broken_reason)
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

async function lockModel(q: Sql, name: string): Promise<void> {
  await q.query(`SELECT pg_advisory_xact_lock(hashtext('souk:model:' || $1))`, [name])
}

async function lockVersion(q: Sql, versionId: string): Promise<Row> {
  const find = () =>
    q.query<Row>('SELECT id, model_name, version, stage, broken_reason FROM model_versions WHERE id = $1', [versionId])
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
  // What was wrong with the version before is measured anew for this one.
  await q.query(
    `UPDATE model_alerts SET closed_at = now() WHERE model_name = $1 AND closed_at IS NULL AND kind IN ('drift', 'quality', 'latency')`,
    [row.model_name],
  )
  await invalidateTags(q, [tags.model(row.model_name)])
  await emit(q, [{ name: 'model/promoted', data: { model: row.model_name, versionId: row.id } }])
  return rows[0]?.version ?? null
}
