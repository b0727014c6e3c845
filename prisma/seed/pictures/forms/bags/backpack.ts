import { tone } from '../../primitives/colour.ts'
import { blob, fill, roundRect } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { crease, softBody, stitches } from '../../primitives/soft.ts'
import { tube } from '../../primitives/tube.ts'
import { buckle, clothFor, leatherOf, metalOf, patch, strap, thread, zipper } from './parts.ts'

/** A backpack: rolled, flapped or zipped. */
export function backpack(k: Kit): string {
  const cloth = clothFor(k)
  const trim = k.pick('trimkind', [leatherOf(k), tone(k.colour, -0.35), leatherOf(k)])
  const metal = metalOf(k)
  const kind = k.pick('pack', ['roll', 'flap', 'zip'] as const)
  const body =
    kind === 'roll'
      ? blob([
          [318, 360],
          [318, 360],
          [682, 360],
          [682, 360],
          [704, 560],
          [700, 760],
          [650, 800],
          [350, 800],
          [300, 760],
          [296, 560],
        ])
      : blob([
          [330, 420],
          [352, 310],
          [440, 250],
          [560, 250],
          [648, 310],
          [670, 420],
          [704, 600],
          [696, 760],
          [640, 800],
          [360, 800],
          [304, 760],
          [296, 600],
        ])
  const straps =
    strap('M316 470C230 520 230 690 300 760', 34, tone(k.colour, -0.3)) +
    strap('M684 470C770 520 770 690 700 760', 34, tone(k.colour, -0.42))
  const loop = tube('M456 262C456 196 544 196 544 262', 17, trim)
  const pocketD = blob([
    [348, 596],
    [348, 596],
    [652, 596],
    [652, 596],
    [660, 700],
    [640, 776],
    [500, 788],
    [360, 776],
    [340, 700],
  ])
  const pocket = softBody(k, pocketD, [336, 590, 328, 200], tone(k.colour, 0.03), { cloth, plump: 0.7 })
  let top: string
  if (kind === 'roll') {
    const roll = softBody(k, roundRect(310, 286, 380, 104, 46), [310, 286, 380, 104], tone(k.colour, 0.04), {
      cloth,
      plump: 0.6,
    })
    top =
      roll + crease('M330 340H670', k.colour, 4, 0.4) + strap('M500 276V560', 34, trim) + buckle(500, 520, metal, 1.15)
  } else if (kind === 'flap') {
    const flap = blob([
      [312, 420],
      [346, 300],
      [440, 244],
      [560, 244],
      [654, 300],
      [688, 420],
      [676, 540],
      [600, 572],
      [400, 572],
      [324, 540],
    ])
    top =
      softBody(k, flap, [310, 240, 380, 336], tone(k.colour, 0.05), { cloth, plump: 1 }) +
      stitches('M340 528Q500 570 660 528', thread(k.colour), 2.6) +
      [410, 590].map((x) => strap(`M${x} 520V650`, 26, trim) + buckle(x, 626, metal)).join('')
  } else
    top =
      zipper('M330 520C330 300 420 280 500 280C580 280 670 300 670 520', k.colour, metal) +
      fill(roundRect(656, 516, 22, 64, 9), trim) +
      patch(k, 500, 440, trim, 0.9)
  const pocketDetail =
    kind === 'zip'
      ? zipper('M366 622H634', k.colour, metal) + fill(roundRect(618, 628, 18, 54, 8), trim)
      : crease('M350 622Q500 640 650 622', k.colour, 4, 0.4)
  return (
    footShadow(k, 500, 790, 200, { tilt: 0.12, reach: 1 }) +
    straps +
    loop +
    softBody(k, body, [290, 240, 420, 564], k.colour, { cloth, plump: 1.2 }) +
    pocket +
    pocketDetail +
    top +
    (kind === 'flap' ? patch(k, 500, 716, trim, 0.8) : '')
  )
}
