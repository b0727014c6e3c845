import type { Point } from '../../primitives/curve.ts'
import { glassBody, glassShadow } from '../../primitives/glass.ts'
import type { Kit } from '../../primitives/kit.ts'
import { shaped } from '../../primitives/lathe.ts'
import { drinks } from './parts.ts'

/** A tumbler, empty or half full. */
export function tumbler(k: Kit): string {
  const [radius, height] = k.pick('tumbler', [
    [150, 330],
    [135, 420],
    [165, 270],
  ] as const)
  const shape: Point[] = k.pick('wall', [
    [
      [1, 0],
      [0.97, 0.5],
      [0.93, 1],
    ],
    [
      [1, 0],
      [0.9, 0.5],
      [0.78, 1],
    ],
    [
      [0.92, 0],
      [1, 0.4],
      [0.96, 0.75],
      [0.76, 1],
    ],
    [
      [0.98, 0],
      [0.98, 0.42],
      [0.98, 0.42],
      [0.86, 0.5],
      [0.86, 0.5],
      [0.84, 1],
    ],
  ])
  const full = k.pick('filled', [0, 0.35, 0.5, 0])
  const body = glassBody(k, {
    profile: shaped(shape, radius, height, 790),
    base: k.pick('foot', [24, 44, 32]),
    flutes: k.pick('cut', [0, 0, 19, 13]),
    ...(full ? { content: { colour: k.pick('drink', drinks), from: 790 - height * (1 - full) } } : {}),
  })
  return glassShadow(k, 500, 790, radius * 0.9) + body.svg
}
