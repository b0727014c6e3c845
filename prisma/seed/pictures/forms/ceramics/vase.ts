import { mix } from '../../primitives/colour.ts'
import type { Point } from '../../primitives/curve.ts'
import { pot } from '../../primitives/glaze.ts'
import type { Kit } from '../../primitives/kit.ts'
import { mouth, shaped } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'

const vaseShapes: { shape: Point[]; radius: number; height: number }[] = [
  {
    shape: [
      [0.34, 0],
      [0.3, 0.1],
      [0.42, 0.24],
      [0.95, 0.52],
      [0.98, 0.68],
      [0.5, 1],
    ],
    radius: 200,
    height: 560,
  },
  {
    shape: [
      [0.42, 0],
      [0.36, 0.04],
      [0.36, 0.24],
      [0.72, 0.38],
      [0.98, 0.62],
      [0.88, 0.86],
      [0.62, 1],
    ],
    radius: 215,
    height: 520,
  },
  {
    shape: [
      [0.62, 0],
      [0.66, 0.3],
      [0.78, 0.6],
      [0.98, 0.86],
      [0.9, 1],
    ],
    radius: 165,
    height: 560,
  },
  {
    shape: [
      [0.24, 0],
      [0.2, 0.06],
      [0.2, 0.4],
      [0.56, 0.5],
      [1, 0.76],
      [0.9, 0.94],
      [0.62, 1],
    ],
    radius: 190,
    height: 570,
  },
  {
    shape: [
      [0.9, 0],
      [0.7, 0.12],
      [0.66, 0.3],
      [1, 0.64],
      [0.9, 0.88],
      [0.58, 1],
    ],
    radius: 185,
    height: 540,
  },
  {
    shape: [
      [1, 0],
      [1, 0.5],
      [1, 0.94],
      [1, 0.94],
      [0.94, 1],
    ],
    radius: 150,
    height: 520,
  },
]

/** A vase: six silhouettes, glazed like every pot. */
export function vase(k: Kit): string {
  const { shape, radius, height } = k.pick('vase', vaseShapes)
  const body = pot(k, shaped(shape, radius, height, 800))
  const footR = body.points[body.points.length - 1]?.[0] ?? 100
  const lip = Math.max(7, radius * 0.045)
  return (
    footShadow(k, 500, 800, footR, { reach: 1.6 }) +
    body.svg +
    mouth(k, body, { lip: k.colour, inside: mix(k.colour, '#2a211b', 0.4), thickness: lip })
  )
}
