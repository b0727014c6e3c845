import { luminance, tone } from '../../primitives/colour.ts'
import { blob, fill, roundRect } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { emblem, flatOn, stamp } from '../../primitives/label.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { crease, softBody, stitches } from '../../primitives/soft.ts'
import { clothFor, leatherOf, patch, strap, thread } from './parts.ts'

/** A tote bag: shopper, wide or bucket. */
export function tote(k: Kit): string {
  const cloth = clothFor(k)
  const trim = leatherOf(k)
  const kind = k.pick('tote', ['shopper', 'wide', 'bucket'] as const)
  const body =
    kind === 'wide'
      ? blob([
          [236, 430],
          [236, 430],
          [500, 440],
          [764, 430],
          [764, 430],
          [732, 620],
          [710, 780],
          [680, 796],
          [320, 796],
          [290, 780],
          [268, 620],
        ])
      : kind === 'bucket'
        ? blob([
            [300, 440],
            [300, 440],
            [500, 452],
            [700, 440],
            [700, 440],
            [716, 620],
            [690, 770],
            [600, 800],
            [400, 800],
            [310, 770],
            [284, 620],
          ])
        : blob([
            [290, 396],
            [290, 396],
            [500, 406],
            [710, 396],
            [710, 396],
            [716, 600],
            [714, 756],
            [690, 794],
            [500, 800],
            [310, 794],
            [286, 756],
            [284, 600],
          ])
  const top = kind === 'shopper' ? 400 : 436
  const [l, r] = [400, 600]
  const rise = k.pick('handles', [230, 180, 280])
  const handleColour = k.pick('handle', [trim, k.colour, trim])
  const back = strap(
    `M${l + 14} ${top + 16}C${l + 10} ${top - rise} ${r - 10} ${top - rise} ${r - 14} ${top + 16}`,
    20,
    tone(handleColour, -0.25),
  )
  const front = strap(
    `M${l} ${top + 70}V${top}C${l} ${top - rise + 24} ${r} ${top - rise + 24} ${r} ${top}V${top + 70}`,
    24,
    handleColour,
  )
  const art = k.pick('art', ['patch', 'print', 'base', 'pocket', 'words'] as const)
  const ink = luminance(k.colour) > 0.5 ? k.pick('ink', ['#3a3532', '#3f5b73', '#8a4a34']) : '#f0e6d2'
  const clip = k.clip(fill(body, '#000'))
  const detail =
    art === 'patch'
      ? patch(k, 500, 690, trim)
      : art === 'print'
        ? emblem(flatOn(0, 0), k.pick('mark', ['sun', 'waves', 'sprig', 'hills'] as const), 500, 610, 88, ink)
        : art === 'words'
          ? stamp(flatOn(0, 0), k.words[0], 500, 600, 36, ink, { max: 300, weight: 0.14 }) +
            stamp(flatOn(0, 0), 'GOODS', 500, 660, 20, ink, { weight: 0.12 })
          : art === 'pocket'
            ? crease(roundRect(380, 540, 240, 190, 12), k.colour, 4, 0.45) +
              stitches(roundRect(388, 548, 224, 174, 8), thread(k.colour), 2.4)
            : `<g clip-path="${clip}">${fill('M100 690H900V900H100Z', tone(trim, 0), 'opacity=".9"')}${stitches('M240 684H760', thread(trim), 3)}</g>`
  const inside = fill(
    blob([
      [kind === 'wide' ? 240 : 294, top - 2],
      [500, top - 20],
      [kind === 'wide' ? 760 : 706, top - 2],
      [500, top + 16],
    ]),
    tone(k.colour, -0.75),
  )
  return (
    footShadow(k, 500, 788, kind === 'wide' ? 230 : 218, { tilt: 0.11, reach: 0.9 }) +
    back +
    inside +
    softBody(k, body, [230, 390, 540, 420], k.colour, { cloth, plump: 1.1 }) +
    detail +
    crease(
      `M${kind === 'wide' ? 246 : 288} ${top + 36}Q500 ${top + 48} ${kind === 'wide' ? 754 : 712} ${top + 36}`,
      k.colour,
      3,
      0.35,
    ) +
    crease('M350 520Q340 660 352 770', k.colour, 5, 0.16) +
    crease('M652 500Q668 640 650 770', k.colour, 5, 0.18) +
    front
  )
}
