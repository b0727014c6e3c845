import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Good } from './goods/types.ts'
import { lookOf } from './pictures/look.ts'

/** What can change how a good looks; the rest of its options (size, volume, grind) share a photograph. */
const visible = ['colour', 'scent', 'paper', 'finish', 'material', 'set']

/**
 * The name of a photograph, without its ending: `slug` for a good's first variant, `slug--slate` for another look of it,
 * `slug--detail` for a second view. Variants that look alike have one name.
 */
export function photographName(good: Good, options: Record<string, string>, view: 'hero' | 'detail'): string {
  if (view === 'detail') return `${good.slug}--detail`
  const shown = (good.options ?? []).filter(({ key }) => visible.includes(key))
  const first = Object.fromEntries(shown.map(({ key, values }) => [key, values[0]?.key ?? '']))
  const look = (chosen: Record<string, string>) => JSON.stringify(lookOf(good, chosen).props)
  const mine = look({ ...first, ...options })
  if (mine === look(first)) return good.slug
  const told = shown.filter(({ key }) => look({ ...first, ...options, [key]: first[key] ?? '' }) !== mine)
  return [good.slug, told.map(({ key }) => options[key]).join('-')].join('--')
}

/** The name of the photograph of a still life: of a department, or `home-hero` and `home-story`. */
export const sceneName = (place: string) => `scene--${place}`

/** The name of what a customer photographed at home, which stands in a review of the good with this slug. */
export const snapshotName = (slug: string) => `snapshot--${slug}`

const fileOf = (name: string) => fileURLToPath(new URL(`./photos/${name}.webp`, import.meta.url))

/** Whether a photograph has been taken. */
export function hasPhotograph(name: string): boolean {
  return existsSync(fileOf(name))
}

/** The WebP of a photograph. Throws where none has been taken. */
export function readPhotograph(name: string): Buffer {
  return readFileSync(fileOf(name))
}
