// How twenty pages look, at three widths and in both themes, beside the sheets in tests/e2e/looks. When a change is
// meant: npm run journeys -- looks.spec -u
import { compare, photograph } from './support/looks'
import { reach, type Visitor } from './support/pages'
import { stateOf } from './support/people'
import { expect, test } from './support/shop'

type Look = {
  /** The page's address in the app folder, or one of its addresses. */
  at: string
  who?: Visitor
  /** What is another every day, by selectors. */
  changes?: string
  /** What only comes after the page, by a selector. */
  comes?: string
}

// Which goods stand where follows what sold lately.
const goods = 'main article *'

const looks: Record<string, Look> = {
  home: { at: '/', changes: goods },
  department: { at: '/categories/ceramics', changes: goods },
  category: { at: '/categories/ceramics/mugs?sort=price' },
  filtered: { at: '/categories/ceramics/mugs?material=stoneware&sort=price' },
  product: { at: '/products/[slug]' },
  search: { at: '/search?', changes: goods },
  results: { at: '/search?q=stoneware+mug&sort=price' },
  'nothing-found': { at: '/search?q=qqzzxx', changes: goods },
  'empty-cart': { at: '/cart?' },
  cart: { at: '/cart' },
  address: { at: '/checkout/address' },
  payment: { at: '/checkout/payment' },
  order: { at: '/orders/[id]' },
  'sign-in': { at: '/sign-in' },
  register: { at: '/register' },
  nowhere: { at: '/nowhere', changes: goods, comes: 'main a[href="/categories/ceramics"]' },
  account: { at: '/account', who: 'shopper', changes: 'main li:has([href*="/orders/"]) *' },
  admin: { at: '/admin', who: 'admin', changes: 'main td, main svg, main .tabular' },
  'admin-products': { at: '/admin/products', who: 'admin', changes: 'main td > *' },
  'admin-product': { at: '/admin/products/[id]', who: 'admin' },
}

// Rails follow whoever looks and what was bought a moment ago; times pass.
const always = 'time, [data-relative-time], .recharts-wrapper'

for (const [name, { at, who = 'guest', changes, comes = 'h1' }] of Object.entries(looks)) {
  test(`the page "${name}" looks as it was meant to`, async ({ browser, baseURL, request }, { config }) => {
    const storageState = who === 'guest' ? undefined : await stateOf(browser, baseURL!, who)
    const context = await browser.newContext({ baseURL, storageState, reducedMotion: 'reduce', locale: 'en-GB' })
    await context.addCookies([{ name: 'consent', value: 'essential', url: baseURL! }])
    // Never answered: a rail keeps the room it has, whenever the picture is taken.
    await context.route('**/api/v1/recommendations*', () => undefined)
    const page = await context.newPage()
    await page.goto(await reach(at, page, request))
    await expect(page.locator(comes).first()).toBeVisible()
    // Scripts start after the first paint.
    await page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith('__reactContainer')))
    await page.addStyleTag({
      content: `:is(${[always, changes].filter(Boolean).join(', ')}) { visibility: hidden !important }`,
    })
    const complaints = await compare(
      name,
      await photograph(page),
      config.updateSnapshots === 'all' || config.updateSnapshots === 'changed',
    )
    await context.close()
    expect(complaints, `compare test-results/looks/${name}-now.webp with tests/e2e/looks/${name}.webp`).toEqual([])
  })
}
