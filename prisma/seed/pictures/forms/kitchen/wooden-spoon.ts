import { tone } from '../../primitives/colour.ts'
import { blob, ellipse, fill, stroke } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { softShadow } from '../../primitives/shadow.ts'
import { grain } from '../../primitives/texture.ts'

/** Wooden spoons, ladles and spatulas side by side. */
export function woodenSpoon(k: Kit): string {
  const colour = k.colour
  const piece = (kind: string, x: number, turn: number) => {
    const bowl =
      kind === 'spoon'
        ? fill(
            ellipse(500, 220, 62, 108),
            k.linear(
              [
                [0, tone(colour, -0.5)],
                [0.5, tone(colour, -0.1)],
                [1, tone(colour, 0.35)],
              ],
              [0, 0, 1, 1],
            ),
          )
        : kind === 'risotto'
          ? fill(ellipse(500, 222, 26, 34), tone(colour, -0.8), 'opacity=".9"')
          : ''
    const d = kind === 'spatula' ? spatulaPath : spoonPath
    return `<g transform="translate(${x} 0) rotate(${turn} 500 560)">${softShadow(k, d, { dx: 10, dy: 16, softness: 20, opacity: 0.36 })}${fill(
      d,
      k.linear([
        [0, tone(colour, 0.26)],
        [0.5, tone(colour, 0.02)],
        [1, tone(colour, -0.32)],
      ]),
    )}${grain(k, d, [415, 80, 170, 830], colour, { upright: true, spacing: 12, opacity: 0.3 })}${bowl}${stroke(d, tone(colour, 0.5), 2, 0.35)}</g>`
  }
  const set = Math.min(3, k.count ?? k.pick('pieces', [1, 3, 2]))
  const order = k.pick('order', [
    ['spoon', 'spatula', 'risotto'],
    ['spatula', 'spoon', 'spatula'],
    ['risotto', 'spatula', 'spoon'],
  ])
  if (set === 1) return piece(order[0] as string, 0, k.pick('turn', [38, -34, 28]))
  if (set === 2) return piece(order[1] as string, -95, -9) + piece(order[0] as string, 95, 8)
  return piece(order[1] as string, -185, -13) + piece(order[0] as string, 0, 0) + piece(order[2] as string, 185, 13)
}

const spoonPath = blob([
  [500, 84],
  [552, 118],
  [580, 214],
  [552, 318],
  [516, 372],
  [512, 420],
  [510, 640],
  [520, 850],
  [512, 894],
  [488, 894],
  [480, 850],
  [490, 640],
  [488, 420],
  [484, 372],
  [448, 318],
  [420, 214],
  [448, 118],
])

const spatulaPath = blob([
  [432, 112],
  [432, 112],
  [570, 92],
  [570, 92],
  [574, 250],
  [548, 330],
  [516, 384],
  [512, 440],
  [510, 640],
  [520, 850],
  [512, 894],
  [488, 894],
  [480, 850],
  [490, 640],
  [488, 440],
  [484, 384],
  [452, 330],
  [426, 250],
])
