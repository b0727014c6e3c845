import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { nightPalette, palette } from './look'

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')

test.each(Object.keys(palette) as (keyof typeof palette)[])('mails and pages have the same %s', (name) => {
  const token = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  expect(css).toContain(`--${token}: light-dark(${palette[name]}, ${nightPalette[name]});`)
})
