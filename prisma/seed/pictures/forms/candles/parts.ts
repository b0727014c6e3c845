import { luminance, tone } from '../../primitives/colour.ts'
import { ellipse, fill, n, stroke } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import type { LabelLook } from '../../primitives/label.ts'
import { lathe, type Lathe } from '../../primitives/lathe.ts'
import { flame } from '../lighting/flame.ts'

/** Light that shines through wax below a flame. */
export function waxGlow(k: Kit, body: Lathe, top: number, depth: number): string {
  const through = 0.25 + 0.75 * luminance(k.colour)
  return fill(
    body.outline,
    k.linear(
      [
        [0, '#ffd98c', 0.62 * through],
        [0.5, '#ffcf80', 0.25 * through],
        [1, '#ffcf80', 0],
      ],
      [0, top, 0, top + depth],
      true,
    ),
  )
}

/** The labels of candles and scents. */
export const paperLook = (k: Kit): LabelLook => ({
  paper: k.pick('paper', ['#f6efe2', '#efe6d5', '#2f2b28']),
  accent: luminance(k.colour) > 0.72 ? tone(k.colour, -0.4) : k.colour,
  ornament: k.pick('mark', ['sprig', 'moon', 'waves', 'sun', 'flower', 'hills'] as const),
  layout: k.pick('layout', [0, 2, 3, 4]),
})

/** One taper, lit or new. */
export function taper(
  k: Kit,
  cx: number,
  top: number,
  foot: number,
  colour: string,
  style: 'plain' | 'twist' | 'dipped',
  lit: boolean,
): string {
  const body = lathe(k, {
    profile: [
      [9, top],
      [14, top + 10],
      [20, foot],
    ],
    cx,
    tilt: 0.2,
    colour,
    finish: 'satin',
    grounded: false,
  })
  let twist = ''
  if (style === 'twist')
    for (let y = top + 10; y < foot - 4; y += 28)
      twist += `M${n(cx - 17)} ${n(y + 20)}Q${n(cx)} ${n(y + 18)} ${n(cx + 17)} ${n(y - 6)}`
  const dip =
    style === 'dipped'
      ? lathe(k, {
          profile: [
            [17, top + (foot - top) * 0.55],
            [20, foot],
          ],
          cx,
          tilt: 0.2,
          colour: tone(colour, -0.45),
          finish: 'satin',
          grounded: false,
        }).svg
      : ''
  const tip = fill(ellipse(cx, top, 9, 2.4), tone(colour, 0.25))
  return (
    body.svg +
    tip +
    dip +
    stroke(twist, tone(colour, -0.8), 4, 0.3) +
    `<g transform="translate(-2 -4)">${stroke(twist, '#fffaf0', 3, 0.4)}</g>` +
    (lit ? waxGlow(k, body, top, 100) + flame(k, cx, top + 4, 0.9) : stroke(`M${cx} ${top}q1 -9 4 -17`, '#efe6d4', 3.6))
  )
}
