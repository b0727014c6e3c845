// Every page there is, by day and by night, for whoever does not see it as it was drawn.
import AxeBuilder from '@axe-core/playwright'
import { pageRoutes, reach, type Visitor, visitorOf } from './support/pages'
import { stateOf } from './support/people'
import { expect, type Page, test } from './support/shop'

// What a change of colours alone can break.
const ofColours = ['color-contrast', 'link-in-text-block']

async function findings(page: Page, theme: string, rules?: string[]): Promise<string[]> {
  // In one go, without the second browser page that only frames of other origins need.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(
      ({ target, any }) =>
        `${theme}: ${id} (${impact}): ${help}: ${target.join(' ')} ${any.map(({ message }) => message).join(' ')}`,
    ),
  )
}

/** By one theme as the system asks for it, then by the other as the shop's own switch sets it. */
async function look(page: Page, address: string, first: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: first, reducedMotion: 'reduce' })
  await page.goto(address)
  await expect(page.locator('h1').first()).toBeVisible()
  const found = await findings(page, first)
  const other = first === 'light' ? 'dark' : 'light'
  await page.evaluate((theme) => {
    document.documentElement.dataset.theme = theme
  }, other)
  return [...found, ...(await findings(page, other, ofColours))]
}

const atATime = 10

const visits = (['guest', 'shopper', 'admin'] satisfies Visitor[]).flatMap((who) => {
  const routes = pageRoutes().filter((route) => visitorOf(route) === who)
  if (who === 'guest') routes.push('/nowhere')
  const parts = Math.ceil(routes.length / atATime)
  return Array.from({ length: parts }, (_, part) => ({
    who,
    title: parts > 1 ? `any page a ${who} sees, part ${part + 1} of ${parts}` : `any page a ${who} sees`,
    routes: routes.slice(part * atATime, (part + 1) * atATime),
  }))
})

for (const { who, title, routes } of visits) {
  test(`axe finds nothing on ${title}, in either theme`, async ({ visitor, browser, baseURL, request, tolerate }) => {
    test.setTimeout(180_000)
    tolerate(/404.*nowhere|nowhere.*404/)
    const page = await visitor(who === 'guest' ? {} : { storageState: await stateOf(browser, baseURL!, who) })
    const found: string[] = []
    for (const [index, route] of routes.entries()) {
      const address = await reach(route, page, request)
      const here = await look(page, address, index % 2 ? 'dark' : 'light')
      found.push(...here.map((each) => `${route} ${each}`))
    }
    expect(found).toEqual([])
  })
}
