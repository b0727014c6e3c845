// How the shop feels under the hands: nothing takes the focus away.
import { addToCart } from './support/buying'
import { awake, expect, test } from './support/shop'

test('a variant is bought from a list and the focus comes back to its button', { tag: '@once' }, async ({ page }) => {
  await page.goto('/categories/ceramics/mugs')
  await awake(page, 'article button')
  const choose = page.getByRole('button', { name: 'Choose Harbour Mug' })
  await choose.focus()
  await page.keyboard.press('Enter')
  const picker = page.getByRole('dialog', { name: 'Harbour Mug' })
  await picker.getByRole('button', { name: 'Add to cart' }).click()
  await expect(page.getByRole('dialog', { name: 'Your cart (1)' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(choose).toBeFocused()
})

test('pictures are walked and looked at closely by keyboard', { tag: '@once' }, async ({ page }) => {
  await page.goto('/products/harbour-mug')
  await awake(page, '#picture-1 a')
  await page.locator('#picture-1 a').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('#picture-2 a')).toBeFocused()
  await page.keyboard.press('Enter')
  const viewer = page.getByRole('dialog', { name: 'Pictures of Harbour Mug' })
  await expect(viewer.getByRole('status')).toContainText('2')
  await page.keyboard.press('+')
  await expect(viewer.getByRole('button', { name: 'Zoom out' })).toBeEnabled()
  await page.keyboard.press('Escape')
  await expect(page.locator('#picture-2 a')).toBeFocused()
})

test('what was taken out of the cart can be put back at once', { tag: '@once' }, async ({ page }) => {
  await addToCart(page, 'harbour-mug')
  await page.getByRole('button', { name: /^Remove.*Harbour Mug/ }).click()
  const undo = page.getByRole('button', { name: /^Undo.*Harbour Mug/ })
  await expect(undo).toBeFocused()
  await undo.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Your cart (1)' })).toBeVisible()
})
