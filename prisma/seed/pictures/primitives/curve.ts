export type Point = [x: number, y: number]

/** A number short enough for a path. */
export const n = (value: number): string => `${Math.round(value * 10) / 10}`

/** Path data through the points with straight lines. */
export function lines(points: Point[], close = true): string {
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}${close ? 'Z' : ''}`
}

/** Centripetal Catmull-Rom: never overshoots where a long span meets a short one. */
function between(p0: Point, p1: Point, p2: Point, p3: Point, share: number): Point {
  const span = (a: Point, b: Point) => Math.max(1e-4, Math.sqrt(Math.hypot(b[0] - a[0], b[1] - a[1])))
  const [t1, t2, t3] = [span(p0, p1), span(p0, p1) + span(p1, p2), span(p0, p1) + span(p1, p2) + span(p2, p3)]
  const t = t1 + (t2 - t1) * share
  const blend = (a: Point, b: Point, from: number, to: number): Point => {
    const w = (t - from) / (to - from)
    return [a[0] + (b[0] - a[0]) * w, a[1] + (b[1] - a[1]) * w]
  }
  const [a1, a2, a3] = [blend(p0, p1, 0, t1), blend(p1, p2, t1, t2), blend(p2, p3, t2, t3)]
  return blend(blend(a1, a2, 0, t2), blend(a2, a3, t1, t3), t1, t2)
}

/** Points along a smooth curve through the given ones; a point given twice is a sharp corner. */
export function smooth(points: Point[], steps = 6): Point[] {
  const result: Point[] = []
  const same = (a: Point | undefined, b: Point | undefined) => !!a && !!b && a[0] === b[0] && a[1] === b[1]
  for (let i = 0; i < points.length - 1; i++) {
    const [p1, p2] = [points[i] as Point, points[i + 1] as Point]
    if (same(p1, p2)) continue
    const before = points[i - 1]
    const after = points[i + 2]
    const p0: Point = !before || same(before, p1) ? [2 * p1[0] - p2[0], 2 * p1[1] - p2[1]] : before
    const p3: Point = !after || same(after, p2) ? [2 * p2[0] - p1[0], 2 * p2[1] - p1[1]] : after
    for (let step = 0; step < steps; step++) result.push(between(p0, p1, p2, p3, step / steps))
  }
  result.push(points[points.length - 1] as Point)
  return result
}

/** A closed smooth path through the points; a point given twice is a sharp corner. */
export function blob(points: Point[], steps = 8): string {
  const first = points[0] as Point
  const last = points[points.length - 1] as Point
  const second = points[1] as Point
  const corner = second[0] === first[0] && second[1] === first[1]
  if (corner) return lines(smooth([...points, first, first], steps))
  const ring = [last, ...points, first, second]
  const dense = smooth(ring, steps)
  const skip =
    last[0] === (points[points.length - 2] as Point)[0] && last[1] === (points[points.length - 2] as Point)[1]
      ? 0
      : steps
  return lines(dense.slice(skip, dense.length - steps))
}

/** A rectangle with round corners as path data. */
export function roundRect(x: number, y: number, w: number, h: number, r: number): string {
  const c = Math.min(r, w / 2, h / 2)
  return `M${n(x + c)} ${n(y)}H${n(x + w - c)}a${n(c)} ${n(c)} 0 0 1 ${n(c)} ${n(c)}V${n(y + h - c)}a${n(c)} ${n(c)} 0 0 1 ${n(-c)} ${n(c)}H${n(x + c)}a${n(c)} ${n(c)} 0 0 1 ${n(-c)} ${n(-c)}V${n(y + c)}a${n(c)} ${n(c)} 0 0 1 ${n(c)} ${n(-c)}Z`
}

/** An ellipse as path data. */
export function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  return `M${n(cx - rx)} ${n(cy)}a${n(rx)} ${n(ry)} 0 1 1 ${n(2 * rx)} 0a${n(rx)} ${n(ry)} 0 1 1 ${n(-2 * rx)} 0Z`
}

/** Fills path data; `extra` are further attributes. */
export function fill(d: string, paint: string, extra = ''): string {
  return `<path d="${d}" fill="${paint}"${extra ? ` ${extra}` : ''}/>`
}

/** Strokes path data with round ends. */
export function stroke(d: string, paint: string, width: number, opacity = 1): string {
  return `<path d="${d}" fill="none" stroke="${paint}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` stroke-opacity="${+opacity.toFixed(2)}"` : ''}/>`
}
