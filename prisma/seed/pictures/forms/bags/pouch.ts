import { inkOn, mix, tone } from '../../primitives/colour.ts'
import { blob, fill, roundRect } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { crease, softBody, stitches } from '../../primitives/soft.ts'
import { tube } from '../../primitives/tube.ts'
import { clothFor, leatherOf, metalOf, patch, thread, zipper } from './parts.ts'

/** A pouch: flat, rounded or drawn together. */
export function pouch(k: Kit): string {
  const cloth = clothFor(k)
  const trim = leatherOf(k)
  const metal = metalOf(k)
  const kind = k.pick('pouch', ['flat', 'corner', 'drawstring'] as const)
  if (kind === 'drawstring') {
    const d = blob([
      [360, 420],
      [420, 400],
      [500, 408],
      [580, 400],
      [640, 420],
      [690, 560],
      [700, 720],
      [640, 796],
      [360, 796],
      [300, 720],
      [310, 560],
    ])
    const frill = softBody(
      k,
      blob([
        [340, 330],
        [390, 352],
        [440, 322],
        [500, 346],
        [560, 322],
        [610, 352],
        [660, 330],
        [640, 420],
        [500, 440],
        [360, 420],
      ]),
      [338, 320, 324, 124],
      tone(k.colour, 0.06),
      { cloth, plump: 0.5 },
    )
    const folds = [400, 440, 480, 520, 560, 600]
      .map((x) => crease(`M${x} 424Q${500 + (x - 500) * 1.3} 500 ${500 + (x - 500) * 1.5} 600`, k.colour, 4, 0.2))
      .join('')
    return (
      footShadow(k, 500, 790, 180, { tilt: 0.13, reach: 1 }) +
      softBody(k, d, [296, 390, 408, 410], k.colour, { cloth, plump: 1.2 }) +
      folds +
      frill +
      tube('M352 416Q500 448 648 416', 11, trim) +
      tube('M640 418C720 450 700 560 720 620', 9, trim) +
      tube('M646 416C750 430 740 520 764 580', 9, trim) +
      patch(k, 500, 690, trim, 0.8)
    )
  }
  const d =
    kind === 'flat'
      ? blob([
          [220, 470],
          [220, 470],
          [500, 462],
          [780, 470],
          [780, 470],
          [790, 640],
          [776, 790],
          [776, 790],
          [500, 798],
          [224, 790],
          [224, 790],
          [210, 640],
        ])
      : blob([
          [262, 500],
          [300, 470],
          [500, 462],
          [700, 470],
          [738, 500],
          [776, 660],
          [756, 780],
          [700, 798],
          [300, 798],
          [244, 780],
          [224, 660],
        ])
  const tassel = `<circle cx="770" cy="492" r="11" fill="none" stroke="${metal}" stroke-width="6"/>${fill(
    roundRect(760, 500, 24, 92, 9),
    k.linear([
      [0, tone(trim, 0.2)],
      [1, tone(trim, -0.3)],
    ]),
  )}`
  const art = k.pick('art', ['patch', 'base', 'stripe', 'plain'] as const)
  const clip = k.clip(fill(d, '#000'))
  const detail =
    art === 'patch'
      ? patch(k, 330, 720, trim, 0.86)
      : art === 'base'
        ? `<g clip-path="${clip}">${fill('M100 690H900V900H100Z', trim, 'opacity=".92"')}</g>${stitches('M222 684H780', thread(trim), 2.6)}`
        : art === 'stripe'
          ? `<g clip-path="${clip}">${fill('M560 400H610V900H560ZM630 400H646V900H630Z', mix(k.colour, inkOn(k.colour), 0.5), 'opacity=".7"')}</g>`
          : ''
  return (
    footShadow(k, 500, 788, 262, { tilt: 0.08, reach: 0.7 }) +
    softBody(k, d, [208, 458, 584, 344], k.colour, { cloth, plump: 1.1 }) +
    detail +
    zipper('M232 488Q500 476 768 488', k.colour, metal) +
    crease('M236 526Q500 514 764 526', k.colour, 3, 0.3) +
    tassel
  )
}
