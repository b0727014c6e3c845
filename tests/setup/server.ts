// The PostgreSQL server that tests run on: TEST_DATABASE_URL, or a cluster of our own in .data/test.
import path from 'node:path'
import { root } from '../../scripts/launcher/paths.ts'
import { type Cluster, startCluster } from '../../scripts/launcher/postgres.ts'
import { readSecrets } from '../../scripts/launcher/secrets.ts'

// Nothing here outlives a run, so durability is traded for speed.
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_wal_size: '4GB',
  max_connections: '200',
  shared_buffers: '128MB',
}

export type TestServer = { adminUrl: string; cluster: Cluster | null }

/** Finds or starts the server. Several runs share one; see `stopTestServer`. */
export async function startTestServer(): Promise<TestServer> {
  const configured = process.env.TEST_DATABASE_URL
  if (configured) return { adminUrl: configured, cluster: null }
  const folder = path.join(root, '.data', 'test')
  const cluster = await startCluster({
    folder: path.join(folder, 'postgres'),
    password: readSecrets(folder).databasePassword,
    logFile: path.join(folder, 'postgres.log'),
    settings,
  })
  return { adminUrl: cluster.url('postgres'), cluster }
}
