import { tone } from '../../primitives/colour.ts'
import { blob, ellipse, fill, type Point, stroke } from '../../primitives/curve.ts'
import { naturalColour, woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { softShadow } from '../../primitives/shadow.ts'
import { crease } from '../../primitives/soft.ts'
import { grain } from '../../primitives/texture.ts'

/** Secateurs, blades open. */
export function secateurs(k: Kit): string {
  const steel = '#b9bdbf'
  const grip = k.colour
  const bypass = k.pick('blade', [true, true, false])
  const cutting = bypass
    ? blob([
        [486, 500],
        [470, 420],
        [452, 300],
        [470, 180],
        [522, 110],
        [522, 110],
        [548, 220],
        [546, 340],
        [530, 440],
        [526, 500],
      ])
    : blob([
        [482, 500],
        [462, 380],
        [474, 220],
        [512, 120],
        [512, 120],
        [532, 300],
        [524, 500],
      ])
  const hook = bypass
    ? blob([
        [482, 500],
        [470, 440],
        [430, 380],
        [392, 300],
        [388, 220],
        [388, 220],
        [420, 282],
        [470, 350],
        [516, 420],
        [524, 500],
      ])
    : blob([
        [480, 500],
        [440, 400],
        [430, 260],
        [456, 150],
        [456, 150],
        [492, 260],
        [520, 420],
        [524, 500],
      ])
  const handle = (side: number): Point[] => [
    [500 - side * 18, 486],
    [500 + side * 40, 520],
    [500 + side * 96, 600],
    [500 + side * 116, 720],
    [500 + side * 108, 840],
    [500 + side * 84, 908],
    [500 + side * 58, 900],
    [500 + side * 64, 820],
    [500 + side * 64, 720],
    [500 + side * 44, 630],
    [500 - side * 6, 560],
  ]
  const wood = k.made(woods)
  const draw = (side: number) => {
    const d = blob(handle(side))
    const colour = wood ? naturalColour(wood) : grip
    return (
      fill(
        d,
        k.linear([
          [0, tone(colour, 0.34)],
          [0.5, tone(colour, 0.02)],
          [1, tone(colour, -0.45)],
        ]),
      ) +
      (wood ? grain(k, d, [380, 480, 240, 430], colour, { upright: true, spacing: 12 }) : '') +
      crease(`M${500 + side * 50} 580Q${500 + side * 92} 700 ${500 + side * 84} 860`, colour, 4, 0.3)
    )
  }
  const spread = k.pick('spread', [11, 8, 14])
  const half = (side: number, blade: string, paint: string) =>
    `<g transform="rotate(${-side * spread} 500 510)">${softShadow(k, `${blade} ${blob(handle(side))}`, { dx: 12, dy: 18, softness: 24, opacity: 0.34 })}${fill(blade, paint)}${stroke(blade, '#ffffff', 2, 0.4)}${draw(side)}</g>`
  const shine = k.linear([
    [0, tone(steel, 0.6)],
    [0.4, tone(steel, 0.05)],
    [0.6, tone(steel, -0.3)],
    [1, tone(steel, 0.45)],
  ])
  const dark = k.linear([
    [0, tone(steel, -0.1)],
    [0.5, tone(steel, -0.45)],
    [1, tone(steel, 0.1)],
  ])
  const coils = Array.from({ length: 8 }, (_, i) => ellipse(451 + i * 14, 640, 8, 21)).join('')
  const spring = stroke(coils, '#7b7f81', 5.5) + `<g transform="translate(-1 -1)">${stroke(coils, '#eceeee', 2)}</g>`
  const pivot = `<circle cx="500" cy="512" r="27" fill="${tone(steel, -0.5)}"/><circle cx="498" cy="508" r="22" fill="${k.linear(
    [
      [0, '#ffffff'],
      [1, tone(steel, -0.35)],
    ],
    [0, 0, 1, 1],
  )}"/><circle cx="499" cy="510" r="9" fill="${tone(steel, -0.5)}"/>`
  return `<g transform="rotate(${k.pick('turn', [34, -28, 40])} 500 500)">${half(-1, hook, dark)}${spring}${half(1, cutting, shine)}${pivot}</g>`
}
