// The steps that `start`, `dev`, `setup` and `test` share: from an installed repository to a database ready for the shop.
import { setTimeout as sleep } from 'node:timers/promises'
import { migrate } from '../migrations/apply.ts'
import { buildShop } from './build.ts'
import { type Database, openDatabase } from './database.ts'
import { seedDemo } from './demo.ts'
import { shopEnv, webPort } from './environment.ts'
import { onStop } from './lifecycle.ts'
import { takeLock } from './lock.ts'
import { isPortFree, portHolder } from './ports.ts'
import { generateClient } from './prisma-client.ts'
import type { Env } from './process.ts'
import { step } from './steps.ts'

/** Ports, client, database, migrations and demo goods, in that order. Each failing step says how to mend it. */
export async function prepareShop(options: { needsPorts: boolean }): Promise<{ database: Database; env: Env }> {
  const wasKilled = takeLock(webPort())
  if (options.needsPorts) await step('ports', () => checkPorts(wasKilled ? leftoverPatienceMs : 0))
  await step('database client', async () => ({ note: (await generateClient()) ? 'generated' : '' }))
  let database!: Database
  await step('database', async () => {
    database = await openDatabase()
    onStop('the database', () => database.stop())
    if (options.needsPorts) onStop('the watch over the database', database.keepRunning())
    return { note: database.note }
  })
  await step('migrations', async (progress) => {
    const applied = await migrate(database.url, progress)
    return { note: applied.length > 0 ? `${applied.length} applied` : '' }
  })
  const env = shopEnv(database.url)
  await step('demo shop', async (progress) => ({ note: (await seedDemo(env, progress)) ? 'filled' : '' }))
  return { database, env }
}

/** Builds after the demo goods are in, because pages are prerendered from them. */
export async function prepareBuild(env: Env): Promise<void> {
  await step('build', async (progress) => ({ note: (await buildShop(env, progress)) ? 'built' : '' }))
}

// The processes of a killed launcher end by themselves, but first they answer the requests they have begun.
const leftoverPatienceMs = 10_000

async function checkPorts(patienceMs: number): Promise<{ note: string }> {
  const port = webPort()
  const deadline = Date.now() + patienceMs
  for (const [wanted, what] of [
    [port, 'the shop'],
    [port + 1, 'the worker'],
    [port + 2, 'the payment simulator'],
  ] as const) {
    let isFree = await isPortFree(wanted)
    while (!isFree && Date.now() < deadline) {
      await sleep(100)
      isFree = await isPortFree(wanted)
    }
    if (isFree) continue
    const holder = portHolder(wanted)
    throw new Error(
      `Port ${wanted}, for ${what}, is taken${holder ? ` by ${holder}` : ''}. Stop that, or choose another: PORT=${port + 100} npm start`,
    )
  }
  return { note: `${port} to ${port + 2}` }
}
