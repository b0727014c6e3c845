// npm run setup: everything `npm start` prepares, without starting the shop.
import { shutDown, stopOnSignals } from './launcher/lifecycle.ts'
import { prepareBuild, prepareShop } from './launcher/prepare.ts'

stopOnSignals()
try {
  const { env } = await prepareShop({ needsPorts: false })
  await prepareBuild(env)
  console.log('\n  Ready. Open the shop with: npm start\n')
  await shutDown(0)
} catch (error) {
  console.error(`\n  ${(error as Error).message}\n`)
  await shutDown(1)
}
