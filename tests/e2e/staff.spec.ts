// Staff behind the counter.
import { buyByApi, readProduct } from './support/api'
import { freshEmail } from './support/buying'
import { stateOf } from './support/people'
import { accountOf, expect, test } from './support/shop'

test.describe('behind the counter', { tag: '@once' }, () => {
  test('a price that staff change is on the product page and in the API at the next request, and in the audit log', async ({
    page,
    visitor,
    browser,
    baseURL,
    request,
  }) => {
    const slug = 'thumbprint-mug'
    const product = await readProduct(request, slug)
    await page.goto(`/products/${slug}`)
    const staff = await visitor({ storageState: await stateOf(browser, baseURL!, 'staff') })
    await staff.goto(`/admin/products?search=${encodeURIComponent(product.title)}`)
    await staff.getByRole('link', { name: product.title }).first().click()
    await expect(staff.getByRole('heading', { level: 1, name: product.title })).toBeVisible()
    const price = 4100 + Math.floor(Math.random() * 800)
    const typed = (price / 100).toFixed(2)
    const field = staff.getByRole('textbox', { name: /^Price of .* in EUR$/ })
    for (const each of await field.all()) await each.fill(typed)
    await staff.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(staff.getByText('Saved. The shop shows it now.').first()).toBeVisible()

    await page.goto(`/products/${slug}`)
    await expect(page.getByRole('main').getByText(`€${typed}`).first()).toBeVisible()
    const now = await readProduct(request, slug)
    expect(now.variants.map((variant) => variant.price.amountMinor)).toEqual(now.variants.map(() => price))

    await staff.goto(`/admin/audit?search=${product.id}`)
    await staff.getByRole('main').locator('summary').first().click()
    await expect(staff.getByText(String(price)).first()).toBeVisible()
  })

  test('a partial refund gives back the piece, tells the shopper and leaves the rest', async ({
    visitor,
    browser,
    baseURL,
    request,
  }) => {
    const { order, path } = await buyByApi(request, { slug: 'harbour-mug', quantity: 2, email: freshEmail('refund') })
    const staff = await visitor({ storageState: await stateOf(browser, baseURL!, 'staff') })
    await staff.goto(`/admin/orders/${order.id}`)
    await staff.getByRole('button', { name: 'Refund', exact: true }).click()
    const dialog = staff.getByRole('dialog', { name: 'Refund' })
    await dialog.getByRole('button', { name: 'One more' }).click()
    await dialog.getByRole('button', { name: /^Refund €/ }).click()
    await expect(staff.getByRole('heading', { level: 1 })).toContainText('Partly refunded')
    const guest = await visitor()
    await guest.goto(path)
    await expect(guest.getByText('Given back')).toBeVisible()
  })

  test('support sees prices but cannot change them', async ({ visitor, browser, baseURL, request }) => {
    const product = await readProduct(request, 'harbour-mug')
    const support = await visitor({ storageState: await stateOf(browser, baseURL!, 'support') })
    await support.goto(`/admin/products/${product.id}`)
    await expect(support.getByRole('textbox', { name: /^Price of .* in EUR$/ }).first()).toBeDisabled()
    await expect(support.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0)
    await expect(support.getByRole('link', { name: 'Audit log' })).toHaveCount(0)

    const { email, password } = accountOf('support')
    const signIn = await request.post('/api/v1/auth/token', { data: { email, password } })
    expect(signIn.ok(), await signIn.text()).toBe(true)
    const { accessToken } = await signIn.json()
    const refused = await request.patch(`/api/v1/products/${product.id}`, {
      data: { title: 'Cheap mug', version: 1 },
      headers: { authorization: `Bearer ${accessToken}` },
    })
    expect(refused.status()).toBe(403)
    expect(await refused.text()).toContain('catalog:write')
  })

  test('a shopper who knows the address of the back office is not let in', async ({
    visitor,
    browser,
    baseURL,
    tolerate,
  }) => {
    tolerate(/40[34]/)
    const shopper = await visitor({ storageState: await stateOf(browser, baseURL!, 'shopper') })
    await shopper.goto('/admin/orders')
    await expect(shopper.getByRole('table')).toHaveCount(0)
    await expect(shopper.getByRole('link', { name: 'Audit log' })).toHaveCount(0)
  })

  test('the jobs screen shows what ran, step by step, and the mail screen what was sent', async ({
    visitor,
    browser,
    baseURL,
    request,
  }) => {
    const email = freshEmail('jobs')
    const { order } = await buyByApi(request, { slug: 'harbour-mug', quantity: 1, email })
    const staff = await visitor({ storageState: await stateOf(browser, baseURL!, 'staff') })
    await expect(async () => {
      await staff.goto('/admin/mail')
      await expect(staff.getByRole('row').filter({ hasText: email })).toContainText(String(order.number), {
        timeout: 500,
      })
    }).toPass({ timeout: 30_000 })
    await staff.goto('/admin/jobs?status=completed')
    const runs = staff.getByRole('region', { name: 'Runs' }).getByRole('link')
    await expect(runs.first()).toBeVisible()
    await runs.first().click()
    await expect(staff).toHaveURL(/\/admin\/jobs\/.+/)
    await expect(staff.getByRole('main')).toContainText('Done')
  })
})
