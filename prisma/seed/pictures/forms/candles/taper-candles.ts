import { tone } from '../../primitives/colour.ts'
import { naturalColour } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { cap, lathe } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { taper } from './parts.ts'

/** Tapers in low holders. */
export function taperCandles(k: Kit): string {
  const style = k.pick('taper', ['plain', 'twist', 'dipped'] as const)
  const amount = Math.min(6, k.count ?? k.pick('tapers', [2, 3, 4]))
  const shades = k.pick('shades', [0, 0.22])
  const metal = k.pick('holder', ['#c29a4b', '#3a3735', naturalColour('oak'), '#e9e1d3'])
  let svg = ''
  for (let i = 0; i < amount; i++) {
    const cx = 500 + (i - (amount - 1) / 2) * (amount > 4 ? 96 : 128)
    const foot = 735 - (i % 2 ? 26 : 0)
    const colour = tone(k.colour, shades * (i - (amount - 1) / 2))
    const base = lathe(k, {
      profile: [
        [26, foot - 26],
        [28, foot - 18],
        [22, foot + 6],
        [26, foot + 22],
        [56, foot + 34],
        [58, foot + 44],
      ],
      cx,
      tilt: 0.2,
      colour: metal,
      finish: metal === '#c29a4b' ? 'metal' : 'satin',
    })
    svg +=
      footShadow(k, cx, foot + 44, 58, { reach: 1.1 }) +
      base.svg +
      cap(k, base, metal, -0.3) +
      taper(k, cx, foot - 440 + (i % 2) * 40, foot - 20, colour, style, i !== 1)
  }
  return svg
}
