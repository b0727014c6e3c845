import { tone } from './colour.ts'
import { fill, n, stroke } from './curve.ts'
import type { Kit } from './kit.ts'

function leaf(k: Kit, x: number, y: number, degrees: number, length: number, width: number, colour: string): string {
  const paint = k.linear(
    [
      [0, tone(colour, 0.2)],
      [0.5, tone(colour, 0.04)],
      [0.5, tone(colour, -0.12)],
      [1, tone(colour, -0.34)],
    ],
    [0, 0, 0, 1],
  )
  const d = `M0 0C${n(length * 0.25)} ${n(-width)} ${n(length * 0.75)} ${n(-width)} ${n(length)} 0C${n(length * 0.75)} ${n(width)} ${n(length * 0.25)} ${n(width)} 0 0Z`
  return `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(degrees)})">${fill(d, paint)}${stroke(`M0 0H${n(length * 0.9)}`, tone(colour, 0.3), 1.6, 0.4)}</g>`
}

/** A leafy twig that starts at a point, leans by an angle (degrees from upright) and bends; bare below the share `bare` of its length. */
export function twig(
  k: Kit,
  x: number,
  y: number,
  options: { length: number; lean: number; leaf?: number; colour?: string; bare?: number; round?: number },
): string {
  const { length, lean, leaf: size = 64, colour = '#7d9273', bare = 0.2, round = 0.3 } = options
  const angleAt = (t: number) => lean * (0.35 + 1.1 * t)
  const path: [number, number][] = [[x, y]]
  for (let i = 1; i <= 24; i++) {
    const [px, py] = path[i - 1] as [number, number]
    const angle = (angleAt(i / 24) * Math.PI) / 180
    path.push([px + (Math.sin(angle) * length) / 24, py - (Math.cos(angle) * length) / 24])
  }
  let leaves = ''
  let side = k.random.chance(0.5) ? 1 : -1
  const step = (size * 0.46) / length
  for (let t = bare; t < 0.97; t += step * k.random.between(0.75, 1.2)) {
    const [px, py] = path[Math.min(24, Math.round(t * 24))] as [number, number]
    const grown = size * (1.12 - t * 0.5) * k.random.between(0.82, 1.12)
    leaves += leaf(
      k,
      px,
      py,
      angleAt(t) - 90 + side * k.random.between(34, 68),
      grown,
      grown * round,
      tone(colour, k.random.between(-0.22, 0.16)),
    )
    side = -side
  }
  const [tx, ty] = path[24] as [number, number]
  leaves += leaf(k, tx, ty, angleAt(1) - 90, size * 0.62, size * 0.62 * round, tone(colour, 0.12))
  return stroke(`M${path.map(([px, py]) => `${n(px)} ${n(py)}`).join('L')}`, tone(colour, -0.45), 4.5) + leaves
}
