import { tone } from '../../primitives/colour.ts'
import { fill, n, type Point } from '../../primitives/curve.ts'
import { glassBody, glassShadow } from '../../primitives/glass.ts'
import type { Kit } from '../../primitives/kit.ts'
import { wrappedLabel } from '../../primitives/label.ts'
import { cap, lathe, type Lathe } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { paperLook } from './parts.ts'

/** A bottle of oil or vinegar, clear or dark. */
export function oilBottle(k: Kit): string {
  const shape: Point[] = k.pick('bottle', [
    [
      [30, 230],
      [32, 250],
      [34, 400],
      [60, 440],
      [112, 486],
      [118, 540],
      [118, 780],
      [108, 796],
    ],
    [
      [34, 250],
      [34, 300],
      [52, 400],
      [96, 540],
      [128, 700],
      [124, 782],
      [112, 796],
    ],
    [
      [40, 300],
      [42, 350],
      [42, 350],
      [108, 376],
      [126, 410],
      [126, 780],
      [116, 796],
    ],
    [
      [26, 200],
      [28, 360],
      [46, 420],
      [92, 470],
      [92, 784],
      [84, 796],
    ],
  ])
  const top = shape[0]?.[1] ?? 250
  const dark = k.pick('glass', ['clear', 'green', 'clear', 'black'] as const)
  const tint = dark === 'green' ? '#3d4a2a' : dark === 'black' ? '#25221f' : '#e6ece2'
  const body =
    dark === 'clear'
      ? glassBody(
          { ...k, colour: tint },
          {
            profile: shape,
            tilt: 0.16,
            base: 24,
            wall: 8,
            open: false,
            content: { colour: k.colour, from: top + (796 - top) * 0.3 },
          },
        )
      : glossBottle(k, shape, tint)
  const r = shape[0]?.[0] ?? 34
  const topper = k.pick('top', ['cork', 'cap', 'wax', 'spout'] as const)
  const capColour =
    topper === 'cork'
      ? '#c59a69'
      : topper === 'wax'
        ? tone(k.colour, -0.25)
        : k.pick('cap', ['#2c2a27', '#c3a257', '#8f2f25'])
  const stopper = lathe(k, {
    profile:
      topper === 'cork'
        ? [
            [r * 0.86, top - 42],
            [r * 0.8, top + 6],
          ]
        : topper === 'wax'
          ? [
              [r * 1.02, top - 14],
              [r * 1.2, top],
              [r * 1.16, top + 92],
            ]
          : topper === 'spout'
            ? [
                [8, top - 66],
                [11, top - 36],
                [r * 1.1, top - 16],
                [r * 1.12, top + 28],
              ]
            : [
                [r * 1.12, top - 32],
                [r * 1.16, top + 34],
              ],
    tilt: 0.16,
    colour: capColour,
    finish: topper === 'spout' ? 'metal' : topper === 'cap' ? 'satin' : 'matte',
    grounded: false,
  })
  const bodyTop = k.pick('labelAt', [0.5, 0.56, 0.62])
  const y = top + (796 - top) * bodyTop
  const rr = Math.min(
    ...[0, 100].map((d) => body.points.reduce((best, [pr, py]) => (Math.abs(py - y - d) < 14 ? pr : best), 110)),
  )
  return (
    (dark === 'clear' ? glassShadow(k, 500, 796, 110, k.colour) : footShadow(k, 500, 796, 112, { reach: 1.3 })) +
    body.svg +
    wrappedLabel(
      k,
      body,
      y,
      rr * k.pick('labelW', [1.5, 1.75, 2.1]),
      Math.min(210, 780 - y - 14),
      paperLook(k, ['sprig', 'hills', 'sun', 'fruit']),
    ) +
    stopper.svg +
    cap(k, stopper, capColour, 0.08)
  )
}

function glossBottle(k: Kit, shape: Point[], colour: string): Lathe {
  const body = lathe(k, { profile: shape, tilt: 0.16, colour, finish: 'gloss' })
  const light = (degrees: number, width: number, opacity: number) => {
    const at = (d: number) =>
      body.points
        .filter(([, y]) => y > (shape[0]?.[1] ?? 0) + 60 && y < 760)
        .map(([r, y]): Point => [500 + r * Math.sin((d * Math.PI) / 180), y + r * 0.16 * Math.cos((d * Math.PI) / 180)])
    return fill(
      `M${[...at(degrees), ...at(degrees + width).reverse()].map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`,
      '#ffffff',
      `opacity="${opacity}"`,
    )
  }
  return { ...body, svg: body.svg + light(-62, 7, 0.4) + light(-52, 3, 0.22) + light(66, 4, 0.16) }
}
