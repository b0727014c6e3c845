// The steps of buying that several journeys take.
import { expect, type Page } from '@playwright/test'
import { awake } from './shop'

export const cards = {
  pays: '4242 4242 4242 4242',
  asksTheBank: '4000 0025 0000 3155',
  declined: '4000 0000 0000 0002',
} as const

/** An address nobody else in the run uses. */
export const freshEmail = (name: string) =>
  `${name}.${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}@mail.example`

/** Puts one piece of a product into the cart; ends with the open drawer. */
export async function addToCart(page: Page, slug: string): Promise<void> {
  await page.goto(`/products/${slug}`)
  await awake(page, '#buy')
  await page.locator('#buy').getByRole('button', { name: 'Add to cart' }).first().click()
  await expect(page.getByRole('dialog', { name: /Your cart \(\d+\)/ })).toBeVisible()
}

/** Fills the address step of a guest in Berlin, without sending it. */
export async function fillAddress(page: Page, email: string): Promise<void> {
  const delivery = page.getByRole('group', { name: 'Delivery address' })
  await page.getByLabel('Email').fill(email)
  await delivery.getByLabel('Country').selectOption({ label: 'Germany' })
  await delivery.getByLabel('First name').fill('Ada')
  await delivery.getByLabel('Last name').fill('Brandt')
  await delivery.getByLabel('Street and number').fill('Oderberger Straße 12')
  await delivery.getByLabel('Postal code').fill('10435')
  await delivery.getByLabel('Town or city').fill('Berlin')
}

/** From the cart to the payment step as a guest. */
export async function goToPayment(page: Page, email: string): Promise<void> {
  await page.goto('/checkout')
  await awake(page, 'main form')
  await fillAddress(page, email)
  await page.getByRole('button', { name: 'Continue to shipping' }).click()
  await page.getByRole('button', { name: 'Continue to payment' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Review and pay' })).toBeVisible()
}

/** Types a card into the payment step, without paying. */
export async function fillCard(page: Page, number: string): Promise<void> {
  await awake(page, 'main form')
  await page.getByLabel('Card number').fill(number)
  await page.getByLabel('Expires').fill('12 / 40')
  await page.getByLabel('Security code').fill('123')
}

/** The button that orders. */
export const payButton = (page: Page) => page.getByRole('button', { name: /^Pay / })

/** Waits for the confirmation and returns the order's number. */
export async function confirmedOrder(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { level: 1, name: /^Thank you/ })).toBeVisible({ timeout: 20_000 })
  const said = await page.getByText(/Your order \d+ is placed/).textContent()
  return /Your order (\d+)/.exec(said ?? '')![1]!
}
