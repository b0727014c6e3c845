import 'server-only'
import { systemActor } from '@/lib/auth/actor'
import { runSql } from '@/lib/db'
import { cleanVersions } from '@/lib/ml/registry/clean-versions'
import { describeModels } from '@/lib/ml/registry/describe-models'
import { registerModel } from '@/lib/ml/registry/register-model'
import { promoteVersion } from '@/lib/ml/registry/stages'
import { version as shopVersion } from '@/package.json'
import { readAskedQueries } from '../asked-queries'
import { readPolicy } from '../policy'
import { gatherSignals } from '../shop-ranking/gather-signals'
import { packIndex, SEARCH_INDEX } from './artefact'
import { buildFromDatabase } from './live-index'
import { openMeanings } from './open-meanings'
import { readSize } from './read-documents'
import { requestSearchIndex } from './request-search-index'

export type BuiltIndex = { versionId: string; version: number; documents: number; bytes: number; seconds: number }

const description = {
  name: SEARCH_INDEX,
  title: 'Search index',
  purpose:
    'Finds products by words and by meaning. Made from the catalogue every night and kept in step with it in between.',
  metric: 'documents',
  higherIsBetter: true,
  features: [],
}

/**
 * Makes the search index of the whole catalogue, stores it as a new version and lets it answer in every process. Null when
 * nothing is for sale. `runId` makes a repeated step return the version that is there already.
 */
export async function buildSearchIndex(runId?: string): Promise<BuiltIndex | null> {
  await describeModels([description])
  if ((await readSize()).products === 0) return null
  const started = performance.now()
  const { synonyms } = await readPolicy()
  const live = await buildFromDatabase({ synonyms, queries: await readAskedQueries() }, await openMeanings())
  const files = packIndex(live, await gatherSignals(live.readAt))
  const seconds = Math.round(performance.now() - started) / 1000
  const stats = live.index.stats()
  const bytes = Object.values(files).reduce((sum, file) => sum + file.byteLength, 0)
  const { id, version } = await registerModel({
    name: SEARCH_INDEX,
    runId,
    artefacts: files,
    metrics: {
      documents: stats.documents,
      words: stats.words,
      bytesPerProduct: Math.round(stats.bytes.total / Math.max(1, stats.documents)),
      vectors: live.meanings.size,
    },
    baselineMetrics: {},
    comparison: { decision: { promote: true, reason: 'Made from the whole catalogue.' } },
    dataWindow: { from: null, to: live.readAt, rows: stats.documents },
    codeVersion: shopVersion,
    trainSeconds: seconds,
  })
  await promoteVersion(systemActor, id)
  await cleanVersions(SEARCH_INDEX)
  return { versionId: id, version, documents: stats.documents, bytes, seconds }
}

/** Asks for an index when something is for sale and none can answer: in a new shop, or where files were lost or broken. */
export async function requestFirstIndex(): Promise<boolean> {
  const [whole] = await runSql(
    null,
    `SELECT 1 FROM model_versions WHERE model_name = $1 AND stage = 'live' AND broken_reason IS NULL`,
    [SEARCH_INDEX],
  )
  if (whole) return false
  if ((await readSize()).products === 0) return false
  await requestSearchIndex(null, 'first')
  return true
}
