import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stateNames } from './exhibit'
import { exhibits } from './exhibits'

const parts = new URL('../../ui/', import.meta.url)
const files = readdirSync(parts).filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
const shown = readdirSync(new URL('./exhibits/', import.meta.url))
  .map((file) => readFileSync(new URL(`./exhibits/${file}`, import.meta.url), 'utf8'))
  .concat(readFileSync(new URL('./live.tsx', import.meta.url), 'utf8'))
  .join('\n')

test('every part of components/ui has a state page, and no page is about a part that is gone', () => {
  expect(exhibits.map(({ part }) => part).sort()).toEqual(files.map((file) => file.replace('.tsx', '')).sort())
})

test.each(exhibits.map((exhibit) => [exhibit.part, exhibit] as const))(
  '%s shows each state or says why it has none',
  (_, { states }) => {
    for (const name of stateNames) {
      const state = states[name]
      if (typeof state === 'string') expect(state, name).toMatch(/\.$/)
      else expect(state, name).toBeTruthy()
    }
  },
)

/** Standing once in the root layout, or only ever inside another part. */
const elsewhere = new Set(['Toaster', 'ChartFrame'])

test.each(files)('every component of %s is shown', (file) => {
  const source = readFileSync(new URL(file, parts), 'utf8')
  const names = [...source.matchAll(/export (?:function|const) ([A-Z]\w+)/g)].map(([, name]) => name!)
  for (const name of names.filter((each) => !elsewhere.has(each))) expect(shown).toMatch(new RegExp(`<${name}\\b`))
})
