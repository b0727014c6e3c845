import { luminance, mix, tone } from './colour.ts'
import { ellipse, fill, lines, n, type Point, smooth, stroke } from './curve.ts'
import type { Kit } from './kit.ts'
import { glint, type Lathe, lathe, meridian, outlineOf, radiusAt, ringPath, slice } from './lathe.ts'

/** The shape of a glass body and what is in it. */
export type GlassOptions = {
  profile: Point[]
  cx?: number
  tilt?: number
  /** thickness of the wall and of the foot */
  wall?: number
  base?: number
  /** what is inside, up to a height */
  content?: { colour: string; from: number; cloudy?: boolean; to?: number }
  /** the mouth stays open (default) or is covered by a lid drawn later */
  open?: boolean
  flutes?: number
}

/** How strongly a glass is coloured: clear for pale neutrals, deep for saturated or dark ones. */
function depthOf(colour: string): number {
  return Math.max(0.1, Math.min(0.62, (0.93 - luminance(colour)) * 0.85))
}

/** A blown or pressed glass body: tinted, brighter where light gathers, with what it holds inside. */
export function glassBody(k: Kit, options: GlassOptions): Lathe {
  const { cx = 500, tilt = 0.2, wall = 8, base = 26, content, open = true, flutes = 0 } = options
  const points = smooth(options.profile)
  const [topR, top] = points[0] as Point
  const [, foot] = points[points.length - 1] as Point
  const outline = outlineOf(points, cx, tilt)
  const body: Lathe = { cx, tilt, points, outline, svg: '' }
  const tint = k.colour
  const depth = depthOf(tint)
  const dark = mix(tone(tint, -0.75), '#4d5a5a', luminance(tint) > 0.8 ? 0.6 : 0.1)
  const clip = k.clip(fill(outline, '#000'))
  const back = fill(
    outline,
    k.linear([
      [0, tint, depth + 0.2],
      [0.16, tint, depth * 0.85],
      [0.5, tint, depth * 0.55],
      [0.84, tint, depth * 0.9],
      [1, tone(tint, -0.2), depth + 0.25],
    ]),
  )
  let svg =
    back +
    fill(
      outline,
      k.linear(
        [
          [0, '#ffffff', 0.2],
          [0.4, '#ffffff', 0.04],
          [1, '#ffffff', 0.12],
        ],
        [0, 0, 1, 1],
      ),
    )
  const innerFoot = foot - base
  const inner = slice(points, top, innerFoot).map(([r, y]): Point => [Math.max(1, r - wall), y])
  if (content) {
    const filled = slice(inner, content.from, Math.min(innerFoot, content.to ?? innerFoot))
    const liquid = lathe(k, {
      profile: filled,
      smoothed: true,
      cx,
      tilt,
      colour: content.colour,
      finish: 'satin',
      grounded: false,
    })
    const r = filled[0]?.[0] ?? 0
    const surface = k.linear([
      [0, tone(content.colour, -0.12)],
      [0.6, tone(content.colour, 0.16)],
      [1, tone(content.colour, 0.3)],
    ])
    svg += `<g opacity="${content.cloudy ? 1 : 0.86}">${liquid.svg}${fill(ellipse(cx, content.from, r, r * tilt), surface)}</g>`
  }
  const floorR = radiusAt(points, innerFoot) - wall
  if (base > 6) {
    const block = k.linear([
      [0, dark, 0.5],
      [0.25, '#ffffff', 0.4],
      [0.5, tint, 0.2],
      [0.75, '#ffffff', 0.3],
      [1, dark, 0.5],
    ])
    svg += fill(outlineOf(slice(points, innerFoot, foot), cx, tilt), block)
    svg += stroke(
      `M${n(cx - floorR)} ${n(innerFoot)}A${n(floorR)} ${n(floorR * tilt)} 0 0 0 ${n(cx + floorR)} ${n(innerFoot)}`,
      '#ffffff',
      2.5,
      0.65,
    )
  }
  const edge = (from: number, to: number, paint: string, opacity: number) =>
    fill(
      lines([...meridian(body, from, top, foot), ...meridian(body, to, top, foot).reverse()]),
      paint,
      `fill-opacity="${opacity}"`,
    )
  svg +=
    edge(-90, -72, dark, 0.26) +
    edge(90, 74, dark, 0.34) +
    edge(-73, -66, '#ffffff', 0.3) +
    edge(66, 72, '#ffffff', 0.26)
  if (flutes > 0) {
    let shade = ''
    let light = ''
    for (let i = 0; i < flutes; i++) {
      const degrees = -82 + (164 * i) / (flutes - 1)
      const flute = meridian(body, degrees, top + (foot - top) * 0.1, foot - base * 0.4)
      shade += lines(flute, false)
      light += lines(
        flute.map(([x, y]) => [x + 4, y]),
        false,
      )
    }
    svg += stroke(shade, dark, 4, 0.2) + stroke(light, '#ffffff', 3, 0.42)
  }
  svg += glint(k, body, {
    from: top + (foot - top) * 0.07,
    to: foot - (foot - top) * 0.16,
    at: -50,
    width: 15,
    opacity: 0.9,
  })
  svg += glint(k, body, {
    from: top + (foot - top) * 0.2,
    to: foot - (foot - top) * 0.1,
    at: 54,
    width: 6,
    opacity: 0.55,
  })
  svg = `<g clip-path="${clip}">${svg}</g>${stroke(outline, dark, 1.6, 0.32)}${stroke(ringPath(body, foot - 2, 2), '#ffffff', 2, 0.5)}`
  if (open) {
    const ring = k.linear([
      [0, '#ffffff', 0.85],
      [0.35, dark, 0.45],
      [0.7, '#ffffff', 0.5],
      [1, '#ffffff', 0.9],
    ])
    svg +=
      fill(ellipse(cx, top, topR, topR * tilt), '#ffffff', 'fill-opacity=".12"') +
      stroke(ellipse(cx, top, topR - 1.5, topR * tilt - 1), ring, 4) +
      stroke(ellipse(cx, top, topR - 4.5, topR * tilt - 3), dark, 1.2, 0.3)
  }
  return { ...body, svg }
}

/** Light gathered by glass on the table: a bright, tinted patch inside a weak shadow. */
export function glassShadow(k: Kit, cx: number, y: number, r: number, colour = k.colour): string {
  const glow = luminance(colour) > 0.8 ? '#fffdf4' : mix(colour, '#fff6e4', 0.35)
  const dim = k.radial([
    [0, '#3d342a', 0.36],
    [0.5, '#3d342a', 0.2],
    [1, '#3d342a', 0],
  ])
  const bright = k.radial([
    [0, glow, 0.85],
    [0.5, glow, 0.4],
    [1, glow, 0],
  ])
  const close = k.radial([
    [0, '#3d342a', 0.5],
    [0.8, '#3d342a', 0.34],
    [1, '#3d342a', 0],
  ])
  return (
    `<ellipse cx="${n(cx + r * 0.75)}" cy="${n(y + r * 0.06)}" rx="${n(r * 1.75)}" ry="${n(r * 0.4 + 10)}" fill="${dim}"/>` +
    `<ellipse cx="${n(cx + r * 1.05)}" cy="${n(y + r * 0.08)}" rx="${n(r * 0.85)}" ry="${n(r * 0.16 + 5)}" fill="${bright}"/>` +
    `<ellipse cx="${n(cx)}" cy="${n(y + 4)}" rx="${n(r * 1.06)}" ry="${n(r * 0.22 + 4)}" fill="${close}"/>`
  )
}
