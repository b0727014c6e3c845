import { mix, tone } from '../../primitives/colour.ts'
import { ellipse, fill, n, type Point, stroke } from '../../primitives/curve.ts'
import { naturalColour } from '../../primitives/finish.ts'
import { glassBody, glassShadow } from '../../primitives/glass.ts'
import { pot } from '../../primitives/glaze.ts'
import type { Kit } from '../../primitives/kit.ts'
import { wrappedLabel } from '../../primitives/label.ts'
import { lathe } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { paperLook } from './parts.ts'

/** A bottle with reeds. */
export function diffuser(k: Kit): string {
  const kind = k.pick('bottle', ['glass', 'dark', 'ceramic'] as const)
  const profile: Point[] = k.pick('shape', [
    [
      [30, 500],
      [32, 560],
      [32, 560],
      [110, 590],
      [122, 620],
      [122, 780],
      [114, 792],
    ],
    [
      [28, 490],
      [30, 550],
      [60, 590],
      [132, 700],
      [124, 770],
      [96, 792],
    ],
    [
      [44, 520],
      [48, 556],
      [48, 556],
      [104, 566],
      [110, 580],
      [110, 784],
      [104, 792],
    ],
  ])
  const top = profile[0]?.[1] ?? 500
  const liquid = mix(k.colour, '#f4e3bd', 0.6)
  const body =
    kind === 'ceramic'
      ? pot(k, profile, { tilt: 0.18, glaze: k.pick('g', ['plain', 'speckled', 'fluted'] as const) })
      : glassBody(
          { ...k, colour: kind === 'dark' ? k.pick('dark', ['#6a3c16', '#2d3a38']) : '#e9eee9' },
          {
            profile,
            tilt: 0.18,
            base: 22,
            wall: 8,
            open: false,
            content: { colour: kind === 'dark' ? '#4d2a10' : liquid, from: 668 },
          },
        )
  const collar = lathe(k, {
    profile: [
      [(profile[0]?.[0] ?? 30) + 4, top - 16],
      [(profile[0]?.[0] ?? 30) + 8, top - 10],
      [(profile[0]?.[0] ?? 30) + 8, top + 26],
    ],
    tilt: 0.18,
    colour: k.pick('collar', ['#c6a052', '#2f2c2a', naturalColour('beech')]),
    finish: 'metal',
    grounded: false,
  })
  const reed = k.pick('reed', ['#cba673', '#3a332d', '#b98d5a'])
  const reeds = k
    .pick('reeds', [
      [-22, -12, -4, 6, 15, 24],
      [-16, -6, 5, 14],
      [-26, -15, -6, 3, 11, 20, 28],
    ])
    .map((degrees, i) => {
      const a = (degrees * Math.PI) / 180
      const length = 300 - (i % 3) * 26
      return (
        stroke(
          `M500 ${top - 4}L${n(500 + Math.sin(a) * length)} ${n(top - Math.cos(a) * length)}`,
          tone(reed, i % 2 ? -0.2 : 0.1),
          8,
        ) +
        stroke(
          `M498 ${top - 4}L${n(498 + Math.sin(a) * length)} ${n(top - Math.cos(a) * length)}`,
          tone(reed, 0.5),
          2,
          0.6,
        )
      )
    })
    .join('')
  const w = (profile.at(-2)?.[0] ?? 110) * 1.15
  const label = wrappedLabel(k, body, 630, w, 120, paperLook(k))
  return (
    (kind === 'glass' ? glassShadow(k, 500, 792, 118) : footShadow(k, 500, 792, 112, { reach: 1.2 })) +
    reeds +
    body.svg +
    (kind === 'ceramic' && k.pick('bare', [true, false]) ? '' : label) +
    collar.svg +
    fill(ellipse(500, top - 16, (profile[0]?.[0] ?? 30) + 2, 6), '#3a332d', 'opacity=".7"')
  )
}
