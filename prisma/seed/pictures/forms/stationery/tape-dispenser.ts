import { tone } from '../../primitives/colour.ts'
import { ellipse, fill, lines, type Point, stroke } from '../../primitives/curve.ts'
import { woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { floorShadow, view } from '../../primitives/space.ts'
import { grain } from '../../primitives/texture.ts'

/** A tape dispenser: block, arch or round. */
export function tapeDispenser(k: Kit): string {
  const v = view({ yaw: 34, pitch: 18, cy: 760 })
  const kind = k.pick('tape', ['block', 'arch', 'round'] as const)
  const wood = woods.test(k.material)
  const depth = 120
  const profile: Point[] =
    kind === 'block'
      ? [
          [-230, 0],
          [230, 0],
          [230, 96],
          [150, 96],
          [60, 180],
          [-200, 180],
          [-230, 150],
        ]
      : kind === 'arch'
        ? [
            [-230, 0],
            [250, 0],
            [250, 60],
            [210, 84],
            [110, 84],
            [70, 200],
            [-30, 262],
            [-140, 230],
            [-210, 130],
          ]
        : [
            [-190, 0],
            [240, 0],
            [250, 40],
            [200, 90],
            [120, 104],
            [90, 210],
            [0, 280],
            [-110, 270],
            [-190, 190],
            [-214, 90],
          ]
  const side = (z: number) => lines(profile.map(([x, y]) => v.at([x, y, z])))
  let shell = ''
  for (let i = 0; i < profile.length; i++) {
    const [a, b] = [profile[i] as Point, profile[(i + 1) % profile.length] as Point]
    const normal: [number, number, number] = [b[1] - a[1], a[0] - b[0], 0]
    if (!v.faces(normal)) continue
    const paint = tone(k.colour, v.light(normal))
    shell += `<path d="${lines([v.at([...a, depth / 2]), v.at([...b, depth / 2]), v.at([...b, -depth / 2]), v.at([...a, -depth / 2])])}" fill="${paint}" stroke="${paint}"/>`
  }
  const face = side(depth / 2)
  const roll = v.on(
    [-60, 165, depth / 2],
    [1, 0, 0],
    [0, -1, 0],
    fill(ellipse(0, 0, 118, 118), tone(k.colour, -0.55), 'opacity=".55"') +
      fill(
        ellipse(0, 0, 104, 104),
        k.linear(
          [
            [0, '#f5ecd5'],
            [1, '#cdb98e'],
          ],
          [0, 0, 1, 1],
        ),
      ) +
      [94, 84, 74].map((r) => stroke(ellipse(0, 0, r, r), '#a98f5d', 1.5, 0.5)).join('') +
      fill(ellipse(0, 0, 60, 60), k.pick('core', ['#c9a24e', '#3a3532', '#d8c4a0'])) +
      fill(ellipse(0, 0, 20, 20), '#f1e8d6'),
  )
  const strip = fill(
    lines([
      v.at([30, 236, 50]),
      v.at([30, 236, -50]),
      v.at([228, kind === 'block' ? 106 : 92, -50]),
      v.at([228, kind === 'block' ? 106 : 92, 50]),
    ]),
    '#f8efd9',
    'opacity=".75"',
  )
  const blade = fill(
    lines([
      v.at([226, kind === 'block' ? 84 : 74, 54]),
      v.at([226, kind === 'block' ? 84 : 74, -54]),
      v.at([236, kind === 'block' ? 112 : 98, -54]),
      v.at([236, kind === 'block' ? 112 : 98, 54]),
    ]),
    k.linear(
      [
        [0, '#f4f5f5'],
        [1, '#8e9295'],
      ],
      [0, 0, 0, 1],
    ),
  )
  return (
    floorShadow(k, v, [-230, 240], [-60, 60]) +
    shell +
    fill(
      face,
      k.linear(
        [
          [0, tone(k.colour, 0.14)],
          [1, tone(k.colour, -0.12)],
        ],
        [0, 0, 0.5, 1],
      ),
    ) +
    (wood ? grain(k, face, [200, 400, 620, 420], k.colour, { spacing: 10 }) : '') +
    roll +
    strip +
    blade
  )
}
