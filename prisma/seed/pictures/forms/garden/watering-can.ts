import { tone } from '../../primitives/colour.ts'
import { ellipse, fill, lines, n, type Point, stroke } from '../../primitives/curve.ts'
import { naturalColour, woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { lathe, mouth, radiusAt, ringPath } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { tube } from '../../primitives/tube.ts'

/** A watering can, with or without its rose. */
export function wateringCan(k: Kit): string {
  const finish = /enamel/.test(k.material) ? 'gloss' : /brass|copper|stainless/.test(k.material) ? 'metal' : 'satin'
  const kind = k.pick('can', ['classic', 'slender', 'round'] as const)
  const cx = 560
  const profile: Point[] =
    kind === 'classic'
      ? [
          [128, 500],
          [140, 510],
          [146, 640],
          [158, 784],
          [152, 792],
        ]
      : kind === 'slender'
        ? [
            [70, 540],
            [86, 552],
            [150, 740],
            [150, 780],
            [142, 792],
          ]
        : [
            [70, 520],
            [120, 545],
            [166, 640],
            [158, 740],
            [120, 792],
          ]
  const top = profile[0]?.[1] ?? 500
  const body = lathe(k, { profile, cx, tilt: 0.2, colour: k.colour, finish })
  const left = (y: number) => cx - radiusAt(body.points, y)
  const long = kind === 'slender'
  const spoutBase = long ? 730 : 720
  const tip: Point = long ? [160, 430] : [190, 470]
  const wide = long ? 16 : 30
  const spout = long
    ? tube(
        `M${n(left(740) + 20)} 745C${n(left(740) - 90)} 730 ${n(tip[0] + 90)} 560 ${n(tip[0])} ${n(tip[1])}`,
        wide,
        k.colour,
        finish === 'gloss' ? 'gloss' : finish,
      )
    : fill(
        lines([
          [left(spoutBase) + 30, spoutBase - 60],
          [tip[0] + 26, tip[1] - 16],
          [tip[0] - 4, tip[1] + 16],
          [left(spoutBase) + 30, spoutBase + 40],
        ]),
        k.linear(
          [
            [0, tone(k.colour, 0.35)],
            [0.4, tone(k.colour, 0.05)],
            [1, tone(k.colour, -0.45)],
          ],
          [0.3, 0.1, 0.7, 0.9],
        ),
      )
  const rose =
    !long && k.pick('rose', [true, true, false])
      ? `<g transform="translate(${tip[0] + 8} ${tip[1] - 2}) rotate(-46)">${fill(
          lines([
            [-16, 20],
            [16, 20],
            [58, -50],
            [-58, -50],
          ]),
          k.linear([
            [0, tone(k.colour, 0.3)],
            [1, tone(k.colour, -0.5)],
          ]),
        )}${fill(ellipse(0, -50, 58, 17), naturalColour(k.pick('rosecolour', ['brass', 'copper', 'steel'])))}${fill([-36, -18, 0, 18, 36].map((x) => ellipse(x, -50, 4, 2.4) + ellipse(x * 0.8 + 6, -57, 3.6, 2) + ellipse(x * 0.8 + 6, -43, 3.6, 2)).join(''), '#33291c')}</g>`
      : ''
  const brace = long
    ? ''
    : stroke(`M${n(left(540) + 10)} 540L${n(tip[0] + 120)} ${n(tip[1] + 70)}`, tone(k.colour, -0.35), 8)
  const grip = k.made(woods) ? naturalColour(k.made(woods) ?? 'beech') : k.colour
  const back = cx + radiusAt(body.points, 690)
  const handle = k.pick('handle', [
    tube(
      `M${n(back - 10)} 720C${n(back + 150)} 690 ${n(back + 110)} ${top - 70} ${n(cx + 20)} ${top - 90}C${n(cx - 60)} ${top - 96} ${n(cx - 90)} ${top - 40} ${n(cx - 90)} ${top + 6}`,
      20,
      grip,
      finish,
    ),
    tube(
      `M${n(back - 12)} 730C${n(back + 130)} 720 ${n(back + 130)} ${top + 20} ${n(back - 34)} ${top + 30}`,
      20,
      grip,
      finish,
    ) +
      tube(
        `M${n(cx + 84)} ${top + 4}C${n(cx + 80)} ${top - 120} ${n(cx - 80)} ${top - 120} ${n(cx - 84)} ${top + 4}`,
        18,
        grip,
        finish,
      ),
    tube(
      `M${n(back - 14)} 700C${n(back + 120)} 660 ${n(back + 60)} ${top - 60} ${n(cx + 44)} ${top + 2}`,
      22,
      grip,
      finish,
    ),
  ])
  return (
    footShadow(k, cx, 792, 150, { reach: 1.1 }) +
    brace +
    spout +
    rose +
    body.svg +
    stroke(ringPath(body, 770), tone(k.colour, -0.7), 3, 0.3) +
    mouth(k, body, { lip: k.colour, inside: tone(k.colour, -0.2), thickness: 8 }) +
    handle
  )
}
