// The browser journeys: a fresh shop in SOUK_DATA_DIR is filled, built and opened, then Playwright walks through it.
// npm test runs this in a temporary folder; alone: SOUK_DATA_DIR=… PORT=… node scripts/run.mjs journeys [spec …]
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { shopEnv } from './launcher/environment.ts'
import { chromiumHint, findChromium } from './launcher/find.ts'
import { shutDown, stopOnSignals } from './launcher/lifecycle.ts'
import { root } from './launcher/paths.ts'
import { prepareBuild, prepareShop } from './launcher/prepare.ts'
import { runToEnd } from './launcher/process.ts'
import { startWeb, startWorker } from './launcher/services.ts'
import { step } from './launcher/steps.ts'

const score = { passed: 0, failed: 0 }
stopOnSignals()
try {
  const { database, env } = await prepareShop({ needsPorts: true })
  await prepareBuild(env)
  score.passed += 1
  await step('web and worker', async () => {
    await Promise.all([startWeb(database.url, 'start'), startWorker(database.url, 'start')])
  })
  await walk(shopEnv(database.url).SOUK_URL!)
} catch (error) {
  score.failed += 1
  console.error(`\n  ${(error as Error).message}\n`)
}
if (process.env.SOUK_JOURNEYS_SUMMARY) writeFileSync(process.env.SOUK_JOURNEYS_SUMMARY, JSON.stringify(score))
await shutDown(score.failed === 0 ? 0 : 1)

async function walk(url: string): Promise<void> {
  const chromium = await findChromium()
  if (!chromium) throw new Error(chromiumHint)
  const results = path.join(root, 'test-results', 'journeys.json')
  rmSync(results, { force: true })
  const tool = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const env = { SOUK_URL: url, PLAYWRIGHT_CHROMIUM: chromium }
  const { code } = await runToEnd(process.execPath, [tool, 'test', ...process.argv.slice(2)], { env, show: true })
  if (!existsSync(results)) throw new Error('Playwright ended without a report.')
  const { stats } = JSON.parse(readFileSync(results, 'utf8'))
  score.passed += stats.expected + stats.flaky
  score.failed += stats.unexpected || (code === 0 ? 0 : 1)
}
