// What every journey has: an eye on the browser's complaints, further visitors, and the demo shop's sign-ins.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type BrowserContext, type BrowserContextOptions, expect, type Page, test as base } from '@playwright/test'

export { expect, type Page }

/** Where the shop under test keeps its files; journeys run on the same machine. */
export const dataDir = path.resolve(process.env.SOUK_DATA_DIR || '.data')

type Account = { role: 'admin' | 'staff' | 'support' | 'shopper'; email: string; password: string }

/** The demo shop's sign-ins and API key, as the start prints them. */
export function readDemo(): { accounts: Account[]; apiKey: string } {
  return JSON.parse(readFileSync(path.join(dataDir, 'demo.json'), 'utf8'))
}

/** The demo account of a role. */
export function accountOf(role: Account['role']): Account {
  const found = readDemo().accounts.find((account) => account.role === role)
  if (!found) throw new Error(`The demo shop has no ${role}.`)
  return found
}

type Watch = {
  /** Lets a complaint of the browser pass that the journey provokes. */
  tolerate: (pattern: RegExp) => void
  /** A further person with a browser of their own, watched in the same way. */
  visitor: (options?: BrowserContextOptions) => Promise<Page>
  watched: { complaints: string[]; tolerated: RegExp[] }
}

/**
 * Playwright's test, in which any console error, uncaught error, failed answer or request to another host fails the
 * journey at its end unless it was tolerated.
 */
export const test = base.extend<Watch & { clean: void }>({
  watched: async ({}, use) => {
    await use({ complaints: [], tolerated: [] })
  },
  tolerate: async ({ watched }, use) => {
    await use((pattern) => void watched.tolerated.push(pattern))
  },
  visitor: async ({ browser, watched, baseURL, viewport, isMobile, hasTouch, locale }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (options) => {
      const context = await browser.newContext({ baseURL, viewport, isMobile, hasTouch, locale, ...options })
      contexts.push(context)
      watch(context, baseURL!, watched.complaints)
      await answerConsent(context, baseURL!)
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },
  clean: [
    async ({ context, baseURL, watched }, use, info) => {
      watch(context, baseURL!, watched.complaints)
      await answerConsent(context, baseURL!)
      await use()
      if (info.status !== info.expectedStatus) return
      const left = watched.complaints.filter((each) => !watched.tolerated.some((pattern) => pattern.test(each)))
      expect(left, 'complaints of the browser').toEqual([])
    },
    { auto: true },
  ],
})

/** The question about recognising browsers was answered before; the journey about it asks anew. */
function answerConsent(context: BrowserContext, home: string): Promise<void> {
  return context.addCookies([{ name: 'consent', value: 'essential', url: home }])
}

function watch(context: BrowserContext, home: string, complaints: string[]): void {
  const origin = new URL(home).origin
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`))
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (protocol.startsWith('http') && asked !== origin) complaints.push(`outside: ${request.url()}`)
  })
  context.on('requestfailed', (request) => {
    // Leaving a page aborts what it still asks for.
    const reason = request.failure()?.errorText ?? ''
    if (reason !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${reason}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`)
  })
}

/** Waits until React answers for the element: before that a press is the browser's own form post, which works but differs. */
export async function awake(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const found = document.querySelector(wanted)
    return found !== null && Object.keys(found).some((key) => key.startsWith('__reactProps$'))
  }, selector)
}
