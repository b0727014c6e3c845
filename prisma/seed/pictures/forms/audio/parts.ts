import { ellipse } from '../../primitives/curve.ts'

/** A grid of holes over a front, every second row shifted. */
export function holes(w: number, h: number, gap: number, r: number, inset: number): string {
  let d = ''
  for (let y = inset; y <= h - inset; y += gap)
    for (let x = inset + (Math.round(y / gap) % 2 ? gap / 2 : 0); x <= w - inset; x += gap) d += ellipse(x, y, r, r)
  return d
}
