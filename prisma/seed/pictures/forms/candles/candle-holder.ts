import { tone } from '../../primitives/colour.ts'
import { ellipse, fill, type Point, stroke } from '../../primitives/curve.ts'
import { type Finish, finishOf, isWood, naturalColour } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { cap, lathe } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { turnedGrain } from '../../primitives/texture.ts'
import { taper } from './parts.ts'

/** Candlesticks and chamber holders with candles in them. */
export function candleHolder(k: Kit): string {
  const wooden = isWood(k.material)
  const colour = wooden ? naturalColour(k.material) : k.colour
  const finish: Finish = wooden ? 'wood' : finishOf(k.material || 'brass')
  const kind = k.pick('holder', ['tall', 'chamber', 'trio', 'disc'] as const)
  const wax = k.pick('wax', ['#f3e9d4', '#b5654a', '#7f9a8b', '#e6d3b2'])
  const stand = (cx: number, top: number, foot: number) => {
    const h = foot - top
    const shape = k.pick('turned', [
      [
        [30, 0],
        [34, 0.06],
        [24, 0.1],
        [16, 0.2],
        [30, 0.3],
        [16, 0.42],
        [20, 0.72],
        [60, 0.92],
        [74, 1],
      ],
      [
        [28, 0],
        [30, 0.14],
        [12, 0.2],
        [12, 0.84],
        [12, 0.84],
        [70, 0.92],
        [74, 1],
      ],
      [
        [30, 0],
        [46, 0.2],
        [30, 0.4],
        [46, 0.6],
        [30, 0.8],
        [62, 0.96],
        [64, 1],
      ],
    ] as Point[][])
    const body = lathe(k, { profile: shape.map(([r, y]): Point => [r, top + y * h]), cx, tilt: 0.2, colour, finish })
    return (
      footShadow(k, cx, foot, 70, { reach: 1.3 }) +
      body.svg +
      (wooden ? turnedGrain(k, body, colour, top, foot, 10) : '') +
      cap(k, body, colour, -0.3) +
      taper(k, cx, top - 300, top + 4, wax, k.pick('taper', ['plain', 'twist'] as const), true)
    )
  }
  if (kind === 'tall') return stand(500, 560, 796)
  if (kind === 'trio') return stand(620, 480, 776) + stand(390, 600, 788) + stand(520, 680, 806)
  const plate = lathe(k, {
    profile: [
      [165, 764],
      [170, 768],
      [150, 790],
    ],
    cx: 480,
    tilt: 0.22,
    colour,
    finish,
  })
  const cup = lathe(k, {
    profile: [
      [38, 700],
      [42, 706],
      [34, 756],
      [44, 772],
    ],
    cx: 480,
    tilt: 0.22,
    colour,
    finish,
    grounded: false,
  })
  const ring =
    kind === 'chamber'
      ? stroke(ellipse(668, 744, 40, 34), tone(colour, -0.5), 19) +
        stroke(ellipse(666, 741, 40, 34), tone(colour, 0.3), 8)
      : ''
  const dish = fill(
    ellipse(480, 764, 150, 32),
    k.linear([
      [0, tone(colour, -0.3)],
      [1, tone(colour, 0.25)],
    ]),
  )
  return (
    footShadow(k, 480, 790, 155, { reach: 1.2 }) +
    ring +
    plate.svg +
    cap(k, plate, colour) +
    dish +
    cup.svg +
    cap(k, cup, colour, -0.35) +
    taper(k, 480, 400, 704, wax, k.pick('taper', ['plain', 'twist'] as const), true)
  )
}
