import { expect, test } from 'vitest'
import { saveConsent } from './save-consent'
import { asksNotToTrack, isRobot, visitorOf } from './visitor'

const browser = 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0'
const id = 'vis_01JABCDEFGHJKMNPQRSTVWXYZ0'
const headers = (given: Record<string, string>) =>
  new Headers({ 'user-agent': browser, 'x-forwarded-for': '203.0.113.7', ...given })
const cookie = (text: string) => headers({ cookie: text })
const ada = { customerId: 'cust_ada' }

test('without consent a visitor has a name for one day, no visit and no customer', () => {
  const noon = new Date('2026-03-01T12:00:00Z')
  const visitor = visitorOf(cookie(`visitor=${id}; visit=visit_12345678`), ada, noon)
  expect(visitor).toEqual({
    visitorId: expect.stringMatching(/^anon_[\w-]{22}$/),
    sessionId: visitor?.visitorId,
    customerId: null,
    hasConsent: false,
  })
  expect(visitorOf(headers({}), ada, new Date('2026-03-01T23:59:00Z'))?.visitorId).toBe(visitor?.visitorId)
  expect(visitorOf(headers({}), ada, new Date('2026-03-02T00:01:00Z'))?.visitorId).not.toBe(visitor?.visitorId)
  expect(visitorOf(headers({ 'x-forwarded-for': '203.0.113.8' }), ada, noon)?.visitorId).not.toBe(visitor?.visitorId)
  expect(visitor?.visitorId).not.toContain('203')
})

test('with consent it is the browser, its visit and the customer', () => {
  expect(visitorOf(cookie(`consent=all; visitor=${id}; visit=visit_12345678`), ada)).toEqual({
    visitorId: id,
    sessionId: 'visit_12345678',
    customerId: 'cust_ada',
    hasConsent: true,
  })
})

test('consent to what is essential is no consent, and neither is an invented id', () => {
  expect(visitorOf(cookie(`consent=essential; visitor=${id}`), ada)?.hasConsent).toBe(false)
  expect(visitorOf(cookie(`consent=all; visitor=vis_' OR 1=1`), ada)?.hasConsent).toBe(false)
  expect(visitorOf(cookie('consent=all'), ada)?.hasConsent).toBe(false)
})

test.each([
  ['sec-gpc', '1'],
  ['dnt', '1'],
])('a browser that sends %s is not followed, whatever was pressed', (name, value) => {
  const asking = headers({ cookie: `consent=all; visitor=${id}`, [name]: value })
  expect(asksNotToTrack(asking)).toBe(true)
  expect(visitorOf(asking, ada)).toMatchObject({ hasConsent: false, customerId: null })
})

test('robots are nobody', () => {
  for (const name of [
    null,
    '',
    'Googlebot/2.1',
    'curl/8.0',
    'Mozilla/5.0 HeadlessChrome/140',
    'facebookexternalhit/1.1',
  ])
    expect(isRobot(name)).toBe(true)
  expect(isRobot(browser)).toBe(false)
  expect(visitorOf(new Headers({ 'user-agent': 'bingbot' }), ada)).toBeNull()
})

function jarOf(kept: Record<string, string> = {}) {
  const jar = new Map(Object.entries(kept))
  const set: { name: string; maxAge: number; httpOnly: boolean }[] = []
  return {
    jar,
    set,
    cookies: {
      get: (name: string) => (jar.has(name) ? { value: jar.get(name)! } : undefined),
      set: (given: { name: string; value: string; maxAge: number; httpOnly: boolean }) => (
        jar.set(given.name, given.value), set.push(given)
      ),
      delete: (name: string) => jar.delete(name),
    },
  }
}

test('a yes gives the browser an id that scripts cannot read, for 13 months at most; a no takes it away', () => {
  const { jar, set, cookies } = jarOf()
  saveConsent(cookies, 'all')
  expect(jar.get('visitor')).toMatch(/^vis_/)
  expect(set.find(({ name }) => name === 'visitor')?.httpOnly).toBe(true)
  for (const { maxAge } of set) expect(maxAge).toBeLessThanOrEqual(396 * 86_400)
  const first = jar.get('visitor')
  saveConsent(cookies, 'all')
  expect(jar.get('visitor')).toBe(first)
  saveConsent(cookies, 'essential')
  expect([...jar]).toEqual([['consent', 'essential']])
})
