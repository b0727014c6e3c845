import { n } from './curve.ts'
import type { Kit } from './kit.ts'

const shade = '#3a2a1c'

/** The soft shadow of a round foot: dark where it touches, long and faint to the right, away from the lamp. */
export function footShadow(
  k: Kit,
  cx: number,
  cy: number,
  rx: number,
  options: { strength?: number; reach?: number; tilt?: number; colour?: string } = {},
): string {
  const { strength = 1, reach = 1, tilt = 0.2, colour = shade } = options
  const long = k.radial([
    [0, colour, 0.34 * strength],
    [0.45, colour, 0.17 * strength],
    [0.75, colour, 0.05 * strength],
    [1, colour, 0],
  ])
  const close = k.radial([
    [0, shade, 0.75 * strength],
    [0.72, shade, 0.5 * strength],
    [0.86, shade, 0.22 * strength],
    [1, shade, 0],
  ])
  const wide = rx * (1.15 + 0.55 * reach)
  return (
    `<ellipse cx="${n(cx + rx * 0.42 * reach)}" cy="${n(cy + rx * tilt * 0.3)}" rx="${n(wide)}" ry="${n(rx * tilt * 1.75 + 14)}" fill="${long}"/>` +
    `<ellipse cx="${n(cx + rx * 0.04)}" cy="${n(cy + 5)}" rx="${n(rx * 1.12 + 4)}" ry="${n(rx * tilt * 1.16 + 7)}" fill="${close}"/>`
  )
}

/**
 * The soft shadow of any outline: many faint copies spread over a disc, which costs a fifth of a blur filter.
 * `softness` is how far the edge fades; `hollow` keeps holes in the outline light.
 */
export function softShadow(
  k: Kit,
  d: string,
  options: { dx?: number; dy?: number; softness?: number; opacity?: number; hollow?: boolean } = {},
): string {
  const { dx = 12, dy = 18, softness = 28, opacity = 0.3, hollow = false } = options
  const copies = Math.round(Math.max(10, Math.min(26, softness * 0.8)))
  const each = 1 - (1 - opacity * 0.86) ** (1 / copies)
  const outline = k.reuse(`<path d="${d}"${hollow ? ' fill-rule="evenodd"' : ''}/>`)
  let uses = ''
  for (let i = 0; i < copies; i++) {
    const [r, angle] = [softness * Math.sqrt((i + 0.5) / copies), i * 2.39996]
    uses += `<use href="${outline}" x="${n(dx + r * Math.cos(angle))}" y="${n(dy + r * Math.sin(angle))}"/>`
  }
  // black: a warm brown this faint would be rounded to green or pink
  return `<g fill="#000000" fill-opacity="${each.toFixed(4)}">${uses}</g>`
}
