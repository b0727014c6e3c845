import { fill, n } from './curve.ts'
import type { Kit } from './kit.ts'

const shade = '#3a2a1c'

/** The soft shadow of a round foot: dark where it touches, long and faint to the right, away from the lamp. */
export function footShadow(k: Kit, cx: number, cy: number, rx: number, options: { strength?: number; reach?: number; tilt?: number; colour?: string } = {}): string {
  const { strength = 1, reach = 1, tilt = 0.2, colour = shade } = options
  const long = k.radial([[0, colour, 0.34 * strength], [0.45, colour, 0.17 * strength], [0.75, colour, 0.05 * strength], [1, colour, 0]])
  const close = k.radial([[0, shade, 0.75 * strength], [0.72, shade, 0.5 * strength], [0.86, shade, 0.22 * strength], [1, shade, 0]])
  const wide = rx * (1.15 + 0.55 * reach)
  return (
    `<ellipse cx="${n(cx + rx * 0.42 * reach)}" cy="${n(cy + rx * tilt * 0.3)}" rx="${n(wide)}" ry="${n(rx * tilt * 1.75 + 14)}" fill="${long}"/>` +
    `<ellipse cx="${n(cx + rx * 0.04)}" cy="${n(cy + 5)}" rx="${n(rx * 1.12 + 4)}" ry="${n(rx * tilt * 1.16 + 7)}" fill="${close}"/>`
  )
}

/** A blurred shadow of any outline, moved by (dx, dy): for things lying flat, hanging on a wall or standing on legs; `hollow` keeps holes light. */
export function blurredShadow(k: Kit, d: string, box: [number, number, number, number], options: { dx?: number; dy?: number; blur?: number; opacity?: number; hollow?: boolean } = {}): string {
  const { dx = 12, dy = 18, blur = 14, opacity = 0.3, hollow = false } = options
  const pad = blur * 3
  const filter = k.blur(blur, [box[0] - pad, box[1] - pad, box[2] + pad * 2, box[3] + pad * 2])
  return `<g transform="translate(${dx} ${dy})">${fill(d, shade, `opacity="${opacity}" filter="${filter}"${hollow ? ' fill-rule="evenodd"' : ''}`)}</g>`
}
