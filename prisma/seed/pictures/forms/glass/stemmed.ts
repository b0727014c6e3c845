import { tone } from '../../primitives/colour.ts'
import { ellipse, n, type Point, stroke } from '../../primitives/curve.ts'
import { glassBody, glassShadow } from '../../primitives/glass.ts'
import type { Kit } from '../../primitives/kit.ts'
import { lathe } from '../../primitives/lathe.ts'

/** A footed glass: bowl, stem and a thin round foot. */
export function stemmed(k: Kit, bowl: Point[], stem: number, footR: number): string {
  const last = bowl[bowl.length - 1] as Point
  const foot = 800
  const bowlEnd = foot - stem
  const moved = bowl.map(([r, y]): Point => [r, bowlEnd - last[1] + y])
  const full = k.pick('filled', [true, true, false])
  const top = moved[0]?.[1] ?? 0
  const level = top + (bowlEnd - top) * k.pick('level', [0.5, 0.6])
  const wine = k.pick('wine', ['#6e1826', '#d9b862', '#e3a08a'])
  const disc = lathe(k, {
    profile: [
      [footR * 0.1, foot - 16],
      [footR * 0.5, foot - 8],
      [footR, foot - 1],
      [footR, foot],
    ],
    colour: tone(k.colour, 0.6),
    finish: 'gloss',
    grounded: false,
  })
  const stalk = lathe(k, {
    profile: [
      [13, bowlEnd - 8],
      [7.5, bowlEnd + stem * 0.22],
      [7, bowlEnd + stem * 0.6],
      [11, foot - 18],
    ],
    colour: tone(k.colour, 0.25),
    finish: 'metal',
    grounded: false,
  })
  const body = glassBody(k, {
    profile: moved,
    base: 8,
    wall: 5,
    flutes: k.pick('cut', [0, 0, 17]),
    ...(full ? { content: { colour: wine, from: level } } : {}),
  })
  const rim =
    stroke(ellipse(500, foot - 1, footR, footR * 0.2), tone(k.colour, -0.55), 1.6, 0.4) +
    stroke(
      `M${n(500 - footR * 0.8)} ${n(foot - 8)}A${n(footR)} ${n(footR * 0.2)} 0 0 1 ${n(500 - footR * 0.1)} ${n(foot - 20)}`,
      '#ffffff',
      3,
      0.8,
    )
  return (
    glassShadow(k, 500, 800, footR * 0.8) +
    `<g opacity=".42">${disc.svg}</g>` +
    rim +
    `<g opacity=".62">${stalk.svg}</g>` +
    body.svg
  )
}
