import { luminance, tone } from '../../primitives/colour.ts'
import { blob, fill, type Point, roundRect, stroke } from '../../primitives/curve.ts'
import { naturalColour, woods } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { flatOn, stamp } from '../../primitives/label.ts'
import { softShadow } from '../../primitives/shadow.ts'
import { grain, streaks } from '../../primitives/texture.ts'

/** A knife lying across the table: cook's, santoku, bread or paring blade. */
export function knife(k: Kit): string {
  const kind = k.pick('blade', ['cook', 'santoku', 'bread', 'paring'] as const)
  const handle =
    k.accent ??
    (k.made(woods)
      ? naturalColour(k.made(woods) ?? 'oak')
      : k.pick('handle', ['#2d2a28', naturalColour('walnut'), naturalColour('oak')]))
  const blades: Record<typeof kind, Point[]> = {
    cook: [
      [390, 462],
      [390, 462],
      [700, 464],
      [850, 478],
      [940, 512],
      [940, 512],
      [860, 552],
      [700, 580],
      [500, 586],
      [404, 584],
      [404, 584],
      [402, 540],
      [390, 536],
    ],
    santoku: [
      [390, 458],
      [390, 458],
      [760, 458],
      [850, 482],
      [890, 540],
      [890, 540],
      [780, 572],
      [560, 580],
      [404, 580],
      [404, 580],
      [402, 538],
      [390, 534],
    ],
    bread: [
      [390, 470],
      [390, 470],
      [840, 470],
      [920, 482],
      [940, 500],
      [940, 500],
      [920, 538],
      [400, 544],
      [400, 544],
      [398, 532],
    ],
    paring: [
      [390, 476],
      [390, 476],
      [600, 478],
      [690, 494],
      [740, 520],
      [740, 520],
      [660, 540],
      [520, 552],
      [400, 552],
      [400, 552],
      [398, 534],
    ],
  }
  const steel =
    luminance(k.colour) > 0.3 && luminance(k.colour) < 0.85 && k.accent
      ? k.colour
      : /carbon/.test(k.material)
        ? '#8d9296'
        : '#c3c7c9'
  const blade = blob(blades[kind])
  const paint = k.linear(
    [
      [0, tone(steel, -0.25)],
      [0.1, tone(steel, 0.5)],
      [0.42, tone(steel, 0.1)],
      [0.58, tone(steel, -0.2)],
      [0.64, tone(steel, 0.4)],
      [0.9, tone(steel, 0.65)],
      [1, tone(steel, -0.1)],
    ],
    [0, 0, 0.06, 1],
  )
  const bevel =
    kind === 'bread'
      ? stroke(
          Array.from({ length: 26 }, (_, i) => `M${402 + i * 20} 543q10 -10 20 0`).join(''),
          tone(steel, -0.6),
          3,
          0.7,
        )
      : stroke(
          blob(blades[kind].map(([x, y]): Point => [x * 0.992 + 3, y > 530 ? y - 20 : y])).replace('Z', ''),
          '#ffffff',
          2,
          0.25,
        )
  const damascus =
    k.pick('pattern', ['plain', 'plain', 'waves'] as const) === 'waves'
      ? `<g clip-path="${k.clip(fill(blade, '#000'))}">${stroke(Array.from({ length: 9 }, (_, i) => `M380 ${500 + i * 11}q60 ${-16 + (i % 3) * 8} 120 0t120 0t120 0t120 0t120 0`).join(''), tone(steel, -0.7), 2.4, 0.24)}</g>`
      : ''
  const grip = k.pick('grip', [
    [
      [392, 466],
      [392, 466],
      [300, 462],
      [180, 466],
      [96, 458],
      [80, 490],
      [100, 534],
      [170, 522],
      [280, 528],
      [392, 538],
      [392, 538],
    ],
    [
      [392, 470],
      [392, 470],
      [240, 468],
      [92, 466],
      [84, 476],
      [84, 524],
      [92, 532],
      [240, 532],
      [392, 534],
      [392, 534],
    ],
    [
      [392, 468],
      [392, 468],
      [340, 474],
      [220, 462],
      [110, 470],
      [84, 502],
      [110, 540],
      [220, 534],
      [330, 526],
      [392, 538],
      [392, 538],
    ],
  ] as Point[][])
  const gripPath = blob(grip)
  const gripSvg =
    fill(
      gripPath,
      k.linear(
        [
          [0, tone(handle, 0.26)],
          [0.35, tone(handle, 0.08)],
          [0.7, tone(handle, -0.2)],
          [1, tone(handle, -0.5)],
        ],
        [0, 0, 0, 1],
      ),
    ) + (luminance(handle) > 0.25 ? grain(k, gripPath, [80, 460, 312, 76], handle, { spacing: 9 }) : '')
  const bolster = fill(
    roundRect(380, 464, 26, 74, 4),
    k.linear(
      [
        [0, '#eceeee'],
        [0.4, '#b4b8ba'],
        [1, '#6d7173'],
      ],
      [0, 0, 0, 1],
    ),
  )
  const rivets = k.pick('rivets', [true, false])
    ? [140, 230, 330]
        .map(
          (x) =>
            `<circle cx="${x}" cy="498" r="9" fill="${tone('#b9bcbd', -0.3)}"/><circle cx="${x - 1}" cy="496" r="6.5" fill="#eef0f0"/>`,
        )
        .join('')
    : ''
  const small = kind === 'paring' ? 1.25 : 1.08
  const turn = k.pick('turn', [-38, -30, -46])
  const all = `${blade} ${gripPath}`
  const mark = stamp(flatOn(0, 0), k.words[0], 500, 496, 15, tone(steel, -0.7), { weight: 0.1 })
  return `<g transform="translate(${kind === 'paring' ? 70 : 0} ${kind === 'paring' ? -50 : 0}) rotate(${turn} 500 500) translate(500 510) scale(${small}) translate(-512 -510)">${softShadow(k, all, { dx: 6, dy: 20, softness: 22, opacity: 0.4 })}${fill(blade, paint)}${streaks(k, blade, [390, 455, 560, 135], { upright: true, gap: 7, opacity: 0.1 })}${damascus}${bevel}${mark}${gripSvg}${bolster}${rivets}</g>`
}
