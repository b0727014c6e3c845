import { ellipse, fill, n, stroke } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'

/** A candle flame with its wick, standing on (x, y), and the glow around it. */
export function flame(k: Kit, x: number, y: number, size = 1): string {
  const glow = k.radial([
    [0, '#ffedb8', 0.85],
    [0.3, '#ffe2a0', 0.35],
    [1, '#ffdc90', 0],
  ])
  const fire = k.linear(
    [
      [0, '#ffb84a'],
      [0.3, '#ffd676'],
      [0.7, '#ffe7a6'],
      [0.9, '#f9b75a'],
      [1, '#c98a6a', 0.7],
    ],
    [0, 0, 0, 1],
  )
  const h = 76 * size
  const w = 12 * size
  const core = k.radial(
    [
      [0, '#fffdf2'],
      [0.55, '#fff2c4', 0.8],
      [1, '#ffe08a', 0],
    ],
    [0.5, 0.62, 0.5],
  )
  const outline = `M${n(x)} ${n(y - h)}C${n(x + w * 0.25)} ${n(y - h * 0.72)} ${n(x + w * 1.15)} ${n(y - h * 0.5)} ${n(x + w)} ${n(y - h * 0.26)}C${n(x + w * 0.86)} ${n(y - h * 0.08)} ${n(x + w * 0.4)} ${n(y - h * 0.02)} ${n(x)} ${n(y - h * 0.02)}C${n(x - w * 0.4)} ${n(y - h * 0.02)} ${n(x - w * 0.86)} ${n(y - h * 0.08)} ${n(x - w)} ${n(y - h * 0.26)}C${n(x - w * 1.1)} ${n(y - h * 0.5)} ${n(x - w * 0.1)} ${n(y - h * 0.72)} ${n(x)} ${n(y - h)}Z`
  return (
    `<circle cx="${n(x)}" cy="${n(y - h * 0.5)}" r="${n(h * 1.8)}" fill="${glow}"/>` +
    fill(outline, fire) +
    fill(ellipse(x, y - h * 0.34, w * 0.72, h * 0.27), core) +
    stroke(`M${n(x)} ${n(y + 3)}q${n(2 * size)} ${n(-7 * size)} 0 ${n(-15 * size)}`, '#3a2a1f', 3.4 * size)
  )
}
