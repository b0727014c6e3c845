import { tone } from '../../primitives/colour.ts'
import { blob, fill, roundRect, stroke } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { crease, softBody, stitches } from '../../primitives/soft.ts'
import { clothFor, leatherOf, metalOf, patch, strap, thread, zipper } from './parts.ts'

/** A weekend bag. */
export function weekender(k: Kit): string {
  const cloth = clothFor(k)
  const trim = leatherOf(k)
  const metal = metalOf(k)
  const kind = k.pick('weekender', ['barrel', 'box', 'soft'] as const)
  const d =
    kind === 'barrel'
      ? blob([
          [170, 640],
          [196, 510],
          [300, 460],
          [700, 460],
          [804, 510],
          [830, 640],
          [806, 764],
          [720, 800],
          [280, 800],
          [194, 764],
        ])
      : kind === 'box'
        ? blob([
            [190, 480],
            [240, 452],
            [500, 446],
            [760, 452],
            [810, 480],
            [826, 640],
            [812, 780],
            [760, 800],
            [240, 800],
            [188, 780],
            [174, 640],
          ])
        : blob([
            [200, 520],
            [280, 454],
            [420, 470],
            [500, 452],
            [580, 470],
            [720, 454],
            [800, 520],
            [832, 660],
            [800, 784],
            [500, 802],
            [200, 784],
            [168, 660],
          ])
  const clip = k.clip(fill(d, '#000'))
  const base = k.pick('base', [true, false])
    ? `<g clip-path="${clip}">${fill('M100 712H900V900H100Z', trim, 'opacity=".94"')}</g>${stitches('M190 706H812', thread(trim), 3)}`
    : ''
  const handle = (shift: number, colour: string) =>
    strap(`M${350 + shift} 640V470C${350 + shift} 270 ${650 - shift} 270 ${650 - shift} 470V640`, 26, colour)
  const wrap =
    fill(
      roundRect(446, 300, 108, 54, 18),
      k.linear(
        [
          [0, tone(trim, 0.3)],
          [1, tone(trim, -0.35)],
        ],
        [0, 0, 0, 1],
      ),
    ) + stitches('M456 328H544', thread(trim), 2)
  const tag = k.pick('tag', [true, false])
    ? `${stroke('M640 470L690 540', trim, 6)}<g transform="rotate(-20 700 590)">${fill(
        roundRect(668, 536, 64, 104, 10),
        k.linear([
          [0, tone(trim, 0.24)],
          [1, tone(trim, -0.2)],
        ]),
      )}${stitches(roundRect(675, 543, 50, 90, 6), thread(trim), 2)}${fill(roundRect(682, 562, 36, 52, 3), '#f1e8d6')}</g>`
    : patch(k, 500, 640, trim, 0.9)
  const ends = [
    [232, 1],
    [768, -1],
  ]
    .map(([x = 0, s = 1]) => crease(`M${x} 480Q${x + s * 26} 640 ${x} 790`, k.colour, 5, 0.3))
    .join('')
  return (
    footShadow(k, 500, 790, 300, { tilt: 0.1, reach: 0.7 }) +
    handle(18, tone(trim, -0.3)) +
    softBody(k, d, [166, 440, 668, 364], k.colour, { cloth, plump: 1.3 }) +
    base +
    ends +
    zipper('M250 474Q500 450 750 474', k.colour, metal) +
    handle(0, trim) +
    wrap +
    tag
  )
}
