import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { themeScript, themeScriptHash } from './theme-script'

test('the policy hash belongs to the theme script as it stands', () => {
  expect(themeScriptHash).toBe(`'sha256-${createHash('sha256').update(themeScript).digest('base64')}'`)
})
