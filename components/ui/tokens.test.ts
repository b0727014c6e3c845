import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Tokens = Record<string, readonly [light: string, dark: string]>

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')

/** The colour tokens of the first rule whose selector holds the text. */
function tokensOf(selector: string): Tokens {
  const start = css.indexOf(selector)
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

const grounds = ['paper', 'surface', 'sunken']
const states = ['accent', 'danger', 'success', 'warning', 'info']
const textPairs = [
  ...grounds.flatMap((ground) => ['ink', 'muted', 'subtle', ...states].map((ink) => [ink, ground])),
  ...states.flatMap((state) => [
    [`on-${state}`, state],
    [state, `${state}-soft`],
    ['ink', `${state}-soft`],
    ['muted', `${state}-soft`],
  ]),
  ['on-accent', 'accent-hover'],
  ['paper', 'ink'],
] as [string, string][]
const edgePairs = [
  ...grounds.map((ground) => ['strong', ground]),
  ...[1, 2, 3, 4, 5].map((series) => [`chart-${series}`, 'surface']),
] as [string, string][]

const base = tokensOf(':root {')
const palettes = { comfortable: base, compact: { ...base, ...tokensOf("[data-density='compact'],") } }

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
      expect(contrast(color(ink), color(ground))).toBeGreaterThanOrEqual(4.5)
    })
    test.each(edgePairs)('%s can be seen on %s', (edge, ground) => {
      expect(contrast(color(edge), color(ground))).toBeGreaterThanOrEqual(3)
    })
  })
})

test('the admin has its own cooler grounds', () => {
  expect(palettes.compact.paper).not.toEqual(base.paper)
})
