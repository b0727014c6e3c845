import { mix, tone } from '../../primitives/colour.ts'
import { blob, fill, roundRect, stroke } from '../../primitives/curve.ts'
import { naturalColour } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { softShadow } from '../../primitives/shadow.ts'
import { crease, softBody } from '../../primitives/soft.ts'
import { clothFor } from './parts.ts'

/** A robe with a shawl collar, a kimono collar or a hood. */
export function robe(k: Kit): string {
  const cloth = clothFor(k)
  const collar = k.pick('collar', ['shawl', 'kimono', 'hood'] as const)
  const length = k.pick('length', [880, 840, 800])
  const sleeve = (s: number) =>
    blob([
      [500 + s * 120, 220],
      [500 + s * 190, 270],
      [500 + s * 262, 440],
      [500 + s * 292, 600],
      [500 + s * 292, 600],
      [500 + s * 206, 632],
      [500 + s * 206, 632],
      [500 + s * 176, 500],
      [500 + s * 140, 400],
    ])
  const body = blob([
    [430, 176],
    [380, 206],
    [352, 300],
    [344, 540],
    [322, length],
    [322, length],
    [500, length + 14],
    [678, length],
    [678, length],
    [656, 540],
    [648, 300],
    [620, 206],
    [570, 176],
    [500, 196],
  ])
  const trim = k.pick('trim', [tone(k.colour, 0.18), tone(k.colour, -0.28), mix(k.colour, '#f4ecdf', 0.6)])
  const lapel = (s: number) =>
    blob(
      collar === 'kimono'
        ? [
            [500 + s * 56, 178],
            [500 + s * 86, 190],
            [500 + s * 20, 480],
            [500 - s * 14, 540],
            [500 - s * 26, 500],
            [500 + s * 10, 380],
          ]
        : [
            [500 + s * 50, 170],
            [500 + s * 112, 206],
            [500 + s * 104, 330],
            [500 + s * 24, 500],
            [500 - s * 16, 540],
            [500 - s * 20, 480],
            [500 + s * 16, 330],
          ],
    )
  const frame: [number, number, number, number] = [200, 150, 600, 760]
  const hood =
    collar === 'hood'
      ? softBody(
          k,
          blob([
            [410, 196],
            [430, 120],
            [500, 92],
            [570, 120],
            [590, 196],
            [500, 240],
          ]),
          [400, 90, 200, 150],
          tone(k.colour, -0.1),
          { cloth, plump: 0.6 },
        )
      : ''
  const hanger = `${stroke('M500 150V110C500 80 540 80 536 50C532 24 484 26 486 56', '#b08d57', 7)}${stroke('M400 200Q500 130 600 200', naturalColour('beech'), 16)}`
  const inside = fill(
    blob([
      [452, 176],
      [548, 176],
      [520, 330],
      [500, 420],
      [480, 330],
    ]),
    tone(k.colour, -0.6),
  )
  const belt =
    softBody(
      k,
      blob([
        [346, 520],
        [500, 534],
        [654, 520],
        [656, 566],
        [500, 582],
        [344, 566],
      ]),
      [340, 510, 320, 80],
      trim,
      { cloth, plump: 0.22 },
    ) +
    softBody(
      k,
      blob([
        [486, 540],
        [520, 540],
        [548, 740],
        [510, 746],
      ]),
      [480, 536, 70, 214],
      trim,
      { cloth, plump: 0.22 },
    ) +
    softBody(
      k,
      blob([
        [476, 536],
        [508, 540],
        [480, 710],
        [444, 702],
      ]),
      [440, 530, 70, 184],
      trim,
      { cloth, plump: 0.22 },
    ) +
    softBody(k, roundRect(470, 524, 58, 62, 18), [470, 524, 58, 62], trim, { cloth, plump: 0.4 })
  const pocket = (x: number) => crease(`M${x} 650h84v84q0 14 -14 14h-56q-14 0 -14 -14Z`, k.colour, 3, 0.35)
  const shadow = softShadow(k, `${body}${sleeve(-1)}${sleeve(1)}`, { dx: 34, dy: 22, softness: 44, opacity: 0.26 })
  return (
    shadow +
    (collar === 'hood' ? '' : hanger) +
    softBody(k, sleeve(-1), frame, tone(k.colour, -0.02), { cloth, plump: 0.6 }) +
    softBody(k, sleeve(1), frame, tone(k.colour, -0.1), { cloth, plump: 0.6 }) +
    hood +
    softBody(k, body, frame, k.colour, { cloth, plump: 0.8 }) +
    inside +
    crease(`M492 560Q486 720 470 ${length}`, k.colour, 5, 0.34) +
    crease(`M410 300Q404 600 388 ${length - 20}`, k.colour, 4, 0.16) +
    crease(`M600 320Q606 620 612 ${length - 20}`, k.colour, 4, 0.2) +
    softBody(k, lapel(1), frame, trim, { cloth, plump: 0.26 }) +
    softBody(k, lapel(-1), frame, trim, { cloth, plump: 0.26 }) +
    (k.pick('pockets', [true, false]) ? pocket(374) + pocket(544) : '') +
    belt
  )
}
