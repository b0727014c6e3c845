// Being asked whether a browser may be recognised, and what is noted of a visit.
import { expect, type Page, test } from './support/shop'

// Playwright's own name says that it is a robot, whose visits are not noted.
test.use({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36' })

type Told = { kind: string; productId?: string; position?: number; searchId?: string; source?: string; rail?: string }

/** What the page tells the shop, as it tells it. */
function listen(page: Page): Told[] {
  const told: Told[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/v1/events')) told.push(...(request.postDataJSON() as { events: Told[] }).events)
  })
  return told
}

const bar = (page: Page) => page.getByRole('region', { name: 'Privacy' })
const cookieOf = async (page: Page, name: string) =>
  (await page.context().cookies()).find((cookie) => cookie.name === name)

test('who says no is not asked again and gets no number', async ({ page, context }) => {
  await context.clearCookies()
  await page.goto('/')
  await bar(page).getByRole('button', { name: 'No, thanks' }).click()
  await expect(bar(page)).toBeHidden()
  await expect.poll(async () => (await cookieOf(page, 'consent'))?.value).toBe('essential')
  await page.goto('/search')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(bar(page)).toBeHidden()
  expect(await cookieOf(page, 'visitor')).toBeUndefined()
})

test('who says yes gets a number, and can change their mind by the link in the footer', async ({ page, context }) => {
  await context.clearCookies()
  await page.goto('/')
  await bar(page).getByRole('button', { name: 'Yes' }).click()
  await expect.poll(async () => (await cookieOf(page, 'visitor'))?.httpOnly).toBe(true)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).click()
  await expect(page.getByText('This browser is recognised.')).toBeVisible()
  await page.getByRole('button', { name: 'Do not recognise me' }).click()
  await expect(page.getByText('This browser is not recognised.')).toBeVisible()
  expect(await cookieOf(page, 'visitor')).toBeUndefined()
})

test('a search, what it showed, the press and the look are told in order', async ({ page }) => {
  const told = listen(page)
  await page.goto('/search?q=mug')
  await expect.poll(() => told.map((event) => event.kind)).toContain('list_seen')
  const search = told.find((event) => event.kind === 'search')!
  await page.locator('[data-list=search] a').nth(1).click()
  await expect(page).toHaveURL(/\/products\//)
  await expect.poll(() => told.map((event) => event.kind)).toContain('view')
  expect(told.find((event) => event.kind === 'click')).toMatchObject({
    position: 1,
    source: 'search',
    searchId: search.searchId,
  })
})

test('a rail that is seen is told with what stood in it', async ({ page }) => {
  const told = listen(page)
  await page.goto('/')
  await page.locator('[data-list="rail:bestsellers"]').scrollIntoViewIfNeeded()
  await expect.poll(() => told.find((event) => event.kind === 'rail_seen')?.rail).toBe('bestsellers')
})
