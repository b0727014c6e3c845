import { tone } from './colour.ts'
import { fill, lines, n, type Point, stroke } from './curve.ts'
import type { Kit } from './kit.ts'
import { softShadow } from './shadow.ts'
import { grain } from './texture.ts'

/** A point in a room: x to the right, y up from the floor, z towards the viewer. */
export type Spot = [x: number, y: number, z: number]

/** How a room is looked at: parallel lines stay parallel, so every flat face can carry a drawing. */
export type View = {
  at: (spot: Spot) => Point
  /** how light a face is that looks in a direction, as a tone */
  light: (normal: Spot) => number
  /** whether a face that looks in a direction can be seen */
  faces: (normal: Spot) => boolean
  /** puts a drawing on the face that starts at a spot, with its x axis along u and its y axis along v */
  on: (origin: Spot, u: Spot, v: Spot, drawing: string) => string
}

/** Looks at the room from the right (positive yaw, degrees) and from above (pitch), floor point 0,0,0 at (cx, cy). */
export function view(options: { yaw?: number; pitch?: number; scale?: number; cx?: number; cy?: number } = {}): View {
  const { yaw = 32, pitch = 18, scale = 1, cx = 500, cy = 800 } = options
  const [a, b] = [(-yaw * Math.PI) / 180, (pitch * Math.PI) / 180]
  const turn = ([x, y, z]: Spot): Spot => [x * Math.cos(a) + z * Math.sin(a), y, -x * Math.sin(a) + z * Math.cos(a)]
  const flat = (spot: Spot): Point => {
    const [x, y, z] = turn(spot)
    return [x * scale, -(y * Math.cos(b) - z * Math.sin(b)) * scale]
  }
  const at = (spot: Spot): Point => {
    const [x, y] = flat(spot)
    return [cx + x, cy + y]
  }
  return {
    at,
    light: (normal) => {
      const [x, y, z] = turn(normal)
      const length = Math.hypot(x, y, z) || 1
      const lit = (-0.45 * x + 0.8 * y + 0.42 * z) / length
      return lit > 0.5 ? (lit - 0.5) * 0.55 : (lit - 0.5) * 0.72
    },
    faces: (normal) => {
      const [, y, z] = turn(normal)
      return z * Math.cos(b) + y * Math.sin(b) > 0.001
    },
    on: (origin, u, v, drawing) => {
      const [ox, oy] = at(origin)
      const [[ux, uy], [vx, vy]] = [flat(u), flat(v)]
      const f = (value: number) => +value.toFixed(4)
      return `<g transform="matrix(${f(ux)} ${f(uy)} ${f(vx)} ${f(vy)} ${f(ox)} ${f(oy)})">${drawing}</g>`
    },
  }
}

/** What a body in the room is made of. */
export type Look = {
  colour: string
  wood?: boolean /** which way the grain runs on the front */
  upright?: boolean
  soft?: boolean
}

/** A box between two corners: three faces lit by direction, grain when it is wood, a bright front edge. */
export function box(k: Kit, v: View, [x0, y0, z0]: Spot, [x1, y1, z1]: Spot, look: Look): string {
  const { colour, wood = false, upright = false } = look
  const [w, h, d] = [x1 - x0, y1 - y0, z1 - z0]
  const faces: { origin: Spot; u: Spot; v: Spot; size: [number, number]; normal: Spot; upright: boolean }[] = [
    { origin: [x0, y1, z1], u: [1, 0, 0], v: [0, -1, 0], size: [w, h], normal: [0, 0, 1], upright },
    { origin: [x1, y1, z1], u: [0, 0, -1], v: [0, -1, 0], size: [d, h], normal: [1, 0, 0], upright: h > d },
    { origin: [x0, y1, z0], u: [1, 0, 0], v: [0, 0, 1], size: [w, d], normal: [0, 1, 0], upright: false },
  ]
  let svg = ''
  for (const face of faces) {
    if (!v.faces(face.normal)) continue
    const [fw, fh] = face.size
    const lit = v.light(face.normal)
    const paint = k.linear(
      [
        [0, tone(colour, lit + 0.07)],
        [1, tone(colour, lit - 0.07)],
      ],
      [0, 0, 0.4, 1],
    )
    const d = `M0 0H${n(fw)}V${n(fh)}H0Z`
    const bigger = `M-.4 -.4H${n(fw + 0.4)}V${n(fh + 0.4)}H-.4Z`
    const texture =
      wood && fw * fh > 900
        ? grain(k, d, [0, 0, fw, fh], tone(colour, lit), { upright: face.upright, opacity: 0.26 })
        : ''
    svg += v.on(face.origin, face.u, face.v, fill(bigger, paint) + texture)
  }
  const edge = [v.at([x0, y1, z1]), v.at([x1, y1, z1]), v.at([x1, y1, z0])]
  return svg + stroke(lines(edge, false), '#fffaf0', 1.6, 0.4)
}

/** An upright body over any ground outline (x, z; from its right side over its back): walls by direction, and its top. */
export function prism(
  k: Kit,
  v: View,
  outline: Point[],
  y0: number,
  y1: number,
  look: Look & { top?: string },
): string {
  const { colour, top = colour } = look
  let walls = ''
  for (let i = 0; i < outline.length; i++) {
    const [ax, az] = outline[i] as Point
    const [bx, bz] = outline[(i + 1) % outline.length] as Point
    const normal: Spot = [az - bz, 0, bx - ax]
    if (!v.faces(normal)) continue
    const paint = tone(colour, v.light(normal))
    walls += `<path d="${lines([v.at([ax, y1, az]), v.at([bx, y1, bz]), v.at([bx, y0, bz]), v.at([ax, y0, az])])}" fill="${paint}" stroke="${paint}" stroke-width="1"/>`
  }
  const face = lines(outline.map(([x, z]) => v.at([x, y1, z])))
  const lit = v.light([0, 1, 0])
  return (
    walls +
    fill(
      face,
      k.linear(
        [
          [0, tone(top, lit + 0.14)],
          [1, tone(top, lit - 0.08)],
        ],
        [0, 0, 1, 1],
      ),
    )
  )
}

/** The ground outline of a rectangle with round corners, for `prism`. */
export function roundedGround(x0: number, x1: number, z0: number, z1: number, radius: number): Point[] {
  const r = Math.min(radius, (x1 - x0) / 2, (z1 - z0) / 2)
  const corner = (cx: number, cz: number, from: number): Point[] =>
    Array.from({ length: 9 }, (_, i) => {
      const angle = ((from - i * 11.25) * Math.PI) / 180
      return [cx + r * Math.cos(angle), cz + r * Math.sin(angle)]
    })
  return [
    ...corner(x1 - r, z1 - r, 90),
    ...corner(x1 - r, z0 + r, 0),
    ...corner(x0 + r, z0 + r, -90),
    ...corner(x0 + r, z1 - r, -180),
  ]
}

/** A tapering round leg or rail between two spots. */
export function limb(k: Kit, v: View, from: Spot, to: Spot, width: number, endWidth: number, colour: string): string {
  const [[ax, ay], [bx, by]] = [v.at(from), v.at(to)]
  const length = Math.hypot(bx - ax, by - ay) || 1
  const [px, py] = [-(by - ay) / length, (bx - ax) / length]
  const side = px > 0 || (px === 0 && py > 0) ? -1 : 1
  const [sx, sy] = [px * side, py * side]
  const paint = k.linear(
    [
      [0, tone(colour, -0.1)],
      [0.25, tone(colour, 0.22)],
      [0.55, tone(colour, -0.04)],
      [0.85, tone(colour, -0.46)],
      [1, tone(colour, -0.34)],
    ],
    [ax + (sx * width) / 2, ay + (sy * width) / 2, ax - (sx * width) / 2, ay - (sy * width) / 2],
    true,
  )
  const quad: Point[] = [
    [ax + (sx * width) / 2, ay + (sy * width) / 2],
    [bx + (sx * endWidth) / 2, by + (sy * endWidth) / 2],
    [bx - (sx * endWidth) / 2, by - (sy * endWidth) / 2],
    [ax - (sx * width) / 2, ay - (sy * width) / 2],
  ]
  return `<path d="${lines(quad)}" fill="${paint}" stroke="${paint}" stroke-width="${n(Math.min(width, endWidth) * 0.2)}" stroke-linejoin="round"/>`
}

/** The soft shadow of something that stands over a rectangle of floor. */
export function floorShadow(
  k: Kit,
  v: View,
  [x0, x1]: [number, number],
  [z0, z1]: [number, number],
  options: { strength?: number; reach?: number } = {},
): string {
  const { strength = 1, reach = 1 } = options
  const corners = (
    [
      [x0, z0],
      [x1, z0],
      [x1, z1],
      [x0, z1],
    ] as Point[]
  ).map(([x, z]) => v.at([x, 0, z]))
  const moved = corners.map(([x, y]): Point => [x + 46 * reach, y + 10 * reach])
  return (
    softShadow(k, lines(moved), { dx: 0, dy: 0, softness: 42, opacity: 0.24 * strength }) +
    softShadow(k, lines(corners), { dx: 0, dy: 0, softness: 14, opacity: 0.42 * strength })
  )
}
