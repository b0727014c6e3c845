import { luminance, mix, tone } from '../../primitives/colour.ts'
import { ellipse, fill, type Point } from '../../primitives/curve.ts'
import { finishOf } from '../../primitives/finish.ts'
import { glassBody, glassShadow } from '../../primitives/glass.ts'
import { pot } from '../../primitives/glaze.ts'
import type { Kit } from '../../primitives/kit.ts'
import { wrappedLabel } from '../../primitives/label.ts'
import { lathe } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { tube } from '../../primitives/tube.ts'

/** A bottle with a pump. */
export function soapDispenser(k: Kit): string {
  const kind = k.pick('bottle', ['glass', 'ceramic', 'ceramic', 'plain'] as const)
  const profile: Point[] = k.pick('shape', [
    [
      [48, 452],
      [50, 474],
      [112, 506],
      [124, 540],
      [124, 780],
      [116, 792],
    ],
    [
      [46, 460],
      [48, 480],
      [80, 510],
      [136, 680],
      [130, 770],
      [108, 792],
    ],
    [
      [54, 470],
      [56, 488],
      [56, 488],
      [128, 492],
      [134, 500],
      [134, 786],
      [128, 792],
    ],
  ])
  const top = profile[0]?.[1] ?? 450
  const body =
    kind === 'glass'
      ? glassBody(
          { ...k, colour: k.pick('amber', ['#7a4316', k.colour]) },
          {
            profile,
            tilt: 0.18,
            base: 20,
            wall: 8,
            open: false,
            content: { colour: mix(k.colour, '#e9c98a', 0.4), from: 560 },
          },
        )
      : kind === 'ceramic'
        ? pot(k, profile, { tilt: 0.18 })
        : lathe(k, { profile, tilt: 0.18, colour: k.colour, finish: finishOf(k.material) })
  const metal = k.accent ?? k.pick('pump', ['#c4c6c6', '#c29a4b', '#2d2b29'])
  const finish = metal === '#2d2b29' ? 'satin' : 'metal'
  const r = (profile[0]?.[0] ?? 48) + 4
  const collar = lathe(k, {
    profile: [
      [r - 10, top - 40],
      [r, top - 32],
      [r, top + 6],
    ],
    tilt: 0.18,
    colour: metal,
    finish,
    grounded: false,
  })
  const stem = lathe(k, {
    profile: [
      [10, top - 110],
      [10, top - 34],
    ],
    tilt: 0.18,
    colour: metal,
    finish,
    grounded: false,
  })
  const head = lathe(k, {
    profile: [
      [30, top - 132],
      [34, top - 126],
      [34, top - 100],
    ],
    tilt: 0.18,
    colour: metal,
    finish,
    grounded: false,
  })
  const spout = tube(
    k.pick('spout', [
      `M490 ${top - 114}H372Q352 ${top - 114} 350 ${top - 92}`,
      `M490 ${top - 114}L360 ${top - 124}V${top - 104}`,
    ]),
    17,
    metal,
    finish,
  )
  const art =
    kind === 'ceramic'
      ? ''
      : wrappedLabel(k, body, 570, 150, 170, {
          accent: luminance(k.colour) > 0.75 ? tone(k.colour, -0.5) : k.colour,
          layout: k.pick('l', [0, 2, 4]),
          ornament: k.pick('mark', ['waves', 'sprig', 'moon'] as const),
        })
  return (
    (kind === 'glass' ? glassShadow(k, 500, 792, 120) : footShadow(k, 500, 792, 120, { reach: 1.2 })) +
    body.svg +
    art +
    stem.svg +
    spout +
    head.svg +
    fill(ellipse(500, top - 132, 30, 5.6), tone(metal, 0.4)) +
    collar.svg
  )
}
