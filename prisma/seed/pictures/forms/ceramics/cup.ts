import { n, type Point } from '../../primitives/curve.ts'
import { insideOf, pot } from '../../primitives/glaze.ts'
import type { Kit } from '../../primitives/kit.ts'
import { type Lathe, mouth, radiusAt, shaped } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { tube } from '../../primitives/tube.ts'

const cupShapes: Point[][] = [
  [
    [1, 0],
    [0.99, 0.5],
    [0.98, 0.9],
    [0.98, 0.9],
    [0.9, 1],
  ],
  [
    [0.94, 0],
    [1, 0.35],
    [1.02, 0.62],
    [0.88, 0.9],
    [0.66, 1],
  ],
  [
    [1.04, 0],
    [0.95, 0.45],
    [0.84, 0.86],
    [0.84, 0.86],
    [0.76, 1],
  ],
  [
    [0.88, 0],
    [0.93, 0.3],
    [1.04, 0.7],
    [1, 0.92],
    [0.86, 1],
  ],
  [
    [1, 0],
    [0.9, 0.3],
    [0.94, 0.62],
    [1, 0.86],
    [0.9, 1],
  ],
]

function handle(k: Kit, body: Lathe, top: number, height: number, width: number, colour: string): string {
  const right = (share: number) => body.cx + radiusAt(body.points, top + height * share) - 8
  const [a, b] = k.pick('ear', [
    [0.18, 0.72],
    [0.14, 0.6],
    [0.28, 0.84],
    [0.2, 0.7],
  ] as const)
  const [y0, y1] = [top + height * a, top + height * b]
  const reach = height * k.pick('reach', [0.3, 0.36, 0.42])
  const d = k.pick('handle', [
    `M${n(right(a))} ${n(y0)}C${n(right(a) + reach * 1.25)} ${n(y0 - 8)} ${n(right(b) + reach * 1.2)} ${n(y1 + 4)} ${n(right(b))} ${n(y1)}`,
    `M${n(right(a))} ${n(y0)}C${n(right(a) + reach * 1.5)} ${n(y0 - 36)} ${n(right(b) + reach * 0.9)} ${n(y1 - 18)} ${n(right(b))} ${n(y1)}`,
    `M${n(right(a))} ${n(y0)}h${n(reach * 0.6)}q${n(reach * 0.42)} 0 ${n(reach * 0.42)} ${n(reach * 0.4)}V${n(y1 - reach * 0.4)}q0 ${n(reach * 0.4)} ${n(-reach * 0.42)} ${n(reach * 0.4)}H${n(right(b))}`,
  ])
  return tube(d, width, colour, 'satin')
}

/** A cup with an ear where it has one, and what is in it. */
export function cup(
  k: Kit,
  radius: number,
  height: number,
  options: { foot?: number; content?: string; handled?: boolean } = {},
): string {
  const { foot = 780, content, handled = true } = options
  const body = pot(k, shaped(k.pick('cup', cupShapes), radius, height, foot))
  const footR = body.points.at(-1)?.[0] ?? radius
  const ear = handled ? handle(k, body, foot - height, height, radius * 0.2, k.colour) : ''
  return (
    footShadow(k, 500, foot, footR, { reach: 1.3 }) +
    ear +
    body.svg +
    mouth(k, body, {
      lip: k.colour,
      inside: insideOf(k),
      thickness: radius * 0.055,
      ...(content ? { content, level: 0.42 } : {}),
    })
  )
}
