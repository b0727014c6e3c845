import { luminance, tone } from '../../primitives/colour.ts'
import { ellipse, fill, n, type Point, stroke } from '../../primitives/curve.ts'
import { naturalColour, woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { softShadow } from '../../primitives/shadow.ts'
import { tube } from '../../primitives/tube.ts'

/** A pan from above: iron or steel, long or short handles. */
export function fryingPan(k: Kit): string {
  const iron = k.colour
  const steel = luminance(iron) > 0.5
  const two = k.pick('handles', [false, false, true, false])
  const r = k.pick('r', [290, 310, 270])
  const [cx, cy] = two ? [500, 500] : [430, 570]
  const wooden = k.made(woods)
  const grip = wooden ? naturalColour(wooden) : steel ? '#c4c6c6' : tone(iron, 0.05)
  const a = (k.pick('angle', [-45, -38, -52]) * Math.PI) / 180
  const at = (d: number): Point => [cx + Math.cos(a) * d, cy + Math.sin(a) * d]
  const line = (from: number, to: number) => `M${at(from).map(n).join(' ')}L${at(to).map(n).join(' ')}`
  const handle = two
    ? [-1, 1]
        .map((s) =>
          tube(`M${n(cx + s * (r - 8))} ${n(cy - 66)}q${s * 74} 10 ${s * 74} 66t${-s * 74} 66`, 26, grip, 'satin'),
        )
        .join('')
    : tube(line(r - 10, r + 90), 34, steel ? '#b9bcbd' : iron, steel ? 'metal' : 'satin') +
      tube(line(r + 76, r + 300), 46, grip, steel && !wooden ? 'metal' : 'satin') +
      `<circle cx="${n(at(r + 286)[0])}" cy="${n(at(r + 286)[1])}" r="11" fill="${tone(grip, -0.85)}"/>`
  const rim = ellipse(cx, cy, r, r)
  const wall = k.linear(
    [
      [0, tone(iron, -0.5)],
      [0.5, tone(iron, -0.1)],
      [1, tone(iron, 0.32)],
    ],
    [0.1, 0.1, 0.9, 0.9],
  )
  const base = k.radial(
    [
      [0, tone(iron, steel ? 0.5 : 0.2)],
      [0.5, tone(iron, steel ? 0.2 : 0.07)],
      [1, tone(iron, -0.1)],
    ],
    [0.38, 0.34, 0.75],
  )
  let rings = ''
  for (let i = 1; i < 12; i++) rings += ellipse(cx, cy, (r - 62) * (i / 12), (r - 62) * (i / 12))
  const shine = fill(
    `M${n(cx)} ${n(cy)}L${n(cx - r * 0.75)} ${n(cy - r * 0.28)}L${n(cx - r * 0.5)} ${n(cy - r * 0.62)}ZM${n(cx)} ${n(cy)}L${n(cx + r * 0.75)} ${n(cy + r * 0.3)}L${n(cx + r * 0.52)} ${n(cy + r * 0.6)}Z`,
    '#ffffff',
    `opacity="${steel ? 0.2 : 0.035}"`,
  )
  const lips = k.pick('lips', [true, false])
    ? [-1, 1].map((s) => fill(ellipse(cx + s * r * 0.72, cy + s * r * 0.72, 26, 26), tone(iron, 0.1))).join('')
    : ''
  const shadow = softShadow(k, rim, { dx: 20, dy: 30, softness: 40, opacity: 0.45 })
  const handleShadow = two
    ? ''
    : `<g opacity=".2" transform="translate(16 30)">${stroke(line(r - 10, r + 300), '#3a2a1c', 44)}</g>`
  return (
    shadow +
    handleShadow +
    handle +
    lips +
    fill(
      rim,
      k.linear(
        [
          [0, tone(iron, 0.5)],
          [0.5, tone(iron, 0.1)],
          [1, tone(iron, -0.4)],
        ],
        [0, 0, 1, 1],
      ),
    ) +
    fill(ellipse(cx, cy, r - 9, r - 9), wall) +
    fill(ellipse(cx, cy, r - 54, r - 54), base) +
    stroke(rings, steel ? '#ffffff' : '#000000', 1.5, 0.14) +
    `<g clip-path="${k.clip(fill(ellipse(cx, cy, r - 54, r - 54), '#000'))}">${shine}</g>` +
    stroke(ellipse(cx, cy, r - 3, r - 3), tone(iron, 0.5), 2, 0.4)
  )
}
