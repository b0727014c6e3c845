import { inkOn, mix, tone } from './colour.ts'
import { fill, lines, type Point, stroke } from './curve.ts'
import type { Kit } from './kit.ts'
import type { Lathe } from './lathe.ts'
import { radiusAt } from './lathe.ts'
import { lettering } from './lettering.ts'
import { type OrnamentKey, ornaments } from './ornament.ts'

/** Where the point (u right, v down) of a flat label lands on the thing it is stuck to. */
export type Surface = (u: number, v: number) => Point

/** A label lying flat in the drawing at (x, y). */
export const flatOn =
  (x: number, y: number): Surface =>
  (u, v) => [x + u, y + v]

/** A label wrapped around a turned body: its middle faces the viewer at height y. */
export const aroundBody =
  (body: Lathe, y: number, width: number): Surface =>
  (u, v) => {
    const r = radiusAt(body.points, y + v)
    const angle = (u - width / 2) / r
    return [body.cx + r * Math.sin(angle), y + v + r * body.tilt * Math.cos(angle)]
  }

type Print = { surface: Surface; ink: string }

function patch({ surface }: Print, x: number, y: number, w: number, h: number): string {
  const points: Point[] = []
  for (let i = 0; i <= 12; i++) points.push(surface(x + (w * i) / 12, y))
  for (let i = 1; i < 6; i++) points.push(surface(x + w, y + (h * i) / 6))
  for (let i = 12; i >= 0; i--) points.push(surface(x + (w * i) / 12, y + h))
  for (let i = 5; i > 0; i--) points.push(surface(x, y + (h * i) / 6))
  return lines(points)
}

function words(
  print: Print,
  text: string,
  x: number,
  y: number,
  height: number,
  options: { align?: 'left' | 'middle'; weight?: number; max?: number; ink?: string; spacing?: number } = {},
): string {
  const { align = 'middle', weight = 0.12, max, ink = print.ink, spacing } = options
  const set = lettering(text, spacing)
  const scale = max && set.width * height > max ? max / set.width : height
  const start = align === 'middle' ? x - (set.width * scale) / 2 : x
  const d = set.strokes
    .map((line) =>
      lines(
        line.map(([px, py]) => print.surface(start + px * scale, y + py * scale)),
        false,
      ),
    )
    .join('')
  return stroke(d, ink, Math.max(1.2, scale * weight))
}

function mark(print: Print, key: OrnamentKey, x: number, y: number, r: number, ink = print.ink): string {
  const place = (points: Point[]) => points.map(([px, py]) => print.surface(x + px * r, y + py * r))
  const { shapes, lines: strokes } = ornaments[key]
  return (
    fill(shapes.map((shape) => lines(place(shape))).join(''), ink) +
    stroke(strokes.map((line) => lines(place(line), false)).join(''), ink, Math.max(1.4, r * 0.08))
  )
}

const rule = (print: Print, x: number, y: number, w: number, weight: number, ink = print.ink, opacity = 1) =>
  stroke(
    lines(
      [0, 0.25, 0.5, 0.75, 1].map((t) => print.surface(x + w * t, y)),
      false,
    ),
    ink,
    weight,
    opacity,
  )

/** Lines of small print, of uneven length. */
function smallPrint(
  k: Kit,
  print: Print,
  x: number,
  y: number,
  w: number,
  rows: number,
  gap: number,
  align: 'left' | 'middle',
): string {
  let svg = ''
  for (let i = 0; i < rows; i++) {
    const long = w * k.random.between(0.62, 1)
    svg += rule(
      print,
      align === 'left' ? x : x + (w - long) / 2,
      y + i * gap,
      long,
      Math.max(1.2, gap * 0.24),
      print.ink,
      0.5,
    )
  }
  return svg
}

/** How a label is printed; what is left out is chosen by the seed. `bare` prints without paper. */
export type LabelLook = {
  paper?: string
  ink?: string
  accent?: string
  ornament?: OrnamentKey
  layout?: number
  bare?: boolean
}

/** A printed label of width × height: maker, name, ornament and small print in one of five layouts. */
export function label(k: Kit, surface: Surface, w: number, h: number, look: LabelLook = {}): string {
  const paper = look.paper ?? '#f4ecdc'
  const ink = look.ink ?? inkOn(paper)
  const accent = look.accent ?? k.colour
  const ornament =
    look.ornament ?? k.pick('ornament', ['sprig', 'sun', 'hills', 'waves', 'flower', 'rings', 'moon'] as OrnamentKey[])
  const print: Print = { surface, ink }
  const onAccent = inkOn(accent)
  const [maker, name] = k.words
  const layout = look.layout ?? k.pick('layout', [0, 1, 2, 3, 4])
  const m = Math.min(w, h)
  const size = m * 0.1
  let svg = look.bare ? '' : fill(patch(print, 0, 0, w, h), paper)
  if (layout === 0) {
    const inset = m * 0.05
    svg += `<path d="${patch(print, inset, inset, w - inset * 2, h - inset * 2)}" fill="none" stroke="${ink}" stroke-width="${Math.max(1.5, m * 0.012).toFixed(1)}" stroke-opacity=".75"/>`
    svg +=
      words(print, maker, w / 2, h * 0.13, size, { max: w * 0.74 }) +
      mark(print, ornament, w / 2, h * 0.44, m * 0.17, mix(accent, ink, 0.15))
    svg +=
      words(print, name, w / 2, h * 0.68, size * 0.92, { max: w * 0.8, weight: 0.16 }) +
      smallPrint(k, print, w * 0.28, h * 0.85, w * 0.44, 1, size * 0.5, 'middle')
  } else if (layout === 1) {
    svg += fill(patch(print, 0, 0, w, h * 0.42), accent) + mark(print, ornament, w / 2, h * 0.21, m * 0.13, onAccent)
    svg +=
      words(print, name, w / 2, h * 0.52, size * 1.15, { max: w * 0.82, weight: 0.16 }) +
      words(print, maker, w / 2, h * 0.7, size * 0.62, { max: w * 0.8 }) +
      smallPrint(k, print, w * 0.2, h * 0.85, w * 0.6, 1, size * 0.5, 'middle')
  } else if (layout === 2) {
    const left = w * 0.1
    svg +=
      words(print, maker, left, h * 0.1, size * 0.62, { align: 'left', max: w * 0.8 }) +
      rule(print, left, h * 0.22, w * 0.8, 2, ink, 0.8)
    svg += words(print, name, left, h * 0.3, size * 1.5, { align: 'left', max: w * 0.8, weight: 0.17, spacing: 0.2 })
    svg +=
      smallPrint(k, print, left, h * 0.6, w * 0.5, 3, size * 0.62, 'left') +
      mark(print, ornament, w * 0.8, h * 0.82, m * 0.1, accent)
  } else if (layout === 3) {
    const dot = Math.min(w * 0.3, h * 0.24)
    const circle = Array.from(
      { length: 40 },
      (_, i): Point =>
        surface(w / 2 + dot * Math.cos((i * Math.PI) / 20), h * 0.36 + dot * Math.sin((i * Math.PI) / 20)),
    )
    svg +=
      fill(lines(circle), accent) +
      words(print, maker.slice(0, 1), w / 2, h * 0.36 - dot * 0.42, dot * 0.84, { ink: onAccent, weight: 0.1 })
    svg +=
      words(print, name, w / 2, h * 0.7, size, { max: w * 0.84, weight: 0.16 }) +
      words(print, maker, w / 2, h * 0.85, size * 0.55, { max: w * 0.76 })
  } else {
    svg +=
      fill(patch(print, 0, 0, w, h * 0.1), accent) +
      fill(patch(print, 0, h * 0.9, w, h * 0.1), accent) +
      mark(print, ornament, w / 2, h * 0.28, m * 0.12, accent)
    svg +=
      rule(print, w * 0.16, h * 0.44, w * 0.68, 1.8) +
      words(print, name, w / 2, h * 0.5, size * 1.25, { max: w * 0.8, weight: 0.16 }) +
      rule(print, w * 0.16, h * 0.68, w * 0.68, 1.8) +
      words(print, maker, w / 2, h * 0.76, size * 0.62, { max: w * 0.7 })
  }
  return svg
}

/** A label around a turned body, shaded like it; what is printed stays on the side that is seen. */
export function wrappedLabel(k: Kit, body: Lathe, y: number, w: number, h: number, look: LabelLook = {}): string {
  const surface = aroundBody(body, y, w)
  const r = radiusAt(body.points, y + h / 2)
  const light = k.linear(
    [
      [0, '#2a1c10', 0.2],
      [0.22, '#ffffff', 0.12],
      [0.45, '#2a1c10', 0.02],
      [0.8, '#2a1c10', 0.3],
      [1, '#2a1c10', 0.38],
    ],
    [body.cx - r, 0, body.cx + r, 0],
    true,
  )
  const edge = fill(
    patch({ surface, ink: '' }, 0, 0, w, h),
    tone('#4a3828', 0),
    'opacity=".3" transform="translate(1.5 2.5)"',
  )
  const seen = Math.min(w, r * 1.72)
  const inner: Surface = (u, v) => surface(u + (w - seen) / 2, v)
  const paper = look.bare || seen === w ? '' : fill(patch({ surface, ink: '' }, 0, 0, w, h), look.paper ?? '#f4ecdc')
  return (
    (look.bare ? '' : edge) +
    paper +
    label(k, inner, seen, h, look) +
    (look.bare ? '' : fill(patch({ surface, ink: '' }, 0, 0, w, h), light))
  )
}

/** Words alone, for engraving and stamping; centred at (x, y) of the surface. */
export function stamp(
  surface: Surface,
  text: string,
  x: number,
  y: number,
  height: number,
  ink: string,
  options: { max?: number; weight?: number; align?: 'left' | 'middle' } = {},
): string {
  return words({ surface, ink }, text, x, y, height, options)
}

/** One ornament alone. */
export function emblem(surface: Surface, key: OrnamentKey, x: number, y: number, r: number, ink: string): string {
  return mark({ surface, ink }, key, x, y, r)
}
