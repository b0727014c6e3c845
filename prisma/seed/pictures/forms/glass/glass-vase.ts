import { mix } from '../../primitives/colour.ts'
import type { Point } from '../../primitives/curve.ts'
import { glassBody, glassShadow } from '../../primitives/glass.ts'
import type { Kit } from '../../primitives/kit.ts'
import { twig } from '../../primitives/plant.ts'
import { shaped } from '../../primitives/lathe.ts'

/** A glass vase with water and twigs. */
export function glassVase(k: Kit): string {
  const { shape, radius, height } = k.pick('vase', [
    {
      shape: [
        [0.52, 0],
        [0.46, 0.14],
        [0.9, 0.5],
        [1, 0.72],
        [0.7, 1],
      ] as Point[],
      radius: 165,
      height: 430,
    },
    {
      shape: [
        [1, 0],
        [0.86, 0.4],
        [0.7, 0.8],
        [0.74, 1],
      ] as Point[],
      radius: 150,
      height: 440,
    },
    {
      shape: [
        [0.34, 0],
        [0.28, 0.1],
        [0.28, 0.34],
        [0.95, 0.58],
        [1, 0.8],
        [0.78, 1],
      ] as Point[],
      radius: 150,
      height: 420,
    },
    {
      shape: [
        [0.96, 0],
        [0.96, 0.5],
        [0.96, 1],
      ] as Point[],
      radius: 120,
      height: 430,
    },
  ])
  const body = glassBody(k, {
    profile: shaped(shape, radius, height, 795),
    base: 34,
    wall: 10,
    flutes: k.pick('cut', [0, 0, 14]),
    content: { colour: mix('#dfeaea', k.colour, 0.25), from: 795 - height * 0.5 },
  })
  const mouthR = body.points[0]?.[0] ?? 60
  const green = k.pick('green', ['#7f9476', '#8a9a5e', '#6d8a86'])
  const twigs = k.pick('stems', [[-14, 10], [-6, 18, -26], [8]] as const)
  const round = k.pick('round', [0.24, 0.3, 0.44])
  const leaves = twigs
    .map((lean, i) =>
      twig(k, 500 - lean * (mouthR / 90), 795 - 50, {
        length: height + 200 - i * 50,
        lean: lean * 0.9,
        leaf: 92,
        colour: green,
        round,
        bare: (height - 20) / (height + 200 - i * 50),
      }),
    )
    .join('')
  return glassShadow(k, 500, 795, radius * 0.8) + leaves + body.svg
}
