import type { Point } from './curve.ts'

/** Small marks for labels, in a box from -1 to 1: closed shapes to fill and lines to stroke. */
export type Ornament = { shapes: Point[][]; lines: Point[][] }

const arc = (cx: number, cy: number, rx: number, ry: number, from = 0, to = 360): Point[] => {
  const count = Math.max(6, Math.round(Math.abs(to - from) / 15))
  return Array.from({ length: count + 1 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / count) * Math.PI) / 180
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)]
  })
}

const petal = (angle: number, length: number, width: number, x = 0, y = 0): Point[] => {
  const points: Point[] = []
  for (let i = 0; i <= 20; i++) {
    const t = i <= 10 ? i / 10 : (20 - i) / 10
    const across = (i <= 10 ? 1 : -1) * width * Math.sin(Math.PI * t)
    const [along, a] = [length * t, (angle * Math.PI) / 180]
    points.push([x + along * Math.cos(a) - across * Math.sin(a), y + along * Math.sin(a) + across * Math.cos(a)])
  }
  return points
}

/** The marks a label may carry. */
export const ornaments = {
  sprig: {
    shapes: [
      petal(-90, 0.6, 0.16, 0, -0.4),
      ...[-0.1, 0.25, 0.55].flatMap((y) => [petal(-40, 0.62, 0.15, 0, y), petal(-140, 0.62, 0.15, 0, y)]),
    ],
    lines: [
      [
        [0, -0.4],
        [0, 1],
      ],
    ],
  },
  sun: {
    shapes: [arc(0, 0.35, 0.42, 0.42, 180, 360)],
    lines: [
      ...[180, 210, 240, 270, 300, 330, 360].map((d): Point[] =>
        [0.56, 0.95].map((r): Point => [r * Math.cos((d * Math.PI) / 180), 0.35 + r * Math.sin((d * Math.PI) / 180)]),
      ),
      [
        [-1, 0.42],
        [1, 0.42],
      ],
    ],
  },
  hills: {
    shapes: [
      [
        [-1, 0.6],
        [-0.35, -0.5],
        [0.05, 0.1],
        [0.35, -0.2],
        [1, 0.6],
      ],
      arc(0.5, -0.55, 0.2, 0.2),
    ],
    lines: [],
  },
  waves: {
    shapes: [],
    lines: [-0.4, 0, 0.4].map((y) =>
      Array.from({ length: 25 }, (_, i): Point => [-1 + i / 12, y + 0.14 * Math.sin((i / 12) * Math.PI * 3)]),
    ),
  },
  bean: { shapes: [arc(0, 0, 0.52, 0.82)], lines: [] },
  hive: {
    shapes: [
      [0, 60, 120, 180, 240, 300].map(
        (d): Point => [0.42 * Math.cos((d * Math.PI) / 180), 0.42 * Math.sin((d * Math.PI) / 180)],
      ),
    ],
    lines: [
      [0, 60, 120, 180, 240, 300, 360].map(
        (d): Point => [0.9 * Math.cos((d * Math.PI) / 180), 0.9 * Math.sin((d * Math.PI) / 180)],
      ),
    ],
  },
  flower: { shapes: [0, 72, 144, 216, 288].map((d) => petal(d - 90, 0.85, 0.24)), lines: [] },
  fruit: {
    shapes: [arc(-0.28, 0.35, 0.4, 0.42), arc(0.38, 0.42, 0.34, 0.36), petal(-30, 0.7, 0.16, 0.02, -0.5)],
    lines: [
      [
        [-0.24, 0],
        [0, -0.6],
        [0.34, 0.1],
      ],
    ],
  },
  moon: { shapes: [[...arc(0, 0, 0.8, 0.8, 60, 300), ...arc(0.32, 0, 0.62, 0.69, 282, 78)]], lines: [] },
  rings: { shapes: [arc(0, 0, 0.22, 0.22)], lines: [arc(0, 0, 0.55, 0.55), arc(0, 0, 0.88, 0.88)] },
} satisfies Record<string, Ornament>

/** The name of a mark. */
export type OrnamentKey = keyof typeof ornaments
