import { tone } from '../../primitives/colour.ts'
import { fill, n, type Point, stroke } from '../../primitives/curve.ts'
import { woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { cap, lathe, radiusAt, shaped } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { tube } from '../../primitives/tube.ts'
import { handleWood, skin } from './parts.ts'

/** A kettle: domed, gooseneck or whistling. */
export function kettle(k: Kit): string {
  const finish = skin(k)
  const kind = k.pick('kettle', ['dome', 'goose', 'whistle'] as const)
  const cx = 500
  const [r, h] = kind === 'goose' ? [165, 260] : [205, k.pick('h', [250, 290])]
  const top = 785 - h
  const shape: Point[] =
    kind === 'goose'
      ? [
          [0.5, 0],
          [0.56, 0.06],
          [0.86, 0.6],
          [1, 0.94],
          [0.96, 1],
        ]
      : k.pick('belly', [
          [
            [0.44, 0],
            [0.76, 0.14],
            [1, 0.6],
            [1, 0.86],
            [0.9, 1],
          ],
          [
            [0.5, 0],
            [0.7, 0.06],
            [0.92, 0.5],
            [1, 0.95],
            [0.97, 1],
          ],
        ])
  const body = lathe(k, { profile: shaped(shape, r, h, 785), cx, tilt: 0.18, colour: k.colour, finish })
  const rim = body.points[0]?.[0] ?? 90
  const grip = k.made(woods) ? handleWood(k) : k.pick('grip', ['#2f2c2a', handleWood(k), '#2f2c2a'])
  const lid = lathe(k, {
    profile: shaped(
      [
        [0.1, 0],
        [0.6, 0.26],
        [0.96, 0.8],
        [1, 1],
      ],
      rim,
      36,
      top + 6,
    ),
    cx,
    tilt: 0.18,
    colour: k.colour,
    finish,
    grounded: false,
  })
  const knob = lathe(k, {
    profile: [
      [18, top - 66],
      [25, top - 54],
      [12, top - 34],
      [12, top - 24],
    ],
    cx,
    tilt: 0.18,
    colour: grip,
    finish: 'satin',
    grounded: false,
  })
  const side = (share: number) => radiusAt(body.points, top + h * share)
  let spout: string
  let handle: string
  if (kind === 'goose') {
    const x = cx - side(0.8) + 12
    spout = tube(
      `M${n(x)} ${n(top + h * 0.82)}C${n(x - 120)} ${n(top + h * 0.8)} ${n(x - 40)} ${n(top + 40)} ${n(x - 90)} ${n(top - 6)}Q${n(x - 104)} ${n(top - 20)} ${n(x - 130)} ${n(top - 14)}`,
      21,
      k.colour,
      finish,
    )
    const a = cx + side(0.16)
    handle = tube(
      `M${n(a - 10)} ${n(top + 40)}H${n(a + 70)}Q${n(a + 120)} ${n(top + 40)} ${n(a + 120)} ${n(top + 90)}V${n(top + h * 0.8)}`,
      24,
      grip,
      'satin',
    )
  } else {
    const x = cx - side(0.36)
    spout =
      fill(
        `M${n(x + 40)} ${n(top + h * 0.2)}L${n(x - 66)} ${n(top - 12)}L${n(x - 96)} ${n(top + 14)}L${n(x - 6)} ${n(top + h * 0.62)}Z`,
        k.linear(
          [
            [0, tone(k.colour, 0.3)],
            [0.5, tone(k.colour, 0.02)],
            [1, tone(k.colour, -0.5)],
          ],
          [0.2, 0, 0.6, 1],
        ),
      ) +
      stroke(
        `M${n(x - 66)} ${n(top - 12)}L${n(x - 96)} ${n(top + 14)}`,
        kind === 'whistle' ? grip : tone(k.colour, -0.6),
        kind === 'whistle' ? 20 : 7,
      )
    const y = top + 46
    handle =
      kind === 'whistle'
        ? tube(
            `M${n(cx + rim * 1.3)} ${y}C${n(cx + rim * 2)} ${top - 190} ${n(cx - rim * 0.6)} ${top - 200} ${n(cx - rim * 1.0)} ${top - 120}`,
            26,
            grip,
            'satin',
          )
        : tube(
            `M${n(cx - rim * 1.35)} ${y}V${top - 90}Q${n(cx - rim * 1.35)} ${top - 140} ${n(cx - rim * 0.85)} ${top - 140}H${n(cx + rim * 0.85)}Q${n(cx + rim * 1.35)} ${top - 140} ${n(cx + rim * 1.35)} ${top - 90}V${y}`,
            13,
            '#b9bcbd',
            'metal',
          ) + tube(`M${n(cx - rim * 0.8)} ${top - 140}H${n(cx + rim * 0.8)}`, 30, grip, 'satin')
  }
  return (
    footShadow(k, cx, 785, r * 0.97, { reach: 1.3 }) +
    (kind === 'goose' ? handle : '') +
    spout +
    body.svg +
    lid.svg +
    knob.svg +
    cap(k, knob, grip) +
    (kind === 'goose' ? '' : handle)
  )
}
