// People of the demo shop, signed in.
import { type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import { accountOf, awake } from './shop'

type Role = Parameters<typeof accountOf>[0]
type State = BrowserContextOptions['storageState']

const states = new Map<Role, State>()

/** Signs in on the sign-in page. */
export async function signIn(page: Page, role: Role): Promise<void> {
  const { email, password } = accountOf(role)
  if (!page.url().includes('/sign-in')) await page.goto('/sign-in')
  await awake(page, 'main form')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}

/** The signed-in browser state of a role, made once and then reused. */
export async function stateOf(browser: Browser, baseURL: string, role: Role): Promise<State> {
  const known = states.get(role)
  if (known) return known
  const context = await browser.newContext({ baseURL })
  await signIn(await context.newPage(), role)
  const state = await context.storageState()
  await context.close()
  states.set(role, state)
  return state
}
