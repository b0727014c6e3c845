import type { Point } from '../../primitives/curve.ts'
import { naturalColour } from '../../primitives/finish.ts'
import { glassBody, glassShadow } from '../../primitives/glass.ts'
import type { Kit } from '../../primitives/kit.ts'
import { type Lathe, cap, lathe, shaped } from '../../primitives/lathe.ts'
import { turnedGrain } from '../../primitives/texture.ts'
import { drinks } from './parts.ts'

/** A carafe, open, corked or with a wooden ball. */
export function carafe(k: Kit): string {
  const [radius, height] = k.pick('carafe', [
    [150, 520],
    [175, 470],
    [128, 560],
  ] as const)
  const shape: Point[] = k.pick('neck', [
    [
      [0.5, 0],
      [0.36, 0.1],
      [0.36, 0.3],
      [0.86, 0.6],
      [1, 0.84],
      [0.9, 1],
    ],
    [
      [0.52, 0],
      [0.5, 0.3],
      [0.62, 0.45],
      [1, 0.6],
      [1, 0.95],
      [0.95, 1],
    ],
    [
      [0.66, 0],
      [0.52, 0.2],
      [0.7, 0.5],
      [1, 0.9],
      [0.96, 1],
    ],
  ])
  const filled = k.pick('filled', [true, false, true])
  const body = glassBody(k, {
    profile: shaped(shape, radius, height, 795),
    base: 22,
    flutes: k.pick('cut', [0, 15, 0, 21]),
    ...(filled ? { content: { colour: k.pick('drink', drinks), from: 795 - height * 0.52 } } : {}),
  })
  const stopper = k.pick('stopper', ['none', 'cork', 'ball'] as const)
  return glassShadow(k, 500, 795, radius * 0.95) + body.svg + closure(k, body, stopper)
}

function closure(k: Kit, body: Lathe, kind: 'none' | 'cork' | 'ball'): string {
  const [r, y] = body.points[0] as Point
  if (kind === 'none') return ''
  const colour = kind === 'cork' ? '#c69c6d' : naturalColour(k.pick('stop', ['oak', 'walnut', 'beech']))
  const profile: Point[] =
    kind === 'cork'
      ? [
          [r * 1.02, y - 44],
          [r * 0.94, y + 6],
        ]
      : [
          [4, y - r * 1.5],
          [r * 0.72, y - r * 1.18],
          [r * 0.86, y - r * 0.7],
          [r * 0.6, y - r * 0.16],
          [r * 0.7, y + 4],
        ]
  const plug = lathe(k, { profile, colour, finish: 'wood', grounded: false })
  return (
    plug.svg +
    turnedGrain(k, plug, colour, plug.points[0]?.[1] ?? y, y, 14) +
    (kind === 'cork' ? cap(k, plug, colour) : '')
  )
}
