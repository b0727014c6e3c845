import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
// @ts-expect-error plain JavaScript, because Next loads it outside the build
import PageCache, { freshPage } from './next-cache-handler.mjs'
// @ts-expect-error plain JavaScript, because the server starts with it
import { servePage } from './page-lane.mjs'

const html = '<!DOCTYPE html><p>Harbour Mug – 19,90 €</p>'
const page = { kind: 'APP_PAGE', html, rscData: Buffer.from('rsc'), headers: {}, status: 200 }
const cache = new PageCache()

test('a page comes back to Next as the text it was stored with, also when it is copied', async () => {
  await cache.set('build/$/products/mug', page, {})
  const { value } = await cache.get('build/$/products/mug', { kind: 'APP_PAGE' })
  expect(value.html).toBe(html)
  expect({ ...value }.html).toBe(html)
  expect(value.rscData.toString()).toBe('rsc')
})

test('the HTML of a page is kept once, as bytes, and those are what is served', async () => {
  await cache.set('build/$/products/mug', page, {})
  const { value } = freshPage('/products/mug')
  expect(Object.getOwnPropertyDescriptor(value, 'html')?.value).toBeUndefined()
  const server = createServer((request, response) => void (servePage(request, response) || response.end('next')))
  await new Promise<void>((listening) => server.listen(0, listening))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const answer = await fetch(`${origin}/products/mug`, { headers: { 'accept-encoding': 'identity' } })
  expect(await answer.text()).toBe(html)
  expect(freshPage('/products/mug').bodies.identity).toBe(value.bytes)
  server.close()
})
