import { tone } from './colour.ts'
import { lines, n, type Point, stroke } from './curve.ts'
import type { Kit } from './kit.ts'
import { type Lathe, meridian, radiusAt, ringPath } from './lathe.ts'

type Box = [x: number, y: number, width: number, height: number]

/** Iron specks in a glaze: dots of several sizes, clipped to the shape. */
export function speckles(
  k: Kit,
  shape: string,
  [x, y, width, height]: Box,
  options: { amount?: number; colour?: string; scale?: number } = {},
): string {
  const { amount = 150, colour = '#4a382b', scale = 1 } = options
  let dots = ''
  for (let i = 0; i < amount; i++) {
    const size = (k.random.chance(0.12) ? k.random.between(2.4, 4) : k.random.between(0.8, 2.1)) * scale
    const [cx, cy] = [x + k.random.between(0, width), y + k.random.between(0, height)]
    dots += `M${n(cx - size)} ${n(cy)}a${n(size)} ${n(size * 0.85)} 0 1 1 ${n(size * 2)} 0a${n(size)} ${n(size * 0.85)} 0 1 1 ${n(-size * 2)} 0Z`
  }
  return `<g clip-path="${k.clip(`<path d="${shape}"/>`)}"><path d="${dots}" fill="${colour}" fill-opacity=".42"/></g>`
}

/** Wood grain along the x axis of a box: long wavering lines, now and then a cathedral arch. */
export function grain(
  k: Kit,
  shape: string,
  [x, y, width, height]: Box,
  colour: string,
  options: { upright?: boolean; spacing?: number; opacity?: number } = {},
): string {
  const { upright = false, opacity = 0.3 } = options
  const length = upright ? height : width
  const across = upright ? width : height
  const spacing = options.spacing ?? Math.max(5, across / 16)
  const heart = across * k.random.between(0.25, 0.75)
  const dark: string[] = []
  const light: string[] = []
  const place = ([along, over]: Point): Point => (upright ? [x + over, y + along] : [x + along, y + over])
  for (let over = -spacing; over < across + spacing; over += spacing * k.random.between(0.55, 1.35)) {
    const pull = Math.exp(-(((over - heart) / (across * 0.28)) ** 2))
    const swing = (over < heart ? -1 : 1) * pull * spacing * k.random.between(0.8, 1.6)
    const phase = k.random.between(0.35, 0.65)
    const points: Point[] = []
    for (let step = 0; step <= 12; step++) {
      const t = step / 12
      points.push(
        place([
          t * length,
          over + swing * Math.exp(-(((t - phase) / 0.22) ** 2)) + Math.sin(t * 7 + over) * spacing * 0.12,
        ]),
      )
    }
    ;(k.random.chance(0.28) ? light : dark).push(lines(points, false))
  }
  const paths =
    stroke(dark.join(''), tone(colour, -0.6), Math.max(1, spacing * 0.13), opacity) +
    stroke(light.join(''), tone(colour, 0.4), Math.max(1, spacing * 0.16), opacity * 0.8)
  return `<g clip-path="${k.clip(`<path d="${shape}"/>`)}">${paths}</g>`
}

/** Grain running up a turned wooden body, closer together towards its sides. */
export function turnedGrain(k: Kit, body: Lathe, colour: string, from: number, to: number, count = 22): string {
  const dark: string[] = []
  for (let i = 0; i < count; i++) {
    const degrees = -84 + (168 * (i + k.random.between(-0.3, 0.3))) / (count - 1)
    const lean = k.random.between(-5, 5)
    const left = meridian(body, degrees, from, to)
    const right = meridian(body, degrees + lean, from, to)
    dark.push(
      lines(
        left.map(([x, y], j) => [x + ((right[j]?.[0] ?? x) - x) * (j / left.length) ** 2, y]),
        false,
      ),
    )
  }
  return `<g clip-path="${k.clip(`<path d="${body.outline}"/>`)}">${stroke(dark.join(''), tone(colour, -0.65), 1.6, 0.24)}</g>`
}

/** Fine circular lines around a body: throwing rings in clay, brushing in metal. */
export function turnedRings(
  k: Kit,
  body: Lathe,
  from: number,
  to: number,
  gap: number,
  colour: string,
  opacity = 0.14,
  width = 1.5,
): string {
  let d = ''
  for (let y = from; y < to; y += gap * k.random.between(0.7, 1.3))
    if (radiusAt(body.points, y) > 0) d += ringPath(body, y)
  return `<g clip-path="${k.clip(`<path d="${body.outline}"/>`)}">${stroke(d, colour, width, opacity)}</g>`
}

/** Straight fine streaks across a box, as on brushed metal. */
export function streaks(
  k: Kit,
  shape: string,
  [x, y, width, height]: Box,
  options: { upright?: boolean; gap?: number; opacity?: number } = {},
): string {
  const { upright = false, gap = 5, opacity = 0.16 } = options
  let light = ''
  let dark = ''
  for (let over = 0; over < (upright ? width : height); over += gap * k.random.between(0.4, 1.6)) {
    const d = upright ? `M${n(x + over)} ${n(y)}v${n(height)}` : `M${n(x)} ${n(y + over)}h${n(width)}`
    if (k.random.chance(0.5)) light += d
    else dark += d
  }
  return `<g clip-path="${k.clip(`<path d="${shape}"/>`)}">${stroke(light, '#ffffff', 1.3, opacity)}${stroke(dark, '#2c2a28', 1.2, opacity * 0.8)}</g>`
}

/** A plain weave: fine light and dark threads both ways, clipped to the shape. */
export function weave(
  k: Kit,
  shape: string,
  [x, y, width, height]: Box,
  options: { gap?: number; opacity?: number; angle?: number } = {},
): string {
  const { gap = 7, opacity = 0.12, angle = 0 } = options
  const reach = Math.hypot(width, height) / 2
  const [cx, cy] = [x + width / 2, y + height / 2]
  let warp = ''
  let weft = ''
  for (let over = -reach; over < reach; over += gap) {
    const jitter = k.random.between(-0.1, 0.1) * gap
    warp += `M${n(over + jitter)} ${n(-reach)}V${n(reach)}`
    weft += `M${n(-reach)} ${n(over + jitter)}H${n(reach)}`
  }
  const threads = stroke(warp, '#3a2d20', gap * 0.32, opacity) + stroke(weft, '#fff8ea', gap * 0.36, opacity * 1.3)
  return `<g clip-path="${k.clip(`<path d="${shape}"/>`)}"><g transform="translate(${n(cx)} ${n(cy)}) rotate(${angle})">${threads}</g></g>`
}
