import { expect, test } from 'vitest'
import { sameSitePath } from './same-site-path'

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/a\\..\\b',
  '',
  undefined,
  'account',
])('a link to %j leads nowhere but to the fallback', (path) => expect(sameSitePath(path, '/account')).toBe('/account'))

test.each([
  ['/account/orders?cursor=a#b', '/account/orders?cursor=a#b'],
  ['/a/../checkout', '/checkout'],
  ['/search?q=//x', '/search?q=//x'],
])('the path %s within the shop is kept', (path, expected) => expect(sameSitePath(path, '/')).toBe(expected))
