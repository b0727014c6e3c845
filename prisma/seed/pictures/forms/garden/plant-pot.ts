import { tone } from '../../primitives/colour.ts'
import type { Point } from '../../primitives/curve.ts'
import { pot } from '../../primitives/glaze.ts'
import type { Kit } from '../../primitives/kit.ts'
import { cap, lathe, mouth } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { plant } from './parts.ts'

/** A pot with something growing in it. */
export function plantPot(k: Kit): string {
  const [r, h] = k.pick('pot', [
    [170, 280],
    [150, 320],
    [195, 240],
  ] as const)
  const shape: Point[] = k.pick('shape', [
    [
      [1, 0],
      [1, 0.2],
      [1, 0.2],
      [0.92, 0.21],
      [0.72, 1],
    ],
    [
      [1, 0],
      [0.99, 0.6],
      [0.9, 0.94],
      [0.8, 1],
    ],
    [
      [0.86, 0],
      [1, 0.4],
      [0.98, 0.66],
      [0.68, 1],
    ],
    [
      [0.96, 0],
      [0.82, 0.9],
      [0.8, 1],
    ],
  ])
  const top = 770 - h
  const kind = k.pick('plant', ['straps', 'bush', 'rounds', 'cactus'] as const)
  const saucer = k.pick('saucer', [true, false])
  const body = pot(
    k,
    shape.map(([pr, py]): Point => [pr * r, top + py * h]),
    {
      tilt: 0.2,
      glaze: /terracotta/.test(k.material)
        ? k.pick('raw', ['plain', 'thrown', 'banded'] as const)
        : k.pick('g', ['plain', 'dipped', 'speckled', 'fluted', 'two-tone', 'thrown'] as const),
    },
  )
  const under = saucer
    ? lathe(k, {
        profile: [
          [r * 0.94, 772],
          [r * 0.96, 778],
          [r * 0.84, 798],
        ],
        tilt: 0.2,
        colour: tone(k.colour, -0.06),
        finish: 'matte',
      })
    : undefined
  const inside = mouth(k, body, { lip: k.colour, inside: k.colour, thickness: 12, content: '#4a3626', level: 0.2 })
  return (
    footShadow(k, 500, saucer ? 796 : 772, saucer ? r * 0.88 : r * 0.76, { reach: 1.3 }) +
    (under ? under.svg + cap(k, under, k.colour, -0.12) : '') +
    body.svg +
    inside +
    plant(k, 500, top + r * 0.09, k.pick('grown', [350, 380, 320]), kind)
  )
}
