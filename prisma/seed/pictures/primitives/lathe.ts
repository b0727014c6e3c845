import { shadeOf, tone } from './colour.ts'
import { ellipse, fill, lines, n, type Point, smooth, stroke } from './curve.ts'
import { type Finish, roundTone } from './finish.ts'
import type { Kit, Stop } from './kit.ts'

/** A body turned around a vertical axis: radius at each height, top to bottom, seen slightly from above. */
export type Lathe = { cx: number; tilt: number; points: Point[]; outline: string; svg: string }

type LatheOptions = {
  profile: Point[]
  colour: string
  cx?: number
  /** height of an ellipse compared with its width: how far from above it is seen */
  tilt?: number
  finish?: Finish
  /** darkens the last part above the floor */
  grounded?: boolean
  /** the profile is already smooth, as one cut out of another body is */
  smoothed?: boolean
}

/** A profile drawn in a unit box, scaled to a radius and a height and put on its foot. */
export function shaped(shape: Point[], radius: number, height: number, foot = 780): Point[] {
  return shape.map(([r, y]) => [r * radius, foot - height + y * height])
}

/** Radius of the body at height y. */
export function radiusAt(points: Point[], y: number): number {
  for (let i = 1; i < points.length; i++) {
    const [r0, y0] = points[i - 1] as Point
    const [r1, y1] = points[i] as Point
    if (y >= Math.min(y0, y1) && y <= Math.max(y0, y1)) return y1 === y0 ? r1 : r0 + ((r1 - r0) * (y - y0)) / (y1 - y0)
  }
  return (y < (points[0]?.[1] ?? 0) ? points[0]?.[0] : points[points.length - 1]?.[0]) ?? 0
}

/** The part of a smoothed profile between two heights. */
export function slice(points: Point[], from: number, to: number): Point[] {
  return [[radiusAt(points, from), from], ...points.filter(([, y]) => y > from && y < to), [radiusAt(points, to), to]]
}

/** Outline of the visible body: left side, lowest front edge, right side, back of the top. */
export function outlineOf(points: Point[], cx: number, tilt: number): string {
  const [topR, topY] = points[0] as Point
  let widest = points.length - 1
  while (widest > 0 && (points[widest - 1]?.[0] ?? 0) >= (points[widest]?.[0] ?? 0)) widest--
  const tail = points.slice(widest)
  const reach = points[widest]?.[0] ?? 0
  const bottom: Point[] = []
  for (let step = 1; step < 48; step++) {
    const x = -reach * Math.cos((Math.PI * step) / 48)
    let lowest = Number.NEGATIVE_INFINITY
    for (let i = 0; i < tail.length; i++) {
      const [r, y] = tail[i] as Point
      const [nextR, nextY] = tail[i + 1] ?? [r, y]
      if (r >= Math.abs(x)) lowest = Math.max(lowest, y + tilt * Math.sqrt(r * r - x * x))
      if (r > Math.abs(x) && nextR < Math.abs(x))
        lowest = Math.max(lowest, y + ((nextY - y) * (r - Math.abs(x))) / (r - nextR))
    }
    bottom.push([cx + x, lowest])
  }
  const side = points.slice(0, widest + 1)
  const left = side.map(([r, y]): Point => [cx - r, y])
  const right = [...side].reverse().map(([r, y]): Point => [cx + r, y])
  const path = lines([...left, ...bottom, ...right], false)
  return `${path}A${n(topR)} ${n(topR * tilt)} 0 0 0 ${n(cx - topR)} ${n(topY)}Z`
}

function stripPath(points: Point[], cx: number, tilt: number, from: number, to: number): string {
  const at =
    (angle: number) =>
    ([r, y]: Point): Point => [cx + r * Math.sin(angle), y + r * tilt * Math.cos(angle)]
  const across = (point: Point | undefined, start: number, end: number) =>
    point ? [0.25, 0.5, 0.75].map((t) => at(start + (end - start) * t)(point)) : []
  return lines([
    ...points.map(at(from)),
    ...across(points[points.length - 1], from, to),
    ...points.map(at(to)).reverse(),
    ...across(points[0], to, from),
  ])
}

/** Light that follows the slope: surfaces that look up are brighter, those that look down darker. */
function slopeLight(
  k: Kit,
  points: Point[],
  tilt: number,
  colour: string,
  strength: number,
  grounded: boolean,
): string {
  const top = points[0]?.[1] ?? 0
  const bottom = points[points.length - 1]?.[1] ?? 0
  const height = Math.max(1, bottom - top)
  const every = Math.max(1, Math.floor(points.length / 24))
  const shade = shadeOf(colour)
  const stops: Stop[] = []
  for (let i = 0; i < points.length; i += every) {
    const [r0, y0] = points[Math.max(0, i - 1)] as Point
    const [r1, y1] = points[Math.min(points.length - 1, i + 1)] as Point
    const up = (r1 - r0) / Math.max(1e-3, Math.hypot(r1 - r0, y1 - y0))
    const offset = ((points[i]?.[1] ?? 0) - top) / height
    const floor = grounded && offset > 0.8 ? (offset - 0.8) * 0.9 : 0
    const chamfer = up < 0 ? Math.min(1, (1 - offset) / 0.06) : 1
    const value = up * strength * chamfer - floor
    stops.push(value >= 0 ? [offset, '#fffaf2', Math.min(0.75, value * 0.75)] : [offset, shade, Math.min(0.7, -value)])
  }
  const forward = (point: Point | undefined) => (point?.[0] ?? 0) * tilt * 0.6
  return k.linear(stops, [0, top + forward(points[0]), 0, bottom + forward(points.at(-1))], true)
}

/** Turns a profile into a shaded body. Points given twice are sharp edges. */
export function lathe(k: Kit, options: LatheOptions): Lathe {
  const { colour, cx = 500, tilt = 0.2, finish = 'matte', grounded = true } = options
  const points = options.smoothed ? options.profile : smooth(options.profile)
  const outline = outlineOf(points, cx, tilt)
  const strips = Math.round(Math.max(24, Math.min(72, Math.max(...points.map(([r]) => r)) * 0.42)))
  const clip = k.clip(fill(outline, '#000'))
  let svg = fill(outline, colour)
  for (let i = 0; i < strips; i++) {
    const from = -Math.PI / 2 + (Math.PI * i) / strips
    const to = Math.min(Math.PI / 2, from + (Math.PI * 2.2) / strips)
    const degrees = -90 + (180 * (i + 0.5)) / strips
    svg += fill(stripPath(points, cx, tilt, from, to), tone(colour, roundTone(finish, degrees)))
  }
  svg += fill(outline, slopeLight(k, points, tilt, colour, finish === 'metal' ? 0.3 : 0.42, grounded))
  return { cx, tilt, points, outline, svg: `<g clip-path="${clip}">${svg}</g>` }
}

/** A closed lid or flat top: the ellipse over the first point of a body. */
export function cap(k: Kit, body: Lathe, colour: string, lift = 0.08): string {
  const [r, y] = body.points[0] as Point
  const light = k.linear(
    [
      [0, tone(colour, lift + 0.16)],
      [0.6, tone(colour, lift)],
      [1, tone(colour, lift - 0.16)],
    ],
    [0, 0, 1, 0.4],
  )
  return fill(ellipse(body.cx, y, r, r * body.tilt), light)
}

/** The open mouth of a vessel: lip, inner wall in shade, and what it holds when `content` is given. */
export function mouth(
  k: Kit,
  body: Lathe,
  options: { lip: string; inside: string; thickness?: number; content?: string; level?: number },
): string {
  const { lip, inside, thickness = 9, content, level = 0.35 } = options
  const [r, y] = body.points[0] as Point
  const { cx, tilt } = body
  const inner = r - thickness
  const innerRy = r * tilt - thickness * 0.62
  const lipPaint = k.linear([
    [0, tone(lip, 0.34)],
    [0.35, tone(lip, 0.42)],
    [0.7, tone(lip, 0.12)],
    [1, tone(lip, -0.1)],
  ])
  const well = k.linear([
    [0, tone(inside, -0.62)],
    [0.3, tone(inside, -0.4)],
    [0.72, tone(inside, -0.1)],
    [1, tone(inside, 0.06)],
  ])
  const depth = k.linear(
    [
      [0, shadeOf(inside), 0.06],
      [0.45, shadeOf(inside), 0.22],
      [1, shadeOf(inside), 0.66],
    ],
    [0, 0, 0, 1],
  )
  const hole = ellipse(cx, y, inner, innerRy)
  let svg = fill(ellipse(cx, y, r, r * tilt), lipPaint) + fill(hole, well) + fill(hole, depth)
  if (content) {
    const drop = innerRy * 2 * level
    const surface = k.linear(
      [
        [0, tone(content, -0.3)],
        [0.55, content],
        [1, tone(content, 0.14)],
      ],
      [0, 0, 1, 0.3],
    )
    const liquid = ellipse(cx, y + drop, inner * (1 - level * 0.06), innerRy * (1 - level * 0.06))
    svg += `<g clip-path="${k.clip(fill(hole, '#000'))}">${fill(liquid, surface)}${stroke(liquid, tone(content, 0.35), 2.5, 0.6)}</g>`
  }
  return svg + stroke(hole, tone(lip, -0.3), 1.5, 0.35)
}

/** The front half of the circle around the body at height y, for bands, seams and throwing rings. */
export function ringPath(body: Lathe, y: number, inset = 0): string {
  const r = radiusAt(body.points, y) - inset
  return `M${n(body.cx - r)} ${n(y)}A${n(r)} ${n(r * body.tilt)} 0 0 0 ${n(body.cx + r)} ${n(y)}`
}

/** The line down the body at an angle (-90° left … 90° right) between two heights, for flutes, ribs and facets. */
export function meridian(body: Lathe, degrees: number, from: number, to: number): Point[] {
  const angle = (degrees * Math.PI) / 180
  return slice(body.points, from, to).map(([r, y]) => [
    body.cx + r * Math.sin(angle),
    y + r * body.tilt * Math.cos(angle),
  ])
}

/** A soft window reflection bent around the body at an angle between two heights. */
export function glint(
  k: Kit,
  body: Lathe,
  options: { from: number; to: number; at?: number; width?: number; opacity?: number },
): string {
  const { from, to, at = -46, width = 12, opacity = 0.6 } = options
  const paint = k.linear(
    [
      [0, '#ffffff', opacity * 0.32],
      [0.15, '#ffffff', opacity * 0.45],
      [0.6, '#ffffff', opacity * 0.28],
      [1, '#ffffff', 0],
    ],
    [0, from, 0, to],
    true,
  )
  const layer = (share: number) => {
    const [start, end] = [from + (1 - share) * width * 1.5, to - (1 - share) * width * 3]
    const middle = meridian(body, at, start, end)
    const bend = (side: number) => {
      const edge = meridian(body, at + (side * width * share) / 2, start, end)
      return middle.map(([x, y], i): Point => {
        const t = i / Math.max(1, middle.length - 1)
        const swell = Math.min(1, Math.sqrt(Math.sin(Math.PI * (0.02 + 0.96 * t))) * 1.15)
        return [x + ((edge[i]?.[0] ?? x) - x) * swell, y]
      })
    }
    return fill(lines([...bend(-1), ...bend(1).reverse()]), paint)
  }
  return layer(1) + layer(0.72) + layer(0.4)
}
