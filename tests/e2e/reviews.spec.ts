// What buyers say: written with photos from the order's link, read by staff, seen by everybody.
import sharp from 'sharp'
import { buyByApi, shipByApi } from './support/api'
import { freshEmail } from './support/buying'
import { stateOf } from './support/people'
import { awake, expect, test } from './support/shop'

const photo = (background: string) =>
  sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .jpeg()
    .toBuffer()

test('a guest reviews a mug with photos, staff publish it, and the photos open large by keyboard', async ({
  page,
  visitor,
  browser,
  baseURL,
  request,
}) => {
  const { order, path } = await buyByApi(request, { slug: 'harbour-mug', quantity: 1, email: freshEmail('says') })
  const words = `Holds exactly one long morning, says order ${order.number}.`

  await test.step('before it was sent there is nothing to review', async () => {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: 'What you ordered' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Review Harbour Mug' })).toHaveCount(0)
    await shipByApi(request, order.id)
    await page.reload()
    await page.getByRole('link', { name: 'Review Harbour Mug' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'What is it like?' })).toBeVisible()
  })

  await test.step('a file that is no picture is named, and nothing typed is lost', async () => {
    await awake(page, 'main form')
    await page.getByRole('radio', { name: '4 stars' }).check({ force: true })
    await page.getByLabel('Your review').fill(words)
    await page.getByLabel('Add photos').setInputFiles({
      name: 'notes.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('no picture at all'),
    })
    await page.getByRole('button', { name: 'Send review' }).click()
    await expect(page.getByText(/notes\.jpg is not a picture/)).toBeVisible()
    await expect(page.getByLabel('Your review')).toHaveValue(words)
    await page.getByRole('button', { name: /^Take away photo 1/ }).click()
  })

  await test.step('two photos go with the review', async () => {
    const files = await Promise.all(
      ['#7a9', '#b64'].map(async (colour, index) => ({
        name: `kitchen-${index + 1}.jpg`,
        mimeType: 'image/jpeg',
        buffer: await photo(colour),
      })),
    )
    await page.getByLabel('Add photos').setInputFiles(files)
    await expect(page.getByRole('img', { name: 'kitchen-2.jpg' })).toBeVisible()
    await page.getByRole('button', { name: 'Send review' }).click()
    await expect(page.getByText('Thank you. One of us reads your review')).toBeVisible()
    await expect(page.getByText('Your review is being read and appears soon.')).toBeVisible()
  })

  await test.step('staff see the photos and publish', async () => {
    const staff = await visitor({ storageState: await stateOf(browser, baseURL!, 'staff') })
    await staff.goto('/admin/reviews')
    const card = staff.getByRole('listitem').filter({ hasText: words })
    await expect(card.getByRole('link', { name: /^Open photo/ })).toHaveCount(2)
    await card.getByRole('button', { name: 'Publish' }).click()
    await expect(card).toHaveCount(0)
  })

  await test.step('everybody sees them, and large ones by keyboard', async () => {
    await expect(async () => {
      await page.goto('/products/harbour-mug')
      await expect(page.getByText(words)).toBeVisible({ timeout: 2_000 })
    }).toPass()
    const strip = page.getByRole('list', { name: 'Photos from customers' })
    const first = strip.getByRole('link').first()
    await expect(first).toHaveAccessibleName(/^Enlarge photo 1 of \d+: Harbour Mug, photographed by Ada B\.$/)
    await awake(page, '#reviews')
    await first.focus()
    await page.keyboard.press('Enter')
    const large = page.getByRole('dialog', { name: 'Pictures of Harbour Mug, by customers' })
    await expect(large.getByRole('status')).toContainText(/Picture 1/)
    await page.keyboard.press('ArrowRight')
    await expect(large.getByRole('status')).toContainText(/Picture 2/)
    await page.keyboard.press('Escape')
    await expect(large).toHaveCount(0)
    await expect(first).toBeFocused()
  })

  await test.step('a second review of the same mug is not asked for', async () => {
    await page.goto(path)
    await expect(page.getByText('Reviewed. Thank you.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Review Harbour Mug' })).toHaveCount(0)
  })
})
