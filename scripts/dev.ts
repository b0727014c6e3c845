// npm run dev [-- --print-sql]: the shop with hot reload on the embedded PostgreSQL, and its worker beside it.
import { shopEnv } from './launcher/environment.ts'
import { shutDown, stopOnSignals } from './launcher/lifecycle.ts'
import { prepareShop } from './launcher/prepare.ts'
import type { Env } from './launcher/process.ts'
import { startWeb, startWorker } from './launcher/services.ts'
import { step } from './launcher/steps.ts'
import { printWelcome } from './launcher/welcome.ts'

const extra: Env = process.argv.includes('--print-sql') ? { PRINT_SQL: 'true' } : {}

stopOnSignals()
console.log()
try {
  const { database } = await prepareShop({ needsPorts: true })
  await step('web', async () => void (await startWeb(database.url, 'dev', extra)))
  await step(
    'worker',
    async () => void (await startWorker(database.url, 'dev', { ...extra, SOUK_BUILD_DIR: '.next-worker' })),
  )
  printWelcome(shopEnv(database.url).SOUK_URL!, performance.now() / 1000)
} catch (error) {
  console.error(`\n  ${(error as Error).message}\n`)
  await shutDown(1)
}
