import { tone } from '../../primitives/colour.ts'
import { lines } from '../../primitives/curve.ts'
import { naturalColour } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { softShadow } from '../../primitives/shadow.ts'
import { box, floorShadow, limb, prism, view, type View } from '../../primitives/space.ts'
import { circle, timberOf } from './parts.ts'

const spines = ['#b5654a', '#e8dcc5', '#4f6b74', '#d9a95b', '#8b9a83', '#3d3a38', '#c9b79c']

function books(k: Kit, v: View, x: number, y: number, z: number, amount: number): string {
  let svg = ''
  let at = x
  for (let i = 0; i < amount; i++) {
    const [wide, high] = [k.random.between(16, 32), k.random.between(82, 118)]
    svg += box(k, v, [at, y, z - 74], [at + wide, y + high, z], {
      colour: spines[Math.floor(k.random.between(0, spines.length))] as string,
    })
    at += wide + 1
  }
  return svg
}

const pot = (k: Kit, v: View, x: number, y: number, colour: string) =>
  prism(k, v, circle(30, x, 0), y, y + 58, { colour, top: tone(colour, -0.5) })

/** Shelves with books: ladder, case or on the wall. */
export function shelf(k: Kit): string {
  const style = k.pick('shelf', ['ladder', 'case', 'wall'] as const)
  const timber = k.pick('tinted', [true, true, false]) ? k.colour : timberOf(k)
  const v = view({ yaw: 26, pitch: 12, scale: style === 'wall' ? 1.2 : 0.86, cy: style === 'wall' ? 800 : 850 })
  const look = { colour: timber, wood: true }
  const [w, d] = [250, 90]
  const levels =
    style === 'wall'
      ? [150, 370]
      : k.pick('levels', [
          [60, 250, 440, 630],
          [40, 200, 360, 520, 680],
          [60, 290, 520],
        ])
  const top = (levels.at(-1) ?? 600) + (style === 'wall' ? 0 : 190)
  const metal = style === 'ladder' ? k.pick('frame', ['#2f2e2d', timber, naturalColour('brass')]) : timber
  let svg = style === 'wall' ? '' : floorShadow(k, v, [-w, w], [-d, d], { strength: 0.9 })
  if (style === 'case')
    svg +=
      box(k, v, [-w, 0, -d], [w, top, -d + 8], { colour: tone(timber, -0.32) }) +
      box(k, v, [-w, 0, -d], [-w + 22, top, d], { ...look, upright: true })
  if (style === 'ladder')
    for (const x of [-w + 10, w - 10]) svg += limb(k, v, [x, 0, -d + 8], [x, top, -d + 8], 15, 15, metal)
  levels.forEach((y, i) => {
    if (style === 'wall')
      svg += softShadow(
        k,
        lines([
          v.at([-w + 30, y - 4, -d]),
          v.at([w + 40, y - 4, -d]),
          v.at([w + 60, y - 66, -d]),
          v.at([-w + 60, y - 66, -d]),
        ]),
        { dx: 0, dy: 0, softness: 26, opacity: 0.22 },
      )
    svg += box(k, v, [-w, y, -d], [w, y + 22, d], look)
    const from = k.random.between(-w + 40, -w + 120)
    svg +=
      i % 2 === 0
        ? books(k, v, from, y + 22, 20, 5) + pot(k, v, 150, y + 22, spines[(i + 2) % spines.length] as string)
        : pot(k, v, -120, y + 22, '#e9e0d0') + books(k, v, 40, y + 22, 20, 4)
  })
  if (style === 'ladder')
    for (const x of [-w + 10, w - 10]) svg += limb(k, v, [x, 0, d - 8], [x, top, d - 8], 15, 15, metal)
  if (style === 'case')
    svg +=
      box(k, v, [w - 22, 0, -d], [w, top, d], { ...look, upright: true }) +
      box(k, v, [-w, top, -d], [w, top + 22, d], look)
  return svg
}
