import { tone } from '../../primitives/colour.ts'
import { blob, ellipse, fill, n, type Point, stroke } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { wrappedLabel } from '../../primitives/label.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { tube } from '../../primitives/tube.ts'
import { jar, paperLook, screwLid } from './parts.ts'

/** A cloth over the lid, tied with string. */
function clothTop(k: Kit, r: number, top: number): string {
  const cloth = k.pick('cloth', ['#e9dfcb', '#c9d0c2', '#d9b7a2'])
  const skirt: Point[] = []
  for (let i = 0; i <= 14; i++)
    skirt.push([500 - r * 1.34 + (r * 2.68 * i) / 14, top + 44 + (i % 2 ? 16 : -4) + Math.sin((i / 14) * Math.PI) * 26])
  const d = blob([
    [500 - r * 1.02, top - 44],
    [500 - r * 0.4, top - 62],
    [500 + r * 0.4, top - 62],
    [500 + r * 1.02, top - 44],
    [500 + r * 1.06, top - 8],
    ...[...skirt].reverse(),
    [500 - r * 1.06, top - 8],
  ])
  const folds = skirt.map(([x, y]) => `M${n(500 + (x - 500) * 0.8)} ${n(top + 2)}L${n(x)} ${n(y - 8)}`).join('')
  return (
    fill(
      d,
      k.linear([
        [0, tone(cloth, -0.1)],
        [0.3, tone(cloth, 0.2)],
        [0.7, cloth],
        [1, tone(cloth, -0.4)],
      ]),
    ) +
    stroke(folds, tone(cloth, -0.7), 3, 0.22) +
    tube(`M${n(500 - r * 1.05)} ${n(top - 4)}Q500 ${n(top + 40)} ${n(500 + r * 1.05)} ${n(top - 4)}`, 8, '#b48a55')
  )
}

/** A jar of jam under a lid or a cloth. */
export function jamJar(k: Kit): string {
  const shape: Point[] = k.pick('jar', [
    [
      [126, 400],
      [128, 420],
      [158, 462],
      [160, 520],
      [160, 770],
      [146, 792],
    ],
    [
      [118, 430],
      [120, 446],
      [170, 500],
      [186, 600],
      [170, 740],
      [140, 792],
    ],
    [
      [140, 350],
      [142, 372],
      [150, 400],
      [150, 400],
      [150, 760],
      [138, 792],
    ],
  ])
  const top = shape[0]?.[1] ?? 400
  const body = jar(k, shape, { fill: k.colour, from: top + 52 })
  const seeds = k.pick('seeds', [true, false])
  let dots = ''
  if (seeds)
    for (let i = 0; i < 70; i++)
      dots += ellipse(500 + k.random.between(-140, 140), k.random.between(top + 80, 780), 3, 2.4)
  const w = k.pick('label', [210, 240, 180])
  const lid = k.pick('lid', ['plain', 'gold', 'cloth', 'white'] as const)
  const lidColour =
    lid === 'gold'
      ? '#c8a553'
      : lid === 'white'
        ? '#f1ece1'
        : k.pick('lidcolour', ['#39342f', tone(k.colour, -0.3), '#8f9a86'])
  const r = (shape[0]?.[0] ?? 120) + 6
  return (
    footShadow(k, 500, 792, 145, { reach: 1.2 }) +
    body.svg +
    `<g clip-path="${k.clip(fill(body.outline, '#000'))}">${fill(dots, tone(k.colour, -0.7), 'opacity=".4"')}</g>` +
    wrappedLabel(
      k,
      body,
      top + 130,
      w,
      Math.min(200, 792 - top - 180),
      paperLook(k, ['fruit', 'sprig', 'flower', 'sun']),
    ) +
    (lid === 'cloth'
      ? screwLid(k, r, top + 14, 50, '#c8a553', true) + clothTop(k, r, top)
      : screwLid(k, r, top + 14, 58, lidColour, lid === 'gold'))
  )
}
