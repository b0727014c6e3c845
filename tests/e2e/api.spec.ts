// A third party at the API, with what the start prints.
import { buyByApi, keyHeader, read } from './support/api'
import { freshEmail } from './support/buying'
import { expect, test } from './support/shop'

test.describe('a third party', { tag: '@once' }, () => {
  test('the printed request lists products, and a wrong key is told so as a problem document', async ({ request }) => {
    const page = await read<{ data: { slug: string; price: { amountMinor: number } }[]; nextCursor: string }>(
      request,
      '/api/v1/products?limit=3',
      keyHeader(),
    )
    expect(page.data).toHaveLength(3)
    const next = await read<{ data: { slug: string }[] }>(request, `/api/v1/products?limit=3&cursor=${page.nextCursor}`)
    expect(page.data.map(({ slug }) => slug)).not.toContain(next.data[0]!.slug)

    const refused = await request.get('/api/v1/products', { headers: { authorization: 'Bearer sk_demo_wrong' } })
    expect(refused.status()).toBe(401)
    expect(refused.headers()['content-type']).toContain('application/problem+json')
    expect(await refused.json()).toMatchObject({ status: 401, code: 'unauthenticated' })
  })

  test('an order can be placed and paid by the API alone, and its key reads it', async ({ request }) => {
    const email = freshEmail('api')
    const { order } = await buyByApi(request, { slug: 'harbour-mug', quantity: 1, email })
    const orders = await read<{ data: { id: string }[] }>(request, `/api/v1/orders?search=${email}`, keyHeader())
    expect(orders.data.map(({ id }) => id)).toEqual([order.id])
    expect((await request.get(`/api/v1/orders/${order.id}`)).status()).toBe(404)
  })

  test('the OpenAPI document describes every operation with its answers', async ({ request }) => {
    const document = await read<{
      openapi: string
      paths: Record<string, Record<string, { operationId?: string; responses?: object }>>
    }>(request, '/api/v1/openapi.json')
    expect(document.openapi).toMatch(/^3\.1/)
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining(['/api/v1/products', '/api/v1/products/{id}', '/api/v1/carts', '/api/v1/orders']),
    )
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        if (method === 'parameters') continue
        expect(operation.operationId, `${method} ${path}`).toBeTruthy()
        expect(Object.keys(operation.responses ?? {}), `${method} ${path}`).not.toHaveLength(0)
      }
    }
  })

  test('Swagger UI shows the operations without asking anybody else', async ({ page }) => {
    await page.goto('/api/docs')
    await expect(page.getByText('/api/v1/products', { exact: true }).first()).toBeVisible({ timeout: 20_000 })
  })

  test('ReDoc shows the operations without asking anybody else', async ({ page }) => {
    await page.goto('/api/redoc')
    await expect(page.getByRole('heading', { name: /List|Products/ }).first()).toBeVisible({ timeout: 20_000 })
  })
})
