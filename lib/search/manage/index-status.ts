import 'server-only'
import { type Actor, requirePermission } from '@/lib/auth/actor'
import { query } from '@/lib/db'
import { liveModel } from '@/lib/ml/registry/live-model'
import type { IndexStats } from '../engine/types'
import { SEARCH_INDEX } from '../live/artefact'
import { currentIndex } from '../live/current-index'
import { SEARCH_RANKER } from '../rank-hits'

export type StoredVersion = {
  version: number
  stage: string
  createdAt: Date
  documents: number
  words: number
  bytes: number
  seconds: number
  brokenReason: string | null
}
export type IndexStatus = {
  /** what answers in the process that was asked; version 0 was made by it, null: the database answers */
  here: { version: number; stats: IndexStats; vectors: number; embedder: string; readAt: Date; changes: number } | null
  stored: StoredVersion[]
  products: number
  /** of the learned ranking; 0 while hand weights rank */
  ranker: number
}

/** What the search index is made of, here and in storage. */
export async function getIndexStatus(actor: Actor): Promise<IndexStatus> {
  requirePermission(actor, 'catalog:read')
  const live = currentIndex()
  const [stored, [row], ranker] = await Promise.all([
    query<StoredVersion>(
      'search-index-versions',
      `SELECT version, stage, created_at AS "createdAt", coalesce((metrics ->> 'documents')::int, 0) AS documents, coalesce((metrics ->> 'words')::int, 0) AS words,
         size_bytes::float8 AS bytes, train_seconds AS seconds, broken_reason AS "brokenReason"
       FROM model_versions WHERE model_name = $1 ORDER BY version DESC LIMIT 6`,
      [SEARCH_INDEX],
    ),
    query<{ n: number }>('products-for-sale', 'SELECT count(*)::int AS n FROM product_index'),
    liveModel(SEARCH_RANKER),
  ])
  return {
    here: live && {
      version: live.version,
      stats: live.index.stats(),
      vectors: live.meanings.size,
      embedder: live.meanings.embedder,
      readAt: live.readAt,
      changes: live.changes,
    },
    stored,
    products: row?.n ?? 0,
    ranker: ranker?.version ?? 0,
  }
}
