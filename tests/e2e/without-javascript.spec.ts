// A shopper whose browser runs no scripts.
import { expect, test } from './support/shop'

test.use({ javaScriptEnabled: false })

test('browse, filter, search, put into the cart and change the number without JavaScript', async ({
  page,
  isMobile,
  tolerate,
}) => {
  // What a browser without scripts says of those it will not fetch.
  tolerate(/\.js csp$/)
  await page.goto('/')
  await page.goto('/categories/ceramics/mugs')
  const total = page
    .getByRole('status')
    .filter({ hasText: /^\d+ products?$/ })
    .first()
  const before = await total.textContent()
  if (isMobile) await page.getByText('Filter', { exact: true }).click()
  await page
    .getByRole('complementary', { name: 'Filters' })
    .getByRole('link', { name: /^Stoneware/ })
    .click()
  await expect(page).toHaveURL(/\?/)
  await expect(page.getByRole('list', { name: 'Active filters' })).toContainText('Stoneware')
  await expect(total).not.toHaveText(before!)

  await page.goto('/search?q=harbour+mug')
  await page.getByRole('main').getByRole('link', { name: 'Harbour Mug' }).click()
  const variant = page.getByRole('combobox', { name: 'Variant' })
  const choices = await variant.getByRole('option').allTextContents()
  await variant.selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Add to cart' }).first().click()

  await expect(page.getByRole('heading', { level: 1, name: 'Your cart' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(choices[1]!.split(', ')[0]!)
  const quantity = page.getByRole('spinbutton', { name: 'Quantity of Harbour Mug' })
  await quantity.fill('3')
  await page.getByRole('button', { name: 'Update' }).click()
  await expect(quantity).toHaveValue('3')
  await page.getByRole('button', { name: /^Remove.*Harbour Mug/ }).click()
  await expect(page.getByText('Your cart is empty')).toBeVisible()
})

test('a form that was refused keeps what was typed, but for the password', async ({ page, tolerate }) => {
  tolerate(/\.js csp$/)
  await page.goto('/register')
  await page.getByLabel('First name').fill('Ada')
  await page.getByLabel('Email').fill('ada at example')
  await page.getByLabel('Password', { exact: true }).fill('seven-blue-teapots')
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByLabel('Last name')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('First name')).toHaveValue('Ada')
  await expect(page.getByLabel('Email')).toHaveValue('ada at example')
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('')
})
