// Programs that are used where the machine has them.
import { accessSync, constants } from 'node:fs'
import path from 'node:path'

/** The full path of a program on PATH; null when there is none. */
export function findProgram(...names: string[]): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const candidates = names.flatMap((name) =>
    path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name)),
  )
  return candidates.find(isExecutable) ?? null
}

/** A Chromium for the browser journeys: PLAYWRIGHT_CHROMIUM, an installed one, or Playwright's own; null when there is none. */
export async function findChromium(): Promise<string | null> {
  if (process.env.PLAYWRIGHT_CHROMIUM) return findProgram(process.env.PLAYWRIGHT_CHROMIUM)
  const found = findProgram(
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  )
  if (found) return found
  const { chromium } = await import('playwright')
  return findProgram(chromium.executablePath())
}

export const chromiumHint =
  'No Chromium was found for the browser journeys. Install one (apt install chromium, or npx playwright install chromium) or set PLAYWRIGHT_CHROMIUM.'

export const redisHint =
  'redis-server was not found: the tests of the shared cache are skipped (apt install redis-server).'

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
