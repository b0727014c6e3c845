import { tone } from '../../primitives/colour.ts'
import { blob, fill, lines, roundRect, stroke } from '../../primitives/curve.ts'
import { woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { softShadow } from '../../primitives/shadow.ts'
import { grain } from '../../primitives/texture.ts'
import { rod } from './parts.ts'

/** A pen lying down, upright in its own drawing: fountain, ball or cap beside it. */
export function pen(k: Kit): string {
  const kind = k.pick('pen', ['fountain', 'ball', 'roller'] as const)
  const trim = k.accent ?? k.pick('trim', ['#c6a052', '#c8cacb', '#2f2d2b'])
  const w = k.pick('girth', [62, 70, 56])
  const c = k.colour
  const [l, r] = [500 - w / 2, 500 + w / 2]
  const barrel = (x0: number, x1: number, top: number, foot: number, colour: string, hard = false) =>
    fill(
      lines([
        [x0, top],
        [x1, top],
        [x1, foot],
        [x0, foot],
      ]),
      k.linear(rod(colour, hard)),
    )
  const ring = (y: number, height = 12, grow = 1.5) =>
    fill(roundRect(l - grow, y, w + grow * 2, height, 3), k.linear(rod(trim, true)))
  const wooden = k.made(woods)
  const body = (top: number, foot: number) => {
    const d = `M${l} ${top}H${r}V${foot}H${l}Z`
    return (
      barrel(l, r, top, foot, c) +
      (wooden ? grain(k, d, [l, top, w, foot - top], c, { upright: true, spacing: 7 }) : '')
    )
  }
  let piece: string
  if (kind === 'ball') {
    const tip = fill(
      blob([
        [l, 760],
        [l, 760],
        [r, 760],
        [r, 760],
        [506, 862],
        [503, 884],
        [497, 884],
        [494, 862],
      ]),
      k.linear(rod(trim, true)),
    )
    piece =
      fill(roundRect(488, 84, 24, 60, 8), k.linear(rod(trim, true))) +
      fill(
        blob([
          [l + 6, 140],
          [l + 6, 140],
          [r - 6, 140],
          [r - 6, 140],
          [r, 190],
          [r, 190],
          [l, 190],
          [l, 190],
        ]),
        k.linear(rod(trim, true)),
      ) +
      body(188, 762) +
      ring(460, 10) +
      tip +
      fill(roundRect(r - 8, 176, 13, 190, 6), k.linear(rod(trim, true)))
  } else {
    const grip = fill(
      lines([
        [l + 5, 700],
        [r - 5, 700],
        [r - 11, 800],
        [l + 11, 800],
      ]),
      k.linear(rod(kind === 'fountain' ? tone(c, -0.3) : trim, kind !== 'fountain')),
    )
    const nib =
      kind === 'fountain'
        ? fill(
            blob([
              [500 - 15, 800],
              [500 - 17, 840],
              [500 - 8, 890],
              [500, 924],
              [508, 890],
              [517, 840],
              [515, 800],
              [515, 800],
            ]),
            k.linear([
              [0, '#8a6a26'],
              [0.3, '#f5e2a7'],
              [0.5, '#d7b45f'],
              [1, '#8d6c2a'],
            ]),
          ) +
          stroke('M500 842V918', '#5d451a', 2) +
          `<circle cx="500" cy="840" r="5" fill="#4a3614"/>`
        : fill(
            blob([
              [489, 800],
              [489, 800],
              [511, 800],
              [511, 800],
              [503, 872],
              [497, 872],
            ]),
            k.linear(rod('#c8cacb', true)),
          )
    piece =
      fill(roundRect(l + 3, 88, w - 6, 60, 18), k.linear(rod(c))) +
      body(130, 690) +
      ring(640, 12) +
      ring(686, 16) +
      grip +
      nib +
      ring(126, 8)
  }
  const cap =
    kind === 'ball'
      ? ''
      : `<g transform="translate(${k.pick('capX', [120, 135])} ${k.pick('capY', [-40, 60])}) rotate(${k.pick('capTurn', [10, -14])} 500 420)">${softShadow(k, roundRect(l - 3, 280, w + 6, 290, 16), { dx: 12, dy: 12, softness: 18, opacity: 0.4 })}${fill(roundRect(l - 3, 280, w + 6, 290, 16), k.linear(rod(k.pick('capColour', [c, trim]), false)))}${ring(548, 14, 4)}${fill(roundRect(500 - 5, 292, 12, 200, 6), k.linear(rod(trim, true)))}<circle cx="501" cy="486" r="8" fill="${tone(trim, 0.3)}"/></g>`
  return `<g transform="rotate(${k.pick('turn', [42, 50, 36])} 500 500)">${softShadow(k, roundRect(l, 90, w, 790, 16), { dx: 16, dy: 10, softness: 20, opacity: 0.42 })}${piece}${cap}</g>`
}
