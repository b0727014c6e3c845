import { luminance, tone } from '../../primitives/colour.ts'
import { fill, n, type Point, stroke } from '../../primitives/curve.ts'
import { type Finish, woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { cap, lathe, type Lathe, radiusAt } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { tube } from '../../primitives/tube.ts'
import { handleWood } from './parts.ts'

/** A moka pot: faceted, straight or round. */
export function mokaPot(k: Kit): string {
  const metal = k.colour
  const finish: Finish = luminance(metal) > 0.5 ? 'metal' : 'satin'
  const cx = 480
  const kind = k.pick('moka', ['classic', 'straight', 'belly'] as const)
  const [waist, low] = kind === 'classic' ? [96, 152] : kind === 'straight' ? [118, 128] : [98, 160]
  const lowerShape: Point[] =
    kind === 'belly'
      ? [
          [waist + 14, 590],
          [waist + 20, 602],
          [low, 690],
          [low - 8, 770],
          [low - 24, 792],
        ]
      : [
          [waist + 12, 590],
          [waist + 16, 604],
          [low, 786],
          [low - 4, 792],
        ]
  const upperShape: Point[] =
    kind === 'straight'
      ? [
          [waist + 14, 400],
          [waist + 14, 410],
          [waist + 8, 570],
        ]
      : kind === 'belly'
        ? [
            [waist + 20, 400],
            [waist + 40, 470],
            [waist + 30, 530],
            [waist + 8, 570],
          ]
        : [
            [waist + 44, 400],
            [waist + 40, 410],
            [waist + 4, 570],
          ]
  const lower = lathe(k, { profile: lowerShape, cx, tilt: 0.18, colour: metal, finish })
  const ring = lathe(k, {
    profile: [
      [waist + 16, 566],
      [waist + 22, 572],
      [waist + 22, 596],
    ],
    cx,
    tilt: 0.18,
    colour: '#c4c6c6',
    finish: 'metal',
    grounded: false,
  })
  const upper = lathe(k, { profile: upperShape, cx, tilt: 0.18, colour: k.accent ?? metal, finish, grounded: false })
  const facets = (body: Lathe, from: number, to: number) => {
    let dark = ''
    for (const degrees of [-66, -34, 2, 36, 66]) {
      const a = (degrees * Math.PI) / 180
      const p = (y: number): Point => {
        const r = radiusAt(body.points, y)
        return [cx + r * Math.sin(a), y + r * 0.18 * Math.cos(a)]
      }
      const [[x0, y0], [x1, y1]] = [p(from), p(to)]
      dark += `M${n(x0)} ${n(y0)}L${n(x1)} ${n(y1)}`
    }
    return (
      stroke(dark, tone(metal, -0.7), 3, 0.35) + `<g transform="translate(3 0)">${stroke(dark, '#ffffff', 2, 0.45)}</g>`
    )
  }
  const faceted = kind === 'classic'
  const grip = k.made(woods) ? handleWood(k) : k.pick('grip', ['#2b2927', '#2b2927', handleWood(k)])
  const r = upperShape[0]?.[0] ?? 140
  const spout = fill(
    `M${n(cx - r + 22)} 398L${n(cx - r - 46)} 404L${n(cx - r + 30)} 490Z`,
    k.linear(
      [
        [0, tone(metal, 0.4)],
        [1, tone(metal, -0.4)],
      ],
      [0, 0, 0.4, 1],
    ),
  )
  const handle = tube(
    k.pick('ear', [
      `M${n(cx + r - 8)} 424H${n(cx + r + 74)}L${n(cx + r + 54)} 590`,
      `M${n(cx + r - 12)} 430C${n(cx + r + 110)} 410 ${n(cx + r + 110)} 560 ${n(cx + r - 26)} 556`,
      `M${n(cx + r - 8)} 430L${n(cx + r + 84)} 470V600`,
    ]),
    28,
    grip,
    'satin',
  )
  const lid = lathe(k, {
    profile: [
      [10, 350],
      [r * 0.6, 372],
      [r, 396],
      [r, 404],
    ],
    cx,
    tilt: 0.18,
    colour: k.accent ?? metal,
    finish,
    grounded: false,
  })
  const knob = lathe(k, {
    profile: [
      [14, 308],
      [22, 318],
      [12, 344],
      [12, 356],
    ],
    cx,
    tilt: 0.18,
    colour: grip,
    finish: 'satin',
    grounded: false,
  })
  const valve = `<circle cx="${cx - 70}" cy="690" r="11" fill="#b08d45"/><circle cx="${cx - 72}" cy="687" r="6" fill="#efd9a0"/>`
  return (
    footShadow(k, cx, 792, low, { reach: 1.3 }) +
    handle +
    spout +
    lower.svg +
    (faceted ? facets(lower, 606, 786) : '') +
    valve +
    upper.svg +
    (faceted ? facets(upper, 410, 566) : '') +
    ring.svg +
    lid.svg +
    knob.svg +
    cap(k, knob, grip)
  )
}
