import 'server-only'
import { sqlTransaction } from '@/lib/db'
import { newId } from '@/lib/id'
import { storeArtefacts } from './artefacts'
import { ensureModel } from './describe-models'
import { versionFolder } from './keys'
import type { Comparison, DataWindow, Files } from './types'

export type NewVersion = {
  name: string
  artefacts: Files
  metrics: Record<string, number>
  baselineMetrics: Record<string, number>
  comparison?: Comparison
  dataWindow: DataWindow
  codeVersion: string
  importance?: Record<string, number>
  reference?: Record<string, number[]>
  trainSeconds?: number
  peakMb?: number
  /** makes a repeated registration return the version that is there already */
  runId?: string
}

/**
 * Stores a version of a model as a candidate and returns its id and number. The files are there before the row is, so a
 * registration that breaks off leaves nothing that can be served.
 */
export async function registerModel(input: NewVersion): Promise<{ id: string; version: number }> {
  const id = input.runId ? `mver_${input.runId.replace(/^[a-z]+_/, '')}` : newId('mver')
  const artefacts = await storeArtefacts(versionFolder(input.name, id), input.artefacts)
  const size = artefacts.reduce((sum, file) => sum + file.bytes, 0)
  return sqlTransaction(async (q) => {
    await ensureModel(q, input.name)
    await q.query(`SELECT pg_advisory_xact_lock(hashtext('souk:model:' || $1))`, [input.name])
    const { rows } = await q.query<{ id: string; version: number }>(
      `INSERT INTO model_versions (id, model_name, version, artefacts, metrics, baseline_metrics, comparison, data_from, data_to, rows, code_version,
         importance, reference, size_bytes, train_seconds, peak_mb)
       VALUES ($1, $2, (SELECT coalesce(max(version), 0) + 1 FROM model_versions WHERE model_name = $2), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
       ON CONFLICT (id) DO UPDATE SET artefacts = excluded.artefacts RETURNING id, version`,
      [
        id,
        input.name,
        JSON.stringify(artefacts),
        JSON.stringify(input.metrics),
        JSON.stringify(input.baselineMetrics),
        JSON.stringify(input.comparison ?? {}),
        input.dataWindow.from,
        input.dataWindow.to,
        input.dataWindow.rows,
        input.codeVersion,
        JSON.stringify(input.importance ?? {}),
        JSON.stringify(input.reference ?? {}),
        size,
        input.trainSeconds ?? 0,
        input.peakMb ?? 0,
      ],
    )
    return rows[0]!
  })
}
