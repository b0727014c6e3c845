import { luminance, mix, tone } from './colour.ts'
import { fill, lines, type Point, smooth, stroke } from './curve.ts'
import { finishOf } from './finish.ts'
import type { Kit } from './kit.ts'
import { glint, type Lathe, lathe, meridian, ringPath, slice } from './lathe.ts'
import { speckles, turnedRings } from './texture.ts'

/** The ways of glazing a pot. */
export type Glaze =
  | 'plain'
  | 'dipped'
  | 'runny'
  | 'banded'
  | 'speckled'
  | 'thrown'
  | 'fluted'
  | 'two-tone'
  | 'dashes'
  | 'lines'

const everyGlaze: Glaze[] = [
  'plain',
  'dipped',
  'runny',
  'banded',
  'speckled',
  'thrown',
  'fluted',
  'two-tone',
  'dashes',
  'lines',
]

/** The bare clay under a glaze. */
export function clayOf(material: string): string {
  if (/porcelain|crystal/.test(material)) return '#eee8de'
  if (/terracotta/.test(material)) return '#b5673f'
  if (/earthenware/.test(material)) return '#b98a63'
  return '#c3a584'
}

function runnyEdge(k: Kit, body: Lathe, y: number, depth: number): string {
  const bottom: Point[] = []
  for (let i = 0; i <= 12; i++) {
    const degrees = -90 + 15 * i
    const at = y + k.random.between(-depth, depth)
    bottom.push(meridian(body, degrees, at, at + 1)[0] as Point)
  }
  return lines([
    [body.cx - 900, -200],
    [body.cx - 900, y],
    ...smooth(bottom, 5),
    [body.cx + 900, y],
    [body.cx + 900, -200],
  ])
}

function marks(k: Kit, body: Lathe, kind: Glaze, ink: string, y0: number, y1: number): string {
  const height = y1 - y0
  if (kind === 'fluted') {
    let dark = ''
    let light = ''
    const step = k.pick('flutes', [9, 12, 15])
    for (let degrees = -84; degrees <= 84; degrees += step) {
      const flute = meridian(body, degrees, y0 + height * 0.08, y1 - height * 0.07)
      dark += lines(flute, false)
      light += lines(
        flute.map(([x, y]) => [x + 3.4, y]),
        false,
      )
    }
    return stroke(dark, tone(ink, -0.7), 3.2, 0.3) + stroke(light, '#fffaf2', 2.6, 0.32)
  }
  if (kind === 'dashes') {
    let d = ''
    for (const row of [0.24, 0.38, 0.52])
      for (let degrees = -80 + row * 40; degrees < 84; degrees += 13)
        d += lines(meridian(body, degrees, y0 + height * row, y0 + height * (row + 0.075)), false)
    return stroke(d, ink, 7, 0.75)
  }
  const at = kind === 'lines' ? [0.12, 0.17, 0.22] : k.pick('bands', [[0.16], [0.7, 0.78], [0.4], [0.1, 0.82]])
  return at
    .map((share) =>
      stroke(ringPath(body, y0 + height * share, 1), ink, kind === 'lines' ? 4 : k.pick('band', [9, 14, 22]), 0.8),
    )
    .join('')
}

/** A pot with one of several ways of glazing, chosen by the seed unless given. */
export function pot(
  k: Kit,
  profile: Point[],
  options: { glaze?: Glaze; cx?: number; tilt?: number; colour?: string; grounded?: boolean } = {},
): Lathe {
  const { cx = 500, tilt = 0.2, colour = k.colour, grounded } = options
  const kind = options.glaze ?? k.pick('glaze', everyGlaze)
  const clay = clayOf(k.material)
  const finish = k.pick('sheen', [finishOf(k.material), 'gloss', 'satin'] as const)
  const points = smooth(profile)
  const top = points[0]?.[1] ?? 0
  const foot = points[points.length - 1]?.[1] ?? 0
  const height = foot - top
  const dip = top + height * k.pick('dip', [0.5, 0.66, 0.78, 0.86])
  const bare = kind === 'dipped' || kind === 'runny'
  const lower = bare ? clay : kind === 'two-tone' ? mix(clay, '#f4eee2', 0.75) : colour
  const body = lathe(k, {
    profile: points,
    smoothed: true,
    cx,
    tilt,
    colour: lower,
    finish: bare ? 'matte' : finish,
    ...(grounded === undefined ? {} : { grounded }),
  })
  let svg = body.svg
  if (bare || kind === 'two-tone') {
    const reach = kind === 'runny' ? height * 0.06 : 0
    const part = slice(points, top, Math.min(foot - 2, dip + reach))
    const coat = lathe(k, { profile: part, smoothed: true, cx, tilt, colour, finish, grounded: false })
    const clipped =
      kind === 'runny'
        ? `<g clip-path="${k.clip(fill(runnyEdge(k, body, dip, reach), '#000'))}">${coat.svg}</g>`
        : coat.svg
    svg += clipped + (kind === 'runny' ? '' : stroke(ringPath(body, dip, 1), tone(colour, -0.35), 2.5, 0.45))
  }
  const box: [number, number, number, number] = [cx - 320, top, 640, height + 60]
  if (kind === 'speckled' || kind === 'runny')
    svg += speckles(k, body.outline, box, { amount: 260, colour: luminance(colour) > 0.35 ? '#4a382b' : '#e9dcc6' })
  if (kind === 'thrown')
    svg += turnedRings(k, body, top + height * 0.06, foot - height * 0.03, height * 0.045, tone(colour, -0.7), 0.2, 2.4)
  const ink = luminance(colour) > 0.62 ? k.pick('ink', ['#4b5d6b', '#7a5240', '#5d6a55', '#3d3a38']) : '#f0e7d6'
  if (kind === 'fluted' || kind === 'dashes' || kind === 'lines' || kind === 'banded')
    svg += `<g clip-path="${k.clip(fill(body.outline, '#000'))}">${marks(k, body, kind, kind === 'fluted' ? colour : ink, top, foot)}</g>`
  if (finish !== 'matte') {
    const wide = finish === 'gloss' ? 13 : 20
    svg += glint(k, body, {
      from: top + height * 0.1,
      to: top + height * 0.72,
      width: wide,
      at: -46,
      opacity: finish === 'gloss' ? 0.5 : 0.2,
    })
    if (finish === 'gloss')
      svg += glint(k, body, { from: top + height * 0.12, to: top + height * 0.6, width: 4, at: -60, opacity: 0.3 })
  }
  return { ...body, svg }
}

/** What the inside of a pot shows: its own glaze, or a pale one. */
export function insideOf(k: Kit): string {
  return k.pick('inside', [k.colour, k.colour, mix(k.colour, '#f3ece0', 0.8)])
}
