import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { goods } from './goods/index.ts'
import type { Good } from './goods/types.ts'
import { photographName, sceneName, snapshotName } from './photographs.ts'

const combinations = (good: Good): Record<string, string>[] =>
  (good.options ?? []).reduce<Record<string, string>[]>(
    (chosen, { key, values }) => chosen.flatMap((each) => values.map((value) => ({ ...each, [key]: value.key }))),
    [{}],
  )

const names = new Set(
  goods.flatMap((good) => [
    `${good.slug}--detail`,
    ...combinations(good).map((options) => photographName(good, options, 'hero')),
  ]),
)

test('the first variant of a good has the photograph named like the good', () => {
  for (const good of goods) {
    const first = Object.fromEntries((good.options ?? []).map(({ key, values }) => [key, values[0]?.key ?? '']))
    expect(photographName(good, first, 'hero')).toBe(good.slug)
  }
})

test('names say what differs and stay fit for addresses', () => {
  const mug = goods.find(({ slug }) => slug === 'harbour-mug')
  if (!mug) throw new Error('The harbour mug is gone.')
  expect(photographName(mug, { colour: 'ink', set: 'single' }, 'hero')).toBe('harbour-mug--ink')
  expect(photographName(mug, { colour: 'ink', set: 'set-of-four' }, 'hero')).toBe('harbour-mug--ink-set-of-four')
  for (const name of names) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(--[a-z0-9]+(-[a-z0-9]+)*)?$/)
})

test('no photograph is kept that no good shows', () => {
  const scenes = new Set(
    ['home-hero', 'home-story', ...goods.map(({ category }) => category.split('/')[0] ?? '')].map(sceneName),
  )
  const kept = readdirSync(new URL('./photos/', import.meta.url)).flatMap((file) =>
    file.endsWith('.webp') ? [file.slice(0, -5)] : [],
  )
  const snapshots = new Set(goods.map(({ slug }) => snapshotName(slug)))
  expect(kept.filter((name) => !names.has(name) && !scenes.has(name) && !snapshots.has(name))).toEqual([])
})
