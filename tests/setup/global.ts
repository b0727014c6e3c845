// Once per run of vitest: the servers, the template, and the databases that killed runs left behind.
import pg from 'pg'
import { generateClient } from '../../scripts/launcher/prisma-client.ts'
import { isAlive } from '../../scripts/launcher/process.ts'
import { startRedis } from './redis.ts'
import { startTestServer } from './server.ts'
import { ensureTemplate, withAdmin } from './template.ts'

const keeperName = 'souk-test-run'

export default async function setup(): Promise<() => Promise<void>> {
  await generateClient()
  const { adminUrl, cluster } = await startTestServer()
  // As long as this connection lives, other runs on the same cluster know that it is in use.
  const keeper = new pg.Client({ connectionString: adminUrl, application_name: keeperName })
  await keeper.connect()
  process.env.SOUK_TEST_ADMIN_URL = adminUrl
  process.env.SOUK_TEST_TEMPLATE = await ensureTemplate(adminUrl)
  await clearLeftovers(adminUrl)
  const stopRedis = await startRedis()
  return async () => {
    stopRedis()
    const { rows } = await keeper.query<{ runs: number }>(
      'SELECT count(*)::int AS runs FROM pg_stat_activity WHERE application_name = $1',
      [keeperName],
    )
    await clearLeftovers(adminUrl)
    await keeper.end()
    if (cluster && rows[0]?.runs === 1) await cluster.stop()
  }
}

async function clearLeftovers(adminUrl: string): Promise<void> {
  await withAdmin(adminUrl, async (admin) => {
    const { rows } = await admin.query<{ datname: string }>(
      `SELECT datname FROM pg_database WHERE datname LIKE 'souk\\_test\\_%'`,
    )
    for (const { datname } of rows) {
      if (!isAlive(Number(datname.split('_')[2]))) await admin.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`)
    }
  })
}
