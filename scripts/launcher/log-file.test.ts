import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { afterAll, expect, test } from 'vitest'
import { logStream } from './log-file'

const dir = mkdtempSync(path.join(os.tmpdir(), 'souk-log-'))
afterAll(() => rmSync(dir, { recursive: true }))

async function write(file: string, lines: string[], limit?: number): Promise<void> {
  const log = logStream(file, limit)
  for (const line of lines) log.write(line)
  log.end()
  await finished(log)
}

test('lines are kept in order, and the older ones in a second file once the limit is passed', async () => {
  const file = path.join(dir, 'web.log')
  await write(file, ['one\n', 'two\n', 'three\n'], 5)
  expect(readFileSync(`${file}.1`, 'utf8')).toBe('one\ntwo\n')
  expect(readFileSync(file, 'utf8')).toBe('three\n')
})

test.runIf(process.platform === 'linux')('a full disk loses lines and stops nothing', async () => {
  await write('/dev/full', ['lost\n', 'lost too\n'])
})
