import { luminance, mix, tone } from '../../primitives/colour.ts'
import { fill, n, roundRect, stroke } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { emblem, flatOn, stamp } from '../../primitives/label.ts'
import { softShadow } from '../../primitives/shadow.ts'
import { marks } from './parts.ts'

/** Cards and their envelopes. */
export function cardSet(k: Kit): string {
  const [w, h] = k.pick('format', [
    [360, 500],
    [480, 350],
    [400, 400],
  ] as const)
  const mark = k.pick('mark', marks)
  const envelope = k.pick('envelope', [tone(k.colour, 0.35), '#cbb08a', mix(k.colour, '#3a4a4a', 0.6), '#efe6d4'])
  const art = k.pick('art', ['one', 'pattern', 'words', 'band'] as const)
  const card = (x: number, y: number, turn: number, colour: string, printed: boolean) => {
    const d = roundRect(x - w / 2, y - h / 2, w, h, 4)
    const ink = luminance(colour) > 0.6 ? k.pick('ink', [tone(colour, -0.7), '#3f5b73', '#b5654a']) : '#f3e8d2'
    let print = ''
    if (printed && art === 'one') print = emblem(flatOn(0, 0), mark, x, y - h * 0.04, Math.min(w, h) * 0.25, ink)
    if (printed && art === 'pattern')
      for (let row = 0; row < 4; row++)
        for (let col = 0; col < 3; col++)
          print += emblem(
            flatOn(0, 0),
            mark,
            x - w * 0.3 + col * w * 0.3,
            y - h * 0.34 + row * h * 0.225,
            Math.min(w, h) * 0.075,
            ink,
          )
    if (printed && art === 'words')
      print =
        stamp(
          flatOn(0, 0),
          k.pick('greeting', ['THANK YOU', 'HELLO', 'WITH LOVE', 'GOOD LUCK']),
          x,
          y - h * 0.05,
          h * 0.09,
          ink,
          { max: w * 0.74, weight: 0.14 },
        ) + stroke(`M${n(x - w * 0.14)} ${n(y + h * 0.14)}h${n(w * 0.28)}`, ink, 3)
    if (printed && art === 'band')
      print =
        fill(`M${n(x - w / 2)} ${n(y + h * 0.1)}h${n(w)}v${n(h * 0.4)}h${n(-w)}Z`, ink, 'opacity=".9"') +
        emblem(flatOn(0, 0), mark, x, y - h * 0.18, Math.min(w, h) * 0.17, ink)
    return `<g transform="rotate(${turn} ${x} ${y})">${softShadow(k, d, { dx: 9, dy: 14, softness: 20, opacity: 0.32 })}${fill(
      d,
      k.linear(
        [
          [0, tone(colour, 0.12)],
          [1, tone(colour, -0.07)],
        ],
        [0, 0, 1, 1],
      ),
    )}${print}</g>`
  }
  const flap = (x: number, y: number, turn: number) => {
    const [ew, eh] = [w * 1.06, h * 1.04]
    const d = roundRect(x - ew / 2, y - eh / 2, ew, eh, 6)
    const fold =
      w > h
        ? `M${n(x - ew / 2)} ${n(y - eh / 2)}L${n(x)} ${n(y + eh * 0.08)}L${n(x + ew / 2)} ${n(y - eh / 2)}`
        : `M${n(x - ew / 2)} ${n(y - eh / 2)}L${n(x)} ${n(y - eh * 0.08)}L${n(x + ew / 2)} ${n(y - eh / 2)}`
    return `<g transform="rotate(${turn} ${x} ${y})">${softShadow(k, d, { dx: 10, dy: 16, softness: 24, opacity: 0.34 })}${fill(
      d,
      k.linear(
        [
          [0, tone(envelope, 0.1)],
          [1, tone(envelope, -0.12)],
        ],
        [0, 0, 1, 1],
      ),
    )}${fill(`${fold}Z`, '#ffffff', 'opacity=".14"')}${stroke(fold, tone(envelope, -0.7), 3, 0.4)}</g>`
  }
  return (
    flap(540, 600, k.pick('turn', [14, -12, 9])) +
    card(560, 430, 7, tone(k.colour, 0.3), false) +
    card(430, 450, k.pick('top', [-8, -14, 4]), k.colour, true)
  )
}
