import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { root } from './paths.ts'
import { isAlive, runToEnd } from './process.ts'

async function until(condition: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 200 && !condition(); attempt++) await sleep(50)
}

test('a program ends when the launcher that started it is killed with -9', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'souk-orphan-'))
  const pidFile = path.join(folder, 'pid')
  const program = path.join(folder, 'program.mjs')
  writeFileSync(
    program,
    `import fs from 'node:fs'; fs.writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); setInterval(() => {}, 1000)`,
  )
  const source = pathToFileURL(path.join(root, 'scripts/launcher/process.ts')).href
  const code = `import(${JSON.stringify(source)}).then((m) => m.runToEnd(process.execPath, [${JSON.stringify(program)}]))`
  const launcher = spawn(process.execPath, ['--import', 'tsx', '-e', code], { cwd: root, stdio: 'ignore' })
  await until(() => existsSync(pidFile) && readFileSync(pidFile, 'utf8') !== '')
  const pid = Number(readFileSync(pidFile, 'utf8'))
  expect(isAlive(pid)).toBe(true)
  launcher.kill('SIGKILL')
  await until(() => !isAlive(pid))
  expect(isAlive(pid)).toBe(false)
  rmSync(folder, { recursive: true })
})

test('a program that ends by itself is not held up, and its output and exit code come back', async () => {
  const result = await runToEnd(process.execPath, ['-e', 'console.log("said"); console.error("also"); process.exit(3)'])
  expect(result.code).toBe(3)
  expect(result.output).toContain('said')
  expect(result.output).toContain('also')
})
