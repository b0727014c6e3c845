import { luminance, tone } from '../../primitives/colour.ts'
import { ellipse, fill, n, stroke } from '../../primitives/curve.ts'
import { clayOf, type Glaze, pot } from '../../primitives/glaze.ts'
import type { Kit } from '../../primitives/kit.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { speckles } from '../../primitives/texture.ts'
import { tube } from '../../primitives/tube.ts'

type Dish = {
  rx: number
  y: number
  depth: number
  colour: string
  well: number
  tilt?: number
  glaze?: Glaze
  pieces?: number
  ears?: boolean
}

/** Plates, saucers and platters: wide and shallow, their face turned to the viewer; several make a stack. */
export function dish(
  k: Kit,
  { rx, y, depth, colour, well, tilt = 0.5, glaze, pieces = 1, ears = false }: Dish,
): string {
  const ry = rx * tilt
  const pitch = depth * 0.55
  const shown = Math.min(pieces, 6)
  let svg = pieces > 0 && glaze === undefined ? footShadow(k, 500, y + ry * 0.42, rx * 0.78, { tilt, reach: 0.9 }) : ''
  if (ears)
    for (const side of [-1, 1])
      svg += tube(
        `M${n(500 + side * rx * 0.9)} ${n(y - ry * 0.32)}q${n(side * rx * 0.28)} ${n(ry * 0.3)} 0 ${n(ry * 0.62)}`,
        30,
        colour,
      )
  for (let piece = shown - 1; piece >= 0; piece--) {
    const at = y - (shown - 1 - piece) * pitch
    const body = pot(
      k,
      [
        [rx, at],
        [rx * 0.97, at + depth * 0.3],
        [rx * 0.62, at + depth * 0.9],
        [rx * 0.6, at + depth],
      ],
      { glaze: 'plain', tilt, colour },
    )
    svg += body.svg
  }
  const top = y - (shown - 1) * pitch
  const face = k.linear(
    [
      [0, tone(colour, 0.12)],
      [0.4, tone(colour, 0.3)],
      [1, tone(colour, -0.1)],
    ],
    [0, 0, 1, 0.7],
  )
  const edge = k.pick('edge', [colour, clayOf(k.material), tone(colour, -0.5), colour])
  svg += fill(ellipse(500, top, rx, ry), tone(edge, 0.2)) + fill(ellipse(500, top + 2, rx - 7, ry - 5), face)
  const wellRx = rx * well
  const wellRy = ry * well
  const down = depth * 0.28
  const slope = k.linear(
    [
      [0, tone(colour, -0.34)],
      [0.5, tone(colour, -0.12)],
      [1, tone(colour, 0.24)],
    ],
    [0.1, 0, 0.8, 1],
  )
  const base = k.linear(
    [
      [0, tone(colour, -0.06)],
      [0.6, tone(colour, 0.12)],
      [1, tone(colour, 0.04)],
    ],
    [0, 0, 1, 0.8],
  )
  const bowlIn = ellipse(500, top + down * 0.3, wellRx, wellRy)
  svg += fill(bowlIn, slope) + fill(ellipse(500, top + down, wellRx * 0.93, wellRy * 0.9), base)
  const all = ellipse(500, top, rx - 6, ry - 4)
  const ink = luminance(colour) > 0.6 ? k.pick('ink', ['#52636f', '#8a5b42', '#6b745c']) : '#efe6d4'
  const style = glaze ?? k.pick('plateglaze', ['plain', 'speckled', 'lines', 'thrown', 'dashes'] as const)
  if (style === 'speckled')
    svg += speckles(k, all, [500 - rx, top - ry, rx * 2, ry * 2], {
      amount: 320,
      colour: luminance(colour) > 0.35 ? '#4a382b' : '#e9dcc6',
    })
  if (style === 'lines')
    svg +=
      stroke(ellipse(500, top + 1, rx * 0.95, ry * 0.945), ink, 5, 0.8) +
      stroke(ellipse(500, top + 2, rx * 0.91, ry * 0.9), ink, 2, 0.7)
  if (style === 'dashes')
    svg += `<path d="${ellipse(500, top + 1, rx * (well + 1) * 0.5, ry * (well + 1) * 0.5)}" fill="none" stroke="${ink}" stroke-width="${n(rx * (1 - well) * 0.5)}" stroke-dasharray="7 21" opacity=".6"/>`
  if (style === 'thrown')
    for (let share = 0.12; share < 0.95; share += 0.11)
      svg += stroke(
        ellipse(500, top + down, wellRx * 0.92 * share, wellRy * 0.89 * share),
        tone(colour, -0.6),
        2.2,
        0.16,
      )
  const sheen = k.radial(
    [
      [0, '#ffffff', 0.42],
      [1, '#ffffff', 0],
    ],
    [0.3, 0.25, 0.42],
  )
  return svg + fill(ellipse(500, top + 2, rx - 8, ry - 6), sheen)
}
