// Whoever looks for something, and what the shop suggests by itself.
import { keyHeader, read, readProduct } from './support/api'
import { stateOf } from './support/people'
import { awake, expect, test } from './support/shop'

type Rail = { rail: string; items: { product: { id: string; title: string }; reason: string | null }[] }

test('suggestions understand a slip while typing and lead to the product', { tag: '@once' }, async ({ page }) => {
  await page.goto('/')
  await awake(page, 'header input')
  const box = page.getByRole('banner').getByPlaceholder('Search the shop')
  await box.pressSequentially('habour mu')
  const product = page.getByRole('option', { name: /Harbour Mug/ }).first()
  await expect(product).toBeVisible()
  await product.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Harbour Mug' })).toBeVisible()
})

test('words that nothing has still lead somewhere, and the page says so', { tag: '@once' }, async ({ page }) => {
  await page.goto('/search?q=qqzzxx')
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
  await expect(
    page
      .getByRole('main')
      .getByText(/nothing|no product/i)
      .first(),
  ).toBeVisible()
})

test('a new name is found within two seconds of being saved', { tag: '@once' }, async ({ request }) => {
  const { id } = await readProduct(request, 'lowtide-latte-mug')
  const { version, title } = await read<{ version: number; title: string }>(
    request,
    `/api/v1/products/${id}/editable`,
    keyHeader(),
  )
  const rename = async (name: string, at: number) => {
    const answer = await request.patch(`/api/v1/products/${id}`, {
      headers: keyHeader(),
      data: { title: name, version: at },
    })
    expect(answer.ok(), await answer.text()).toBe(true)
    return ((await answer.json()) as { version: number }).version
  }
  const found = async () =>
    (await read<{ page: { data: { id: string }[] } }>(request, '/api/v1/search?q=quillfeather&limit=1')).page.data[0]
      ?.id
  const next = await rename(`${title} Quillfeather`, version)
  try {
    await expect.poll(found, { timeout: 2_000, intervals: [100] }).toBe(id)
  } finally {
    await rename(title, next)
  }
})

test('a product page shows what is like it and what is bought with it; no rail is empty', async ({ page, request }) => {
  const { id } = await readProduct(request, 'harbour-mug')
  await page.goto('/products/harbour-mug')
  await awake(page, '#buy')
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
  await expect(page.getByRole('region', { name: 'More like this' }).getByRole('article').nth(3)).toBeVisible()
  for (const query of [
    `rail=similar&product=${id}`,
    `rail=together&product=${id}`,
    `rail=basket&basket=${id}`,
    'rail=trending',
    'rail=for-you',
  ]) {
    const { items } = await read<Rail>(request, `/api/v1/recommendations?${query}&limit=4`)
    expect(items.length, query).toBe(4)
    if (query.includes(id))
      expect(
        items.map(({ product }) => product.id),
        query,
      ).not.toContain(id)
  }
})

test('the last click counts at once', { tag: '@once' }, async ({ request }) => {
  const { id } = await readProduct(request, 'harbour-mug')
  const after = await read<Rail>(request, `/api/v1/recommendations?rail=for-you&recent=${id}&limit=8`)
  const before = await read<Rail>(request, '/api/v1/recommendations?rail=for-you&limit=8')
  const ids = ({ items }: Rail) => items.map(({ product }) => product.id)
  expect(ids(after)).not.toEqual(ids(before))
})

test('staff see what is searched, edit synonyms, and look at models and rails', { tag: '@once' }, async ({
  visitor,
  browser,
  baseURL,
}) => {
  const staff = await visitor({ storageState: await stateOf(browser, baseURL!, 'staff') })
  for (const [path, name] of [
    ['/admin/search', 'Search'],
    ['/admin/models', 'Models'],
    ['/admin/recommendations', 'Recommendations'],
  ] as const) {
    await staff.goto(path)
    await expect(staff.getByRole('heading', { level: 1, name })).toBeVisible()
  }
})
