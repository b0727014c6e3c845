import { tone } from '../../primitives/colour.ts'
import { blob, fill, roundRect, stroke } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { flatOn, stamp } from '../../primitives/label.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { clothOf, crease, softBody, stitches } from '../../primitives/soft.ts'
import { tube } from '../../primitives/tube.ts'

/** A washbag: box, dome or roll. */
export function washbag(k: Kit): string {
  const cloth = clothOf(k.material) === 'plain' ? 'canvas' : clothOf(k.material)
  const kind = k.pick('bag', ['box', 'dome', 'roll'] as const)
  const trim = k.pick('trim', ['#9a6237', tone(k.colour, -0.4), '#c9a878'])
  const d =
    kind === 'dome'
      ? blob([
          [250, 780],
          [236, 640],
          [280, 500],
          [420, 440],
          [580, 440],
          [720, 500],
          [764, 640],
          [750, 780],
          [500, 794],
        ])
      : kind === 'box'
        ? blob([
            [244, 784],
            [230, 640],
            [248, 500],
            [290, 470],
            [500, 462],
            [710, 470],
            [752, 500],
            [770, 640],
            [756, 784],
            [500, 794],
          ])
        : blob([
            [300, 790],
            [286, 620],
            [300, 470],
            [330, 400],
            [500, 386],
            [670, 400],
            [700, 470],
            [714, 620],
            [700, 790],
            [500, 798],
          ])
  const zipY = kind === 'roll' ? 410 : kind === 'box' ? 486 : 470
  const [zl, zr] = kind === 'roll' ? [330, 670] : kind === 'box' ? [272, 728] : [330, 670]
  const zip =
    stroke(`M${zl} ${zipY + 6}Q500 ${zipY - 16} ${zr} ${zipY + 6}`, tone(k.colour, -0.6), 16) +
    `<path d="M${zl} ${zipY + 6}Q500 ${zipY - 16} ${zr} ${zipY + 6}" fill="none" stroke="#cfae6a" stroke-width="8" stroke-dasharray="4 4"/>`
  const pull = `<circle cx="${zr - 8}" cy="${zipY + 8}" r="9" fill="#d8b871"/>${fill(roundRect(zr - 16, zipY + 14, 17, 62, 8), trim)}`
  const patch = k.pick('patch', [true, false])
    ? fill(roundRect(446, 620, 108, 70, 6), trim) +
      stitches(roundRect(453, 627, 94, 56, 4), tone(trim, 0.5), 2) +
      stamp(flatOn(0, 0), k.words[0], 500, 648, 13, tone(trim, -0.8), { max: 80, weight: 0.14 })
    : ''
  const strap =
    kind === 'roll'
      ? tube('M288 560Q500 584 712 560', 26, trim) +
        fill(roundRect(470, 548, 60, 50, 8), '#d8b871') +
        fill(roundRect(482, 560, 36, 26, 4), trim)
      : tube(k.pick('loop', ['M238 600C180 590 180 700 236 700', 'M764 600C822 590 822 700 766 700']), 20, trim)
  return (
    footShadow(k, 500, 788, 250, { tilt: 0.1, reach: 0.8 }) +
    (kind === 'roll' ? '' : strap) +
    softBody(k, d, [230, 380, 540, 420], k.colour, { cloth, plump: 1 }) +
    crease(
      kind === 'roll' ? 'M292 700Q500 716 708 700' : `M250 ${zipY + 70}Q500 ${zipY + 56} 750 ${zipY + 70}`,
      k.colour,
      3,
      0.3,
    ) +
    zip +
    pull +
    patch +
    (kind === 'roll' ? strap : '')
  )
}
