import 'server-only'
import { createHash } from 'node:crypto'
import { pool, sqlTransaction } from '@/lib/db'
import { liveModel } from '@/lib/ml/registry/live-model'
import { flushServing, sampleInput } from './serving-stats'

type Page = { ids: string[] /** row after row, as many as ids */; rows: Float32Array }

export type Batch = {
  name: string
  columns: readonly string[]
  /**
   * The next things to predict, in ascending order of id after `after`. To be incremental leave out those whose row in
   * `model_scores` is of this `version` and newer than what it was made from.
   */
  page(ask: { after: string; size: number; version: number }): Promise<Page>
  predict(rows: Float32Array): Promise<{ scores: Float32Array; version: number }>
  size?: number
  /** Keeps this share of the predictions until their outcome is known, so many days later. */
  outcomes?: { share: number; afterDays: number }
  onProgress?: (done: number) => void
}

const inputsPerPage = 10
const dayMs = 86_400_000

/**
 * Predicts for everything that needs it and keeps the latest score of each in `model_scores`. Every page is one transaction
 * with the place where it ends: who takes the work up after a crash goes on from there, and of two that run at once one
 * stops. Returns how many were predicted by this call and whether it came to the end.
 */
export async function predictInBatches({
  name,
  columns,
  page,
  predict,
  size = 1_000,
  outcomes,
  onProgress,
}: Batch): Promise<{ done: number; finished: boolean }> {
  const version = (await liveModel(name))?.version ?? 0
  let cursor = await begin(name, version)
  for (let done = 0; ; ) {
    const { ids, rows } = await page({ after: cursor, size, version })
    if (ids.length === 0) {
      await pool.query(
        'UPDATE model_batches SET finished_at = now() WHERE model_name = $1 AND version = $2 AND cursor = $3',
        [name, version, cursor],
      )
      await flushServing()
      return { done, finished: true }
    }
    const answer = await predict(rows)
    const next = ids.at(-1)!
    const isMine = await sqlTransaction(async (q) => {
      const moved = await q.query(
        'UPDATE model_batches SET cursor = $4, done = done + $5 WHERE model_name = $1 AND version = $2 AND cursor = $3 AND finished_at IS NULL',
        [name, version, cursor, next, ids.length],
      )
      if (moved.rowCount !== 1) return false
      await q.query(
        `INSERT INTO model_scores (model_name, entity_id, score, version, computed_at) SELECT $1, id, score, $4, now() FROM unnest($2::text[], $3::float8[]) AS s (id, score)
         ON CONFLICT (model_name, entity_id) DO UPDATE SET score = excluded.score, version = excluded.version, computed_at = excluded.computed_at`,
        [name, ids, [...answer.scores], answer.version],
      )
      if (outcomes) {
        const kept = [...ids.keys()].filter((place) => isKept(ids[place]!, outcomes.share))
        await q.query(
          `INSERT INTO model_outcomes (model_name, version, entity_id, predicted_at, due_at, prediction) SELECT $1, $4, id, now(), $5, score FROM unnest($2::text[], $3::float8[]) AS s (id, score)
           ON CONFLICT DO NOTHING`,
          [
            name,
            kept.map((place) => ids[place]),
            kept.map((place) => answer.scores[place]),
            answer.version,
            new Date(Date.now() + outcomes.afterDays * dayMs),
          ],
        )
      }
      return true
    })
    if (!isMine) return { done, finished: false }
    for (let place = 0; place < ids.length; place += Math.ceil(ids.length / inputsPerPage)) {
      sampleInput(name, answer.version, columns, rows.subarray(place * columns.length, (place + 1) * columns.length))
    }
    cursor = next
    done += ids.length
    onProgress?.(done)
  }
}

// An unfinished batch of the same version is taken up, whatever else starts a new one.
async function begin(name: string, version: number): Promise<string> {
  const { rows } = await pool.query<{ cursor: string }>(
    `INSERT INTO model_batches AS b (model_name, version) VALUES ($1, $2)
     ON CONFLICT (model_name) DO UPDATE SET
       cursor = CASE WHEN b.finished_at IS NULL AND b.version = excluded.version THEN b.cursor ELSE '' END,
       done = CASE WHEN b.finished_at IS NULL AND b.version = excluded.version THEN b.done ELSE 0 END,
       started_at = CASE WHEN b.finished_at IS NULL AND b.version = excluded.version THEN b.started_at ELSE now() END,
       version = excluded.version, finished_at = NULL
     RETURNING cursor`,
    [name, version],
  )
  return rows[0]!.cursor
}

// By id and day, so that a page that is repeated keeps the same ones.
function isKept(id: string, share: number): boolean {
  const day = Math.floor(Date.now() / dayMs)
  return createHash('sha1').update(`${day}:${id}`).digest().readUInt32LE() < share * 2 ** 32
}
