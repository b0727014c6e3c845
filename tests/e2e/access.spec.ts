// Whoever uses a keyboard, a screen reader or large print.
import AxeBuilder from '@axe-core/playwright'
import { readProduct } from './support/api'
import { addToCart } from './support/buying'
import { stateOf } from './support/people'
import { awake, expect, type Page, test } from './support/shop'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe holds against a page, in one line each. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  )
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`))
}

const open = {
  home: '/',
  category: '/categories/ceramics/mugs',
  product: '/products/harbour-mug',
  search: '/search?q=lamp',
  'sign-in': '/sign-in',
}

for (const [name, path] of Object.entries(open)) {
  test(`the ${name} page meets WCAG 2.2 AA`, async ({ page, isMobile }) => {
    // Colours do not depend on the screen's size: one project looks by day, the other by night.
    await page.emulateMedia({ colorScheme: isMobile ? 'dark' : 'light', reducedMotion: 'reduce' })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await findings(page)).toEqual([])
  })
}

test('cart, drawer and checkout meet WCAG 2.2 AA', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await addToCart(page, 'harbour-mug')
  expect(await findings(page), 'drawer').toEqual([])
  await page.goto('/cart')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await findings(page), 'cart').toEqual([])
  await page.goto('/checkout')
  await awake(page, 'main form')
  await page.getByRole('button', { name: 'Continue to shipping' }).click()
  await expect(page.getByRole('main').getByRole('alert').first()).toBeVisible()
  expect(await findings(page), 'address with errors').toEqual([])
})

test('the back office meets WCAG 2.2 AA', { tag: '@once' }, async ({ visitor, browser, baseURL, request }) => {
  const staff = await visitor({ storageState: await stateOf(browser, baseURL!, 'staff'), reducedMotion: 'reduce' })
  const { id } = await readProduct(request, 'harbour-mug')
  for (const path of [
    '/admin',
    '/admin/orders',
    `/admin/products/${id}`,
    '/admin/search',
    '/admin/models',
    '/admin/recommendations',
  ]) {
    await staff.goto(path)
    await expect(staff.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await findings(staff), path).toEqual([])
  }
})

test('with the keyboard alone: past the header, through the menu, into the cart and out again', async ({
  page,
  isMobile,
}) => {
  await page.goto('/')
  await awake(page, 'header a')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  if (isMobile) {
    await page.getByRole('button', { name: 'Menu' }).press('Enter')
    await page.getByRole('dialog').locator('summary', { hasText: 'Ceramics' }).press('Enter')
  } else {
    await page
      .getByRole('navigation', { name: 'Departments' })
      .locator('summary', { hasText: 'Ceramics' })
      .press('Enter')
  }
  const mugs = page.getByRole('link', { name: 'Mugs', exact: true }).first()
  await expect(mugs).toBeVisible()
  await mugs.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Mugs' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Harbour Mug' }).press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: 'Harbour Mug' })).toBeVisible()
  await awake(page, '#buy')
  const chosen = page.getByRole('group', { name: /^Glaze/ }).getByRole('radio', { checked: true })
  const first = await chosen.getAttribute('value')
  await chosen.press('ArrowRight')
  await expect(page).toHaveURL(/variant=/)
  await chosen.press('ArrowLeft')
  await expect(chosen).toHaveAttribute('value', first!)
  await page.locator('#buy').getByRole('button', { name: 'Add to cart' }).first().press('Enter')
  const drawer = page.getByRole('dialog', { name: 'Your cart (1)' })
  await expect(drawer).toBeVisible()
  await page.keyboard.press('Tab')
  expect(await drawer.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
})

test('nothing scrolls sideways on a phone', { tag: '@phone' }, async ({ page }) => {
  for (const path of [...Object.values(open), '/cart', '/orders', '/register']) {
    await page.goto(path)
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wider, path).toBe(0)
  }
})
