import { luminance, mix, tone } from '../../primitives/colour.ts'
import { ellipse, fill, lines, n, type Point, stroke } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { cap, lathe, meridian } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { flame } from '../lighting/flame.ts'
import { waxGlow } from './parts.ts'

function pillar(
  k: Kit,
  cx: number,
  r: number,
  top: number,
  foot: number,
  colour: string,
  style: 'smooth' | 'ribbed' | 'rustic' | 'ball',
): string {
  const profile: Point[] =
    style === 'ball'
      ? [
          [r * 0.34, top],
          [r * 0.8, top + (foot - top) * 0.16],
          [r, top + (foot - top) * 0.5],
          [r * 0.8, top + (foot - top) * 0.85],
          [r * 0.42, foot],
        ]
      : [
          [r * 0.97, top],
          [r, top + 9],
          [r, foot - 6],
          [r * 0.98, foot],
        ]
  const body = lathe(k, { profile, cx, tilt: 0.19, colour, finish: 'satin' })
  let marks = ''
  if (style === 'ribbed') {
    let dark = ''
    let light = ''
    for (let degrees = -84; degrees <= 84; degrees += 10) {
      const line = meridian(body, degrees, top + 8, foot)
      dark += lines(line, false)
      light += lines(
        line.map(([x, y]) => [x + 4, y]),
        false,
      )
    }
    marks = stroke(dark, tone(colour, -0.8), 4, 0.26) + stroke(light, '#fffaf0', 3, 0.3)
  }
  if (style === 'rustic') {
    let d = ''
    for (let i = 0; i < 46; i++) {
      const y = k.random.between(top + 20, foot - 10)
      const [[x, py] = [cx, y]] = meridian(body, k.random.between(-80, 80), y, y + 1)
      d += `M${n(x)} ${n(py)}q${n(k.random.between(4, 14))} ${n(k.random.between(-6, 6))} ${n(k.random.between(14, 34))} ${n(k.random.between(-4, 4))}`
    }
    marks = `<g clip-path="${k.clip(fill(body.outline, '#000'))}">${stroke(d, '#fffaf0', 4, 0.22)}</g>`
  }
  const well =
    style === 'ball'
      ? ''
      : fill(
          ellipse(cx, top, r * 0.84, r * 0.84 * 0.19),
          k.linear([
            [0, tone(colour, -0.25)],
            [1, mix(tone(colour, 0.2), '#ffe2a6', 0.5 * luminance(colour))],
          ]),
        )
  return (
    footShadow(k, cx, foot, style === 'ball' ? r * 0.6 : r, { reach: 1.2 }) +
    body.svg +
    marks +
    waxGlow(k, body, top, Math.min(190, foot - top)) +
    (style === 'ball' ? '' : cap(k, body, mix(colour, '#ffe9bd', 0.35 * luminance(colour)), 0.12)) +
    well +
    flame(k, cx, top + (style === 'ball' ? 2 : 4), 1.1)
  )
}

/** Pillar candles, one or a group. */
export function pillarCandle(k: Kit): string {
  const style = k.pick('pillar', ['smooth', 'ribbed', 'rustic', 'ball'] as const)
  const group = k.count ?? k.pick('group', [1, 1, 3])
  const [r, top] = k.pick('shape', [
    [112, 420],
    [128, 500],
    [96, 380],
  ] as const)
  if (group === 1)
    return style === 'ball'
      ? pillar(k, 500, 165, 470, 792, k.colour, style)
      : pillar(k, 500, r, top, 792, k.colour, style)
  const kind = style === 'ball' ? 'smooth' : style
  return (
    pillar(k, 590, r * 0.8, top - 60, 770, tone(k.colour, 0.08), kind) +
    pillar(k, 410, r * 0.84, top + 80, 788, k.colour, kind) +
    (group > 2 ? pillar(k, 560, r * 0.72, top + 210, 808, tone(k.colour, 0.16), kind) : '')
  )
}
