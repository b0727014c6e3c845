import { tone } from '../../primitives/colour.ts'
import { fill, n, type Point } from '../../primitives/curve.ts'
import { insideOf, pot } from '../../primitives/glaze.ts'
import type { Kit } from '../../primitives/kit.ts'
import { mouth, radiusAt, shaped } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { tube } from '../../primitives/tube.ts'

/** A pitcher with a pulled lip. */
export function pitcher(k: Kit): string {
  const shape: Point[] = k.pick('pitcher', [
    [
      [0.66, 0],
      [0.58, 0.16],
      [0.74, 0.4],
      [1, 0.72],
      [0.94, 0.92],
      [0.72, 1],
    ],
    [
      [0.72, 0],
      [0.78, 0.35],
      [0.9, 0.75],
      [0.98, 0.95],
      [0.94, 1],
    ],
    [
      [0.8, 0],
      [0.68, 0.22],
      [0.92, 0.5],
      [1, 0.7],
      [0.82, 0.95],
      [0.7, 1],
    ],
  ])
  const [radius, height] = k.pick('tall', [
    [180, 470],
    [190, 420],
    [165, 520],
  ] as const)
  const [cx, top] = [480, 795 - height]
  const body = pot(k, shaped(shape, radius, height, 795), { cx, tilt: 0.19 })
  const r = body.points[0]?.[0] ?? 110
  const rightAt = (share: number) => cx + radiusAt(body.points, top + height * share)
  const ear = tube(
    `M${n(rightAt(0.05) - 8)} ${n(top + height * 0.06)}C${n(rightAt(0.05) + height * 0.34)} ${n(top - 10)} ${n(rightAt(0.6) + height * 0.26)} ${n(top + height * 0.62)} ${n(rightAt(0.66) - 10)} ${n(top + height * 0.66)}`,
    radius * 0.17,
    k.colour,
    'satin',
  )
  const lipOut = `M${n(cx - r * 0.86)} ${n(top - r * 0.08)}Q${n(cx - r * 1.3)} ${n(top - r * 0.2)} ${n(cx - r * 1.42)} ${n(top - r * 0.2)}Q${n(cx - r * 1.22)} ${n(top + r * 0.36)} ${n(cx - r * 0.9)} ${n(top + r * 0.62)}Z`
  const spout = fill(
    lipOut,
    k.linear(
      [
        [0, tone(k.colour, 0.28)],
        [1, tone(k.colour, -0.08)],
      ],
      [0, 0, 0.6, 1],
    ),
  )
  const open = mouth(k, body, { lip: k.colour, inside: insideOf(k), thickness: 8 })
  const trough = fill(
    `M${n(cx - r * 0.94)} ${n(top - r * 0.06)}Q${n(cx - r * 1.2)} ${n(top - r * 0.16)} ${n(cx - r * 1.36)} ${n(top - r * 0.17)}Q${n(cx - r * 1.1)} ${n(top + r * 0.05)} ${n(cx - r * 0.82)} ${n(top + r * 0.1)}Z`,
    tone(k.colour, -0.42),
  )
  return footShadow(k, cx, 795, radius * 0.92, { reach: 1.4 }) + ear + spout + body.svg + open + trough
}
