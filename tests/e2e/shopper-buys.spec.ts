// A shopper without an account: from the first look to the parcel.
import type { APIRequestContext } from '@playwright/test'
import {
  addToCart,
  cards,
  confirmedOrder,
  fillAddress,
  fillCard,
  freshEmail,
  goToPayment,
  payButton,
} from './support/buying'
import { linkIn, mailTo } from './support/mail'
import { stateOf } from './support/people'
import { readProduct } from './support/api'
import { awake, expect, test } from './support/shop'

/** The name of a glaze of the Harbour Mug that is not chosen at first and of which single pieces are left. */
async function anotherGlaze(request: APIRequestContext, pieces: number): Promise<string> {
  const { variants, options } = await readProduct(request, 'harbour-mug')
  const [first] = variants.filter(({ available }) => available !== 0)
  const other = variants.find(
    (variant) =>
      variant.options.set === first!.options.set &&
      variant.options.colour !== first!.options.colour &&
      (variant.available ?? pieces) >= pieces,
  )
  return options.find(({ key }) => key === 'colour')!.values.find(({ key }) => key === other!.options.colour)!.label
}

test('a guest finds a mug despite a typo, pays with 3-D Secure and sees the parcel leave', async ({
  page,
  visitor,
  browser,
  baseURL,
  request,
  isMobile,
}) => {
  test.setTimeout(120_000)
  const email = freshEmail('ada')

  await test.step('search with a typo from the home page', async () => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    if (isMobile) await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
    const place = page.getByRole(isMobile ? 'main' : 'banner')
    await place.getByPlaceholder('Search the shop').fill('stonware mug')
    await place.getByPlaceholder('Search the shop').press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Results for “stonware mug”' })).toBeVisible()
    await expect(page.getByText('These are the results for stoneware mug')).toBeVisible()
  })

  await test.step('choose another variant and put it into the cart', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Harbour Mug' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Harbour Mug' })).toBeVisible()
    await awake(page, '#buy')
    const glazes = page.getByRole('group', { name: /^Glaze/ })
    const glaze = await anotherGlaze(request, 2)
    await glazes.getByTitle(glaze, { exact: true }).click()
    await expect(glazes.getByRole('radio', { name: glaze })).toBeChecked()
    await expect(page).toHaveURL(/variant=/)
    await page.locator('#buy').getByRole('button', { name: 'Add to cart' }).first().click()
    const drawer = page.getByRole('dialog', { name: /^Your cart/ })
    await expect(drawer.getByText(glaze)).toBeVisible()
    await drawer.getByRole('button', { name: 'One more' }).click()
    await expect(drawer.getByRole('heading', { name: 'Your cart (2)' })).toBeVisible()
    await drawer.getByRole('link', { name: 'Checkout' }).click()
  })

  await test.step('address, shipping, card, bank', async () => {
    await awake(page, 'main form')
    await fillAddress(page, email)
    await page.getByRole('button', { name: 'Continue to shipping' }).click()
    await expect(page.getByRole('radio').first()).toBeChecked()
    await page.getByRole('button', { name: 'Continue to payment' }).click()
    await fillCard(page, cards.asksTheBank)
    await payButton(page).click()
    await page.getByRole('button', { name: 'Approve payment' }).click()
  })

  const number = await test.step('confirmation on the page and by mail', async () => {
    const placed = await confirmedOrder(page)
    await expect(page.getByText('2 × ')).toBeVisible()
    await page.goto('/cart')
    await expect(page.getByText('Your cart is empty')).toBeVisible()
    return placed
  })
  const mail = await mailTo(email, new RegExp(`${number}.* is confirmed`))
  expect(mail.text).toContain('Harbour Mug')

  await test.step('staff find the order and ship it', async () => {
    const staff = await visitor({ storageState: await stateOf(browser, baseURL!, 'staff') })
    await staff.goto('/admin/orders')
    await staff.getByRole('searchbox', { name: 'Number, email or name' }).fill(email)
    await staff.getByRole('searchbox', { name: 'Number, email or name' }).press('Enter')
    await staff.getByRole('link', { name: `#${number}` }).click()
    await expect(staff.getByRole('heading', { level: 1, name: `Order #${number}` })).toBeVisible()
    await staff.getByRole('button', { name: 'Ship', exact: true }).click()
    const dialog = staff.getByRole('dialog', { name: 'Ship a parcel' })
    await dialog.getByLabel('Carrier').fill('DHL')
    await dialog.getByLabel('Tracking number').fill('JVGL0612345678')
    await dialog.getByRole('button', { name: 'Ship 2 pieces' }).click()
    await expect(staff.getByRole('heading', { level: 1 })).toContainText('Shipped')
  })

  await test.step('the mailed link shows it shipped', async () => {
    await page.goto(linkIn(mail, '/orders/'))
    await expect(page.getByText('Everything is on its way or with you.')).toBeVisible()
    await expect(page.getByText('JVGL0612345678')).toBeVisible()
    await mailTo(email, new RegExp(`${number}.* is on its way`))
  })
})

test('a declined card and a refusing bank say why and keep everything, and another card pays', async ({
  page,
  tolerate,
}) => {
  tolerate(/402/)
  await addToCart(page, 'harbour-mug')
  await goToPayment(page, freshEmail('declined'))
  await fillCard(page, cards.declined)
  await payButton(page).click()
  await expect(
    page
      .getByRole('alert')
      .or(page.getByRole('status'))
      .getByText(/declined/i)
      .first(),
  ).toBeVisible()
  await expect(page.getByLabel('Card number')).toHaveValue(cards.declined)

  await page.getByLabel('Card number').fill(cards.asksTheBank)
  await payButton(page).click()
  await page.getByRole('button', { name: /^Fail/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Review and pay' })).toBeVisible()
  await expect(page.getByText('You were not charged.')).toBeVisible()

  await fillCard(page, cards.pays)
  await payButton(page).click()
  await confirmedOrder(page)
})

test('Back and reload lose nothing of a checkout', async ({ page }) => {
  const email = freshEmail('back')
  await addToCart(page, 'harbour-mug')
  await page.goto('/checkout')
  await awake(page, 'main form')
  await fillAddress(page, email)
  await page.reload()
  await expect(page.getByLabel('Email')).toHaveValue(email)
  await expect(page.getByLabel('Street and number').first()).toHaveValue('Oderberger Straße 12')
  await page.getByRole('button', { name: 'Continue to shipping' }).click()
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Review and pay' })).toBeVisible()
  await page.reload()
  await expect(page.getByText('Oderberger Straße 12')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'How shall it get there?' })).toBeVisible()
  await page.goBack()
  await expect(page.getByLabel('Email')).toHaveValue(email)
  await page.goto('/checkout/payment')
  await fillCard(page, cards.pays)
  await payButton(page).click()
  const number = await confirmedOrder(page)
  await page.reload()
  await expect(page.getByText(number).first()).toBeVisible()
})

test('pressing the pay button twice makes one order', async ({ page, visitor, browser, baseURL }) => {
  const email = freshEmail('twice')
  await addToCart(page, 'harbour-mug')
  await goToPayment(page, email)
  await fillCard(page, cards.pays)
  await payButton(page).dblclick()
  const number = await confirmedOrder(page)
  const staff = await visitor({ storageState: await stateOf(browser, baseURL!, 'staff') })
  await staff.goto(`/admin/orders?search=${encodeURIComponent(email)}`)
  await expect(staff.getByRole('link', { name: /^#\d+$/ })).toHaveText([`#${number}`])
})
