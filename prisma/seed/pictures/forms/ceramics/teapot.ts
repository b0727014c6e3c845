import { tone } from '../../primitives/colour.ts'
import { ellipse, fill, n, type Point, stroke } from '../../primitives/curve.ts'
import { clayOf, pot } from '../../primitives/glaze.ts'
import type { Kit } from '../../primitives/kit.ts'
import { cap, lathe, radiusAt, shaped } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { tube } from '../../primitives/tube.ts'

/** A teapot with an ear or an overhead handle. */
export function teapot(k: Kit): string {
  const [radius, height] = k.pick('teapot', [
    [215, 290],
    [200, 330],
    [235, 250],
  ] as const)
  const shape: Point[] = k.pick('belly', [
    [
      [0.46, 0],
      [0.72, 0.1],
      [1, 0.48],
      [0.9, 0.82],
      [0.6, 1],
    ],
    [
      [0.5, 0],
      [0.62, 0.03],
      [0.86, 0.3],
      [1, 0.68],
      [0.94, 0.92],
      [0.78, 1],
    ],
    [
      [0.56, 0],
      [0.86, 0.06],
      [1, 0.22],
      [1, 0.76],
      [0.92, 0.96],
      [0.8, 1],
    ],
  ])
  const cx = 490
  const top = 790 - height
  const body = pot(k, shaped(shape, radius, height, 790), { cx, tilt: 0.18 })
  const rimR = body.points[0]?.[0] ?? 90
  const right = cx + radiusAt(body.points, top + height * 0.3)
  const left = cx - radiusAt(body.points, top + height * 0.55) + 26
  const lean = k.pick('spout', [0, 26, -14])
  const tip: Point = [left - 138 + lean, top + 2 - lean * 0.4]
  const spoutPath = `M${n(left + 20)} ${n(top + height * 0.34)}C${n(left - 56)} ${n(top + height * 0.32)} ${n(tip[0] + 44)} ${n(tip[1] + height * 0.16)} ${n(tip[0] + 10)} ${n(tip[1] - 20)}L${n(tip[0] - 22)} ${n(tip[1] - 4)}C${n(tip[0] + 6)} ${n(tip[1] + height * 0.42)} ${n(left - 52)} ${n(top + height * 0.74)} ${n(left + 20)} ${n(top + height * 0.84)}Z`
  const spoutPaint = k.linear(
    [
      [0, tone(k.colour, 0.22)],
      [0.45, tone(k.colour, 0.08)],
      [1, tone(k.colour, -0.34)],
    ],
    [0, 0, 0.55, 1],
  )
  const overhead = k.pick('bail', [false, false, true])
  const arm = overhead
    ? tube(
        `M${n(cx - rimR * 1.25)} ${n(top + 26)}C${n(cx - rimR * 1.7)} ${n(top - 250)} ${n(cx + rimR * 1.7)} ${n(top - 250)} ${n(cx + rimR * 1.25)} ${n(top + 26)}`,
        20,
        k.pick('bailstuff', ['#8a5a37', '#b08a4c', '#3b3532']),
        'satin',
      )
    : tube(
        `M${n(right - 14)} ${n(top + height * 0.2)}C${n(right + 150)} ${n(top - 20)} ${n(right + 150)} ${n(top + height * 0.82)} ${n(right + 10)} ${n(top + height * 0.76)}`,
        30,
        k.colour,
        'satin',
      )
  const lid = lathe(k, {
    profile: shaped(
      [
        [0.12, 0],
        [0.55, 0.2],
        [0.92, 0.72],
        [1, 1],
      ],
      rimR * 1.02,
      rimR * 0.42,
      top + 8,
    ),
    cx,
    tilt: 0.18,
    colour: k.colour,
    finish: 'satin',
    grounded: false,
  })
  const knobColour = k.pick('knob', [k.colour, '#8a5f3d', clayOf(k.material)])
  const knobTop = top + 8 - rimR * 0.42
  const knob = lathe(k, {
    profile: shaped(
      [
        [0.2, 0],
        [0.9, 0.22],
        [1, 0.5],
        [0.6, 0.85],
        [0.5, 1],
      ],
      rimR * 0.24,
      rimR * 0.44,
      knobTop + 8,
    ),
    cx,
    tilt: 0.18,
    colour: knobColour,
    finish: 'satin',
    grounded: false,
  })
  const footR = body.points[body.points.length - 1]?.[0] ?? 120
  return (
    footShadow(k, cx, 790, footR * 1.1, { reach: 1.4 }) +
    (overhead ? '' : arm) +
    fill(spoutPath, spoutPaint) +
    stroke(`M${n(tip[0] + 7)} ${n(tip[1] - 18)}L${n(tip[0] - 19)} ${n(tip[1] - 5)}`, tone(k.colour, -0.6), 6, 0.75) +
    body.svg +
    fill(ellipse(cx, top + 8, rimR * 1.06, rimR * 0.2), tone(k.colour, -0.55), 'opacity=".55"') +
    lid.svg +
    knob.svg +
    cap(k, knob, knobColour, 0.1) +
    (overhead ? arm : '')
  )
}
