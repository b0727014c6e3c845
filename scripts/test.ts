// npm test: types, lint, unit and integration tests, production build, browser journeys. The last line is the sum.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { endRunningTools, runAttached, runToEnd } from './launcher/process.ts'
import { freePortRange } from './launcher/ports.ts'
import { root } from './launcher/paths.ts'
import { generateClient } from './launcher/prisma-client.ts'
import { runQuality } from './launcher/quality.ts'
import { step } from './launcher/steps.ts'

type Score = { stage: string; passed: number; failed: number; seconds: number }

// What is configured on this machine must not reach the shop under test.
const outside = [
  ...['DATABASE_URL', 'DATABASE_REPLICA_URLS', 'REDIS_URL', 'SOUK_URL', 'AUTH_URL', 'S3_BUCKET', 'SMTP_URL'],
  ...['STRIPE_SECRET_KEY', 'INNGEST_BASE_URL'],
]

const scores: Score[] = []
const workFolder = mkdtempSync(path.join(os.tmpdir(), 'souk-test-run-'))

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    endRunningTools()
    process.exitCode = 130
  })
}

await generateClient()
for (const { name, check } of runQuality(false).filter((one) => one.name !== 'format')) {
  await stage(name, async () => {
    await step(name, check)
    return { passed: 1, failed: 0 }
  })
}
await stage('unit and integration', runVitest)
await stage('build and journeys', runJourneys)
report()

async function stage(name: string, run: () => Promise<{ passed: number; failed: number }>): Promise<void> {
  const started = performance.now()
  if (process.exitCode === 130) return
  let score = { passed: 0, failed: 1 }
  try {
    score = await run()
  } catch (error) {
    console.error((error as Error).message)
  }
  scores.push({ stage: name, ...score, seconds: (performance.now() - started) / 1000 })
}

async function runVitest() {
  const file = path.join(workFolder, 'vitest.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const tool = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const { code } = await runToEnd(process.execPath, [tool, ...args], { show: true })
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'))
  // A file that could not even be loaded has no failed test of its own.
  const broken = testResults.filter(
    (one: { status: string; assertionResults: { status: string }[] }) =>
      one.status === 'failed' && !one.assertionResults.some((result) => result.status === 'failed'),
  ).length
  const failed = numFailedTests + broken
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed }
}

async function runJourneys() {
  const dataDir = path.join(workFolder, 'data')
  const port = await freePortRange(3)
  const summary = path.join(workFolder, 'journeys.json')
  await runAttached(path.join(root, 'scripts', 'journeys.ts'), [], {
    ...Object.fromEntries(outside.map((name) => [name, undefined])),
    SOUK_DATA_DIR: dataDir,
    SOUK_BUILD_DIR: '.next-test',
    SOUK_JOURNEYS_SUMMARY: summary,
    PORT: String(port),
  })
  return JSON.parse(readFileSync(summary, 'utf8'))
}

function report(): void {
  const passed = scores.reduce((sum, score) => sum + score.passed, 0)
  const failed = scores.reduce((sum, score) => sum + score.failed, 0) + (process.exitCode === 130 ? 1 : 0)
  console.log()
  for (const score of scores) {
    console.log(
      `  ${score.failed ? '✗' : '✓'} ${score.stage.padEnd(22)} ${String(score.passed).padStart(5)} passed ${String(score.failed).padStart(4)} failed ${score.seconds.toFixed(0).padStart(5)} s`,
    )
  }
  if (failed === 0) rmSync(workFolder, { recursive: true, force: true })
  else console.log(`  Kept for a look: ${workFolder} and test-results/`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}
