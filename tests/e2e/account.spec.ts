// A shopper who makes an account.
import { addToCart, cards, confirmedOrder, fillCard, freshEmail, payButton } from './support/buying'
import { linkIn, mailTo } from './support/mail'
import { awake, expect, test } from './support/shop'

const password = 'maple-orbit-candle-47'

test('a registered shopper keeps the guest cart, finds the order in the account and can leave', async ({ page }) => {
  test.setTimeout(120_000)
  const email = freshEmail('joan')

  await test.step('register with something in the cart', async () => {
    await addToCart(page, 'harbour-mug')
    await page.goto('/register')
    await awake(page, 'main form')
    await page.getByLabel('First name').fill('Joan')
    await page.getByLabel('Last name').fill('Weber')
    await page.getByLabel('Email').fill(email)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Create account' }).click()
    await expect(page.getByText('Check your email')).toBeVisible()
  })

  await test.step('the mailed link signs in', async () => {
    await page.goto(linkIn(await mailTo(email, /Confirm your address/), '/verify'))
    await page.getByRole('button', { name: 'Complete my registration' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Hello, Joan' })).toBeVisible()
  })

  await test.step('an address in the book', async () => {
    await page.goto('/account/addresses/new')
    await awake(page, 'main form')
    await page.getByLabel('First name').fill('Joan')
    await page.getByLabel('Last name').fill('Weber')
    await page.getByLabel('Street and number').fill('Klenzestraße 5')
    await page.getByLabel('Postal code').fill('80469')
    await page.getByLabel('Town or city').fill('München')
    await page.getByRole('button', { name: 'Save address' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Addresses' })).toBeVisible()
    await expect(page.getByText('Klenzestraße 5').first()).toBeVisible()
  })

  const number = await test.step('checkout offers it, with the cart of before', async () => {
    await page.goto('/checkout')
    await expect(page.getByRole('heading', { name: 'From your address book' })).toBeVisible()
    await expect(page.getByLabel('Email')).toHaveValue(email)
    await expect(page.getByLabel('Street and number').first()).toHaveValue('Klenzestraße 5')
    await page.getByRole('button', { name: 'Continue to shipping' }).click()
    await page.getByRole('button', { name: 'Continue to payment' }).click()
    await fillCard(page, cards.pays)
    await payButton(page).click()
    return confirmedOrder(page)
  })

  await test.step('the order is in the account', async () => {
    await page.goto('/account/orders')
    await page.getByRole('link', { name: `Order ${number}` }).click()
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(number) })).toBeVisible()
    await expect(page.getByText('Harbour Mug').first()).toBeVisible()
  })

  await test.step('sign out', async () => {
    await page.goto('/account')
    await awake(page, 'main form')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(page).toHaveURL(/\/$/)
    await page.goto('/account/orders')
    await expect(page).toHaveURL(/\/sign-in/)
  })
})

test('a wrong password is refused in words that do not tell whether the account exists', async ({ page, tolerate }) => {
  tolerate(/40[0-9]|422/)
  const messages: (string | null)[] = []
  for (const email of ['shopper@halden-vale.example', freshEmail('nobody')]) {
    await page.goto('/sign-in')
    await awake(page, 'main form')
    await page.getByLabel('Email').fill(email)
    await page.getByLabel('Password', { exact: true }).fill('not-the-password')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    const alert = page.getByRole('main').getByRole('alert').first()
    await expect(alert).toBeVisible()
    messages.push(await alert.textContent())
  }
  expect(messages[0]).toBe(messages[1])
})
