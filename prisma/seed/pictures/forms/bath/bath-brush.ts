import { tone } from '../../primitives/colour.ts'
import { blob, ellipse, fill, n, stroke } from '../../primitives/curve.ts'
import { naturalColour, woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { softShadow } from '../../primitives/shadow.ts'
import { grain } from '../../primitives/texture.ts'

/** A brush, long or for the hand. */
export function bathBrush(k: Kit): string {
  const wood = k.made(woods) ? naturalColour(k.made(woods) ?? 'beech') : k.colour
  const bristle = k.pick('bristle', ['#e6d6b4', '#cdb58a', '#4a3c30'])
  const long = k.pick('handle', [true, true, false])
  const tufts = (cx: number, cy: number, rx: number, ry: number) => {
    let d = ''
    for (let i = 0; i < 420; i++) {
      const [a, r] = [k.random.between(0, Math.PI * 2), Math.sqrt(k.random.between(0, 1))]
      const [x, y] = [cx + Math.cos(a) * rx * r, cy + Math.sin(a) * ry * r]
      d += `M${n(x)} ${n(y)}l${n(k.random.between(-9, 5))} ${n(k.random.between(-16, -7))}`
    }
    return (
      fill(ellipse(cx, cy, rx, ry), tone(bristle, -0.35)) +
      stroke(d, bristle, 3.4, 0.9) +
      `<g transform="translate(-1 -2)">${stroke(d, tone(bristle, 0.5), 1.3, 0.6)}</g>`
    )
  }
  const shape = long
    ? blob([
        [500, 90],
        [590, 120],
        [624, 230],
        [592, 350],
        [530, 414],
        [516, 470],
        [514, 700],
        [522, 850],
        [500, 906],
        [478, 850],
        [486, 700],
        [484, 470],
        [470, 414],
        [408, 350],
        [376, 230],
        [410, 120],
      ])
    : blob([
        [500, 250],
        [690, 330],
        [760, 500],
        [690, 670],
        [500, 750],
        [310, 670],
        [240, 500],
        [310, 330],
      ])
  const [cx, cy, rx, ry] = long ? [500, 238, 96, 116] : [500, 500, 206, 196]
  const loop = long
    ? stroke(
        'M500 884C470 930 470 960 500 962C530 960 530 930 500 884',
        k.pick('cord', ['#8a6a45', '#e9dfcc', '#3a3532']),
        5,
      )
    : ''
  return `<g transform="rotate(${k.pick('turn', [38, -32, 30])} 500 500)">${softShadow(k, shape, { dx: 16, dy: 22, softness: 28, opacity: 0.4 })}${loop}${fill(
    shape,
    k.linear(
      [
        [0, tone(wood, 0.28)],
        [0.5, tone(wood, 0.02)],
        [1, tone(wood, -0.35)],
      ],
      [0, 0, 1, 0.6],
    ),
  )}${grain(k, shape, long ? [376, 90, 250, 820] : [240, 250, 520, 500], wood, { upright: true, spacing: 15 })}${softShadow(k, ellipse(cx, cy, rx, ry), { dx: 6, dy: 10, softness: 16, opacity: 0.5 })}${tufts(cx, cy, rx, ry)}</g>`
}
