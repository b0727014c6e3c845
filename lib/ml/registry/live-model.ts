import 'server-only'
import { pool, query } from '@/lib/db'
import { log } from '@/lib/log'
import type { VersionInfo } from './types'

const columns = `id, model_name AS "modelName", version, stage, artefacts, canary_share AS "canaryShare"`

/** The live version, or null while there is none. */
export async function liveModel(name: string): Promise<VersionInfo | null> {
  const rows = await query<VersionInfo>(
    'model-live',
    `SELECT ${columns} FROM model_versions WHERE model_name = $1 AND stage = 'live'`,
    [name],
  )
  return rows[0] ?? null
}

/** The version that runs beside the live one in this part, or null. */
export async function modelBeside(name: string, stage: 'shadow' | 'canary'): Promise<VersionInfo | null> {
  const rows = await query<VersionInfo>(
    'model-beside',
    `SELECT ${columns} FROM model_versions WHERE model_name = $1 AND stage = $2::model_stage`,
    [name, stage],
  )
  return rows[0] ?? null
}

/** What may answer, best first: the live version, then those that were live before. */
export async function servableVersions(name: string): Promise<VersionInfo[]> {
  return query<VersionInfo>(
    'model-servable',
    `SELECT ${columns} FROM model_versions WHERE model_name = $1 AND (stage = 'live' OR stage = 'retired' AND live_at IS NOT NULL)
     ORDER BY stage = 'live' DESC, retired_at DESC NULLS LAST, version DESC LIMIT 4`,
    [name],
  )
}

/** Notes on a version why it could not be opened, or that it could again; never throws. */
export async function noteBroken(versionId: string, reason: string | null): Promise<void> {
  await pool
    .query('UPDATE model_versions SET broken_reason = $2 WHERE id = $1 AND broken_reason IS DISTINCT FROM $2', [
      versionId,
      reason,
    ])
    .catch((error: unknown) => log.warn({ err: error, versionId }, 'could not note the state of a model version'))
}
