import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { colorGroups, edgePairs, leastContrast, textPairs } from './token-pairs'

type Tokens = Record<string, readonly [light: string, dark: string]>

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')

/** The colour tokens of the first rule whose selector ends in the text. */
function tokensOf(selector: string): Tokens {
  const start = css.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`No rule for ${selector}`)
  const body = css.slice(css.indexOf('{', start), css.indexOf('}', start))
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(([, name, light, dark]) => [
      name,
      [light, dark],
    ]),
  ) as Tokens
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

const base = tokensOf("[data-density='comfortable']")
const compact = tokensOf(":root:has([data-shell='admin'])")
const palettes = { comfortable: base, compact: { ...base, ...compact } }

test('the measure of contrast is the one of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe.each(Object.entries(palettes))('%s density', (_, tokens) => {
  describe.each([
    ['light', 0],
    ['dark', 1],
  ] as const)('%s theme', (_theme, side) => {
    const color = (name: string) => {
      const token = tokens[name]
      if (!token) throw new Error(`No token --${name}`)
      return token[side]
    }
    test.each(textPairs)('%s can be read on %s', (ink, ground) => {
      expect(contrast(color(ink), color(ground))).toBeGreaterThanOrEqual(leastContrast.text)
    })
    test.each(edgePairs)('%s can be seen on %s', (edge, ground) => {
      expect(contrast(color(edge), color(ground))).toBeGreaterThanOrEqual(leastContrast.edge)
    })
  })
})

test('every colour is declared once, for a purpose', () => {
  const declared = colorGroups.flatMap(({ tokens }) => tokens)
  expect([...declared].sort()).toEqual(Object.keys(base).sort())
  expect(Object.keys(compact).filter((token) => !declared.includes(token))).toEqual([])
})

test('the admin has its own cooler grounds', () => {
  expect(palettes.compact.paper).not.toEqual(base.paper)
})

test('who asks for less movement gets none of any duration or travel', () => {
  const quiet = css.slice(css.indexOf('@media (prefers-reduced-motion: reduce)'))
  const names = [...css.matchAll(/(--motion-[\w-]+): [\d.]+(?:ms|s|rem)/g)].map(([, name]) => name!)
  expect(new Set(names).size).toBeGreaterThan(4)
  for (const name of new Set(names)) expect(quiet).toMatch(new RegExp(`${name}: 0(?:\\.01ms|rem)`))
  expect(quiet.indexOf('--motion-quick')).toBeGreaterThan(0)
})

test('no space is named like a way of display, whose class would then set a width as well', () => {
  const spaces = [...css.matchAll(/--spacing-([\w-]+):/g)].map(([, name]) => name)
  expect(spaces).not.toContain('block')
  expect(spaces).not.toContain('flex')
  expect(spaces).not.toContain('grid')
  expect(spaces).not.toContain('table')
})
