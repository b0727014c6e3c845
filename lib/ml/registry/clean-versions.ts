import 'server-only'
import { decodeTime } from 'ulid'
import { pool } from '@/lib/db'
import { storage } from '@/lib/storage'
import { deleteArtefacts } from './artefacts'
import { versionFolder } from './keys'

const keptRetired = 5
const keptCandidates = 3
const dayMs = 86_400_000

/**
 * Forgets old versions: the last five that were live and the last three that never were stay, live and shadow always.
 * Also removes files a broken-off registration left more than a day ago. Returns how many versions went.
 */
export async function cleanVersions(name: string): Promise<number> {
  const { rows } = await pool.query<{ id: string }>(
    `DELETE FROM model_versions WHERE id IN (
       SELECT id FROM (
         SELECT id, live_at IS NULL AS never_live, row_number() OVER (PARTITION BY live_at IS NULL ORDER BY version DESC) AS place
         FROM model_versions WHERE model_name = $1 AND stage IN ('retired', 'candidate')
       ) old WHERE place > CASE WHEN never_live THEN $2::int ELSE $3::int END)
     RETURNING id`,
    [name, keptCandidates, keptRetired],
  )
  for (const { id } of rows) await deleteArtefacts(versionFolder(name, id))
  await deleteOrphans(name)
  return rows.length
}

async function deleteOrphans(name: string): Promise<void> {
  const keys = await storage.list(`models/${name}/`)
  const ids = [...new Set(keys.map((key) => key.split('/')[2] ?? ''))].filter((id) => id.startsWith('mver_'))
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM model_versions WHERE id = ANY ($1::text[])', [ids])
  const known = new Set(rows.map((row) => row.id))
  for (const id of ids) {
    if (!known.has(id) && decodeTime(id.slice('mver_'.length)) < Date.now() - dayMs)
      await deleteArtefacts(versionFolder(name, id))
  }
}
