// npm start: from whatever is there to an open shop, then keeps it running until Ctrl-C.
import { shopEnv } from './launcher/environment.ts'
import { shutDown, stopOnSignals } from './launcher/lifecycle.ts'
import { prepareBuild, prepareShop } from './launcher/prepare.ts'
import { startWeb, startWorker } from './launcher/services.ts'
import { step } from './launcher/steps.ts'
import { printWelcome } from './launcher/welcome.ts'

stopOnSignals()
console.log()
try {
  const { database, env } = await prepareShop({ needsPorts: true })
  await prepareBuild(env)
  await step('web and worker', async () => {
    await Promise.all([startWeb(database.url, 'start'), startWorker(database.url, 'start')])
  })
  printWelcome(shopEnv(database.url).SOUK_URL!, performance.now() / 1000)
} catch (error) {
  console.error(`\n  ${(error as Error).message}\n`)
  await shutDown(1)
}
