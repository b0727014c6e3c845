import { luminance, tone } from '../../primitives/colour.ts'
import { fill, n, roundRect, stroke } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { flatOn, stamp } from '../../primitives/label.ts'
import { type Cloth, clothOf, stitches } from '../../primitives/soft.ts'

/** The leather of handles and trims. */
export const leatherOf = (k: Kit) => k.accent ?? k.pick('leather', ['#9a6237', '#6e4329', '#c08a56', '#3a302a'])

/** The metal of buckles and zips. */
export const metalOf = (k: Kit) => k.pick('metal', ['#cfae6a', '#c4c6c6', '#3a3735'])

/** What a bag is sewn from; canvas when its material names no cloth. */
export function clothFor(k: Kit): Cloth {
  const cloth = clothOf(k.material)
  return cloth === 'plain' ? 'canvas' : cloth
}

/** A thread that shows on a colour. */
export const thread = (colour: string) => (luminance(colour) > 0.5 ? tone(colour, -0.5) : '#e9dcc0')

/** A flat woven or leather strap along a path. */
export function strap(d: string, width: number, colour: string): string {
  return (
    stroke(d, tone(colour, -0.5), width + 3) +
    stroke(d, colour, width) +
    `<g transform="translate(-1 -2)">${stroke(d, tone(colour, 0.3), width * 0.5, 0.6)}</g>` +
    stitches(d, thread(colour), 2)
  )
}

/** A stitched leather patch with the maker’s name. */
export function patch(k: Kit, x: number, y: number, colour: string, scale = 1): string {
  const [w, h] = [110 * scale, 62 * scale]
  const d = roundRect(x - w / 2, y - h / 2, w, h, 6)
  return (
    fill(
      d,
      k.linear(
        [
          [0, tone(colour, 0.2)],
          [1, tone(colour, -0.2)],
        ],
        [0, 0, 1, 1],
      ),
    ) +
    stitches(roundRect(x - w / 2 + 7, y - h / 2 + 7, w - 14, h - 14, 3), thread(colour), 2) +
    stamp(flatOn(0, 0), k.words[0], x, y - 7 * scale, 14 * scale, tone(colour, luminance(colour) > 0.4 ? -0.75 : 0.6), {
      max: w * 0.74,
      weight: 0.14,
    })
  )
}

/** A frame buckle. */
export function buckle(x: number, y: number, metal: string, size = 1): string {
  const d = roundRect(x - 22 * size, y - 17 * size, 44 * size, 34 * size, 6)
  return (
    stroke(d, tone(metal, -0.5), 9 * size) +
    stroke(d, tone(metal, 0.3), 4 * size) +
    stroke(`M${n(x)} ${n(y - 17 * size)}v${n(34 * size)}`, tone(metal, 0.1), 5 * size)
  )
}

/** A zip along a path. */
export function zipper(d: string, colour: string, metal: string): string {
  return (
    stroke(d, tone(colour, -0.6), 17) +
    `<path d="${d}" fill="none" stroke="${metal}" stroke-width="9" stroke-dasharray="4.5 4"/>`
  )
}
