// What a page may cost the database, and what search engines find on it.
import type { APIRequestContext } from '@playwright/test'
import { keyHeader, read, readProduct } from './support/api'
import { expect, test } from './support/shop'

/** SQL statements that the web process has sent since it started. */
async function statements(request: APIRequestContext): Promise<number> {
  const text = await (await request.get('/api/metrics')).text()
  return Number(/^souk_sql_statements_total\{[^}]*\} (\d+)/m.exec(text)?.[1])
}

async function costOf(request: APIRequestContext, path: string): Promise<number> {
  const before = await statements(request)
  const response = await request.get(path)
  expect(response.ok(), `${path}: ${response.status()}`).toBe(true)
  await response.body()
  return (await statements(request)) - before
}

/** Asks until the address costs no more than that: what was just changed is read anew for a moment, and jobs read too. */
async function expectCost(request: APIRequestContext, path: string, most: number): Promise<void> {
  await expect.poll(() => costOf(request, path), { message: `statements of ${path}` }).toBeLessThanOrEqual(most)
}

test.describe('budgets', { tag: '@once' }, () => {
  for (const path of [
    '/',
    '/categories/ceramics/mugs',
    '/categories/ceramics/mugs?material=stoneware',
    '/products/lowtide-latte-mug',
  ]) {
    test(`${path} costs the database nothing once it has been made`, async ({ request }) => {
      await expectCost(request, path, 0)
    })
  }

  test('a product page is made anew after a change with few statements, and then costs nothing again', async ({
    request,
  }) => {
    const slug = 'lowtide-latte-mug'
    const { id } = await readProduct(request, slug)
    const costs: number[] = []
    for (const subtitle of ['Wide, low and generous', 'Low, wide and generous', 'Wide, low and generous, 420 ml']) {
      const { version } = await read<{ version: number }>(request, `/api/v1/products/${id}/editable`, keyHeader())
      const changed = await request.patch(`/api/v1/products/${id}`, {
        data: { subtitle, version },
        headers: keyHeader(),
      })
      expect(changed.ok(), await changed.text()).toBe(true)
      const before = await statements(request)
      expect(await (await request.get(`/products/${slug}`)).text()).toContain(subtitle)
      costs.push((await statements(request)) - before)
    }
    expect(Math.min(...costs)).toBeGreaterThan(0)
    expect(Math.min(...costs)).toBeLessThanOrEqual(12)
    // The job that follows a change drops the page once more, moments later.
    await expectCost(request, `/products/${slug}`, 0)
  })

  const budgets: Record<string, number> = {
    '/search?q=stoneware+mug': 6,
    '/cart': 2,
    '/api/v1/products?limit=24': 2,
    '/api/v1/products/lowtide-latte-mug': 6,
    '/api/v1/categories': 2,
    '/api/v1/search?q=mug': 6,
  }
  for (const [path, most] of Object.entries(budgets)) {
    test(`${path} takes at most ${most} statements`, async ({ request }) => {
      await expectCost(request, path, most)
    })
  }

  test('crawlers find robots.txt, the sitemap and every product in it', async ({ request, baseURL }) => {
    const robots = await (await request.get('/robots.txt')).text()
    expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`)
    expect(robots).toMatch(/Disallow: \/checkout/)
    const places = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place]) => place!)
    const slices = places(await (await request.get('/sitemap.xml')).text())
    const all = (await Promise.all(slices.map(async (slice) => places(await (await request.get(slice)).text())))).flat()
    expect(all).toContain(`${baseURL}/products/harbour-mug`)
    expect(all).toContain(`${baseURL}/categories/ceramics/mugs`)
    expect(all.filter((place) => place.includes('/products/')).length).toBeGreaterThanOrEqual(600)
    expect(new Set(all).size).toBe(all.length)
  })

  test('a product page tells search engines its name, offers and place', async ({ request, page, baseURL }) => {
    const product = await readProduct(request, 'harbour-mug')
    await page.goto('/products/harbour-mug')
    const found = await page.locator('script[type="application/ld+json"]').allTextContents()
    const data = found.map((text) => JSON.parse(text)).flatMap((each) => each['@graph'] ?? each)
    expect(data).toContainEqual(expect.objectContaining({ '@type': 'Product', name: product.title }))
    expect(data).toContainEqual(expect.objectContaining({ '@type': 'BreadcrumbList' }))
    const offers = data.find((each) => each['@type'] === 'Product').offers
    expect(offers).toHaveLength(product.variants.length)
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${baseURL}/products/harbour-mug`)
    await expect(page.locator('meta[property="og:image"]').first()).toHaveAttribute('content', /^https?:/)
  })

  test('what is not there answers 404 with a way on, also below a known path', async ({ page, tolerate }) => {
    tolerate(/404/)
    for (const path of ['/nowhere', '/products/no-such-thing', '/categories/ceramics/none', '/orders/ord_none']) {
      const response = await page.goto(path)
      expect(response?.status(), path).toBe(404)
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
    }
  })
})
