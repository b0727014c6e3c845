import { fill, n, type Point } from '../../primitives/curve.ts'
import { naturalColour } from '../../primitives/finish.ts'
import { glassShadow } from '../../primitives/glass.ts'
import type { Kit } from '../../primitives/kit.ts'
import { wrappedLabel } from '../../primitives/label.ts'
import { cap, lathe } from '../../primitives/lathe.ts'
import { turnedGrain } from '../../primitives/texture.ts'
import { tube } from '../../primitives/tube.ts'
import { jar, paperLook, screwLid } from './parts.ts'

/** A jar of honey, sometimes with its dipper. */
export function honeyJar(k: Kit): string {
  const shape: Point[] = k.pick('honey', [
    [
      [120, 450],
      [122, 470],
      [176, 540],
      [186, 640],
      [160, 760],
      [130, 792],
    ],
    [
      [118, 470],
      [120, 486],
      [164, 510],
      [166, 560],
      [166, 772],
      [150, 792],
    ],
    [
      [130, 400],
      [132, 424],
      [146, 450],
      [146, 450],
      [146, 770],
      [134, 792],
    ],
  ])
  const top = shape[0]?.[1] ?? 450
  const body = jar(k, shape, { fill: k.colour, from: top + 40, glassy: true })
  const wood = naturalColour(k.made(/oak|beech|walnut|birch/) ?? 'beech')
  const r = (shape[0]?.[0] ?? 120) + 8
  const lidKind = k.pick('lid', ['wood', 'gold', 'black'] as const)
  const lid =
    lidKind === 'wood'
      ? lathe(k, {
          profile: [
            [r - 4, top - 40],
            [r, top - 32],
            [r, top + 12],
          ],
          tilt: 0.18,
          colour: wood,
          finish: 'wood',
          grounded: false,
        })
      : undefined
  const lidSvg = lid
    ? lid.svg + turnedGrain(k, lid, wood, top - 32, top + 10, 12) + cap(k, lid, wood)
    : screwLid(k, r, top + 14, 54, lidKind === 'gold' ? '#c8a553' : '#332f2b', lidKind === 'gold')
  const dipper = k.pick('dipper', [true, false, false])
    ? `<g transform="rotate(-68 720 776)">${tube('M720 776V590', 15, wood, 'satin')}${[0, 1, 2, 3, 4].map((i) => tube(`M${n(720 - 24 + Math.abs(i - 2) * 5)} ${n(780 + i * 14)}H${n(720 + 24 - Math.abs(i - 2) * 5)}`, 11, wood, 'satin')).join('')}</g>`
    : ''
  const glow = fill(
    body.outline,
    k.radial(
      [
        [0, '#ffe9a8', 0.4],
        [0.6, '#ffd468', 0.14],
        [1, '#ffe08a', 0],
      ],
      [0.36, 0.6, 0.5],
    ),
  )
  return (
    glassShadow(k, 500, 792, 150, k.colour) +
    body.svg +
    glow +
    wrappedLabel(
      k,
      body,
      top + 150,
      k.pick('label', [170, 220]),
      140,
      paperLook(k, ['hive', 'flower', 'hive', 'sun']),
    ) +
    lidSvg +
    dipper
  )
}
