import { tone } from '../../primitives/colour.ts'
import { ellipse, fill, n, stroke } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { lathe, radiusAt } from '../../primitives/lathe.ts'
import { twig } from '../../primitives/plant.ts'
import { tube } from '../../primitives/tube.ts'

const greens = ['#6f8a5f', '#7f9a6a', '#5d7d66', '#8a9a5a']

/** Something growing out of (x, y): strap leaves, a bushy herb, round leaves on stalks, or a cactus. */
export function plant(
  k: Kit,
  x: number,
  y: number,
  size: number,
  kind: 'straps' | 'bush' | 'rounds' | 'cactus',
  seedling = 0,
): string {
  const green = greens[(seedling + k.pick('green', [0, 1, 2, 3])) % greens.length] as string
  if (kind === 'bush')
    return [-38, -20, -4, 14, 32]
      .map((lean, i) =>
        twig(k, x + lean * 0.9, y, {
          length: size * (0.72 + (i % 2) * 0.22),
          lean: lean * 0.9,
          leaf: size * 0.27,
          colour: green,
          bare: 0.1,
          round: 0.36,
        }),
      )
      .join('')
  if (kind === 'cactus') {
    const body = lathe(k, {
      profile: [
        [size * 0.06, y - size * 0.78],
        [size * 0.2, y - size * 0.66],
        [size * 0.24, y - size * 0.4],
        [size * 0.19, y],
      ],
      cx: x,
      tilt: 0.15,
      colour: green,
      finish: 'matte',
      grounded: false,
    })
    let spines = ''
    for (let i = 0; i < 70; i++) {
      const py = k.random.between(y - size * 0.7, y - 8)
      const r = radiusAt(body.points, py)
      spines += `M${n(x + k.random.between(-0.95, 0.95) * r)} ${n(py)}l${n(k.random.between(-5, 5))} -9`
    }
    const arm = tube(
      `M${n(x + size * 0.18)} ${n(y - size * 0.34)}q${n(size * 0.2)} 0 ${n(size * 0.2)} ${n(-size * 0.28)}`,
      size * 0.14,
      green,
      'satin',
    )
    return arm + body.svg + stroke(spines, '#f3ecd4', 2, 0.7)
  }
  if (kind === 'rounds') {
    let svg = ''
    for (const [i, lean] of [-46, 40, -26, 22, -8, 8].entries()) {
      const length = size * (0.62 + (i % 3) * 0.2)
      const a = (lean * Math.PI) / 180
      const [tx, ty] = [x + Math.sin(a) * length, y - Math.cos(a) * length]
      const r = size * k.random.between(0.11, 0.16)
      svg += stroke(
        `M${n(x)} ${n(y)}Q${n(x + Math.sin(a) * length * 0.3)} ${n(y - length * 0.6)} ${n(tx)} ${n(ty)}`,
        tone(green, -0.3),
        5,
      )
      svg +=
        fill(
          ellipse(tx, ty, r, r * 0.9),
          k.radial(
            [
              [0, tone(green, 0.34)],
              [0.6, tone(green, 0.04)],
              [1, tone(green, -0.34)],
            ],
            [0.34, 0.3, 0.8],
          ),
        ) + stroke(`M${n(tx)} ${n(ty + r * 0.8)}L${n(tx)} ${n(ty - r * 0.5)}`, tone(green, 0.4), 2, 0.5)
    }
    return svg
  }
  let svg = ''
  for (const [i, lean] of [-58, 52, -40, 36, -22, 20, -6, 8].entries()) {
    const length = size * (0.7 + ((i * 37) % 10) / 24)
    const a = (lean * Math.PI) / 180
    const [tx, ty] = [x + Math.sin(a) * length * 1.05, y - Math.cos(a) * length + Math.abs(lean) * 0.9]
    const [mx, my] = [x + Math.sin(a) * length * 0.32, y - length * 0.72]
    const w = size * 0.055
    const leaf = `M${n(x - w)} ${n(y)}Q${n(mx - w)} ${n(my)} ${n(tx)} ${n(ty)}Q${n(mx + w * 2.2)} ${n(my + w)} ${n(x + w)} ${n(y)}Z`
    const shade = tone(green, -0.24 + i * 0.06)
    svg +=
      fill(
        leaf,
        k.linear([
          [0, tone(shade, 0.22)],
          [0.5, shade],
          [1, tone(shade, -0.34)],
        ]),
      ) + stroke(`M${n(x)} ${n(y)}Q${n(mx + w * 0.5)} ${n(my)} ${n(tx)} ${n(ty)}`, tone(shade, 0.5), 1.8, 0.4)
  }
  return svg
}
