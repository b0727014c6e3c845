import { mix } from '../../primitives/colour.ts'
import { lines, stroke } from '../../primitives/curve.ts'
import { finishOf } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { lathe } from '../../primitives/lathe.ts'
import { halo, metalOf, shade, type ShadeKind } from './parts.ts'

/** A pendant on its cord. */
export function pendant(k: Kit): string {
  const kind = k.pick('shade', ['dome', 'cone', 'globe', 'bell', 'pleated', 'drum'] as ShadeKind[])
  const soft = kind === 'globe' || kind === 'pleated' || kind === 'drum' || /linen|paper|rattan/.test(k.material)
  const [radius, height] =
    kind === 'globe' ? [190, 370] : [k.pick('wide', [270, 235, 300]), k.pick('high', [260, 300, 220])]
  const top = 390
  const fitting = lathe(k, {
    profile: [
      [13, top - 66],
      [24, top - 56],
      [28, top + 8],
    ],
    tilt: 0.14,
    colour: metalOf(k),
    finish: 'metal',
    grounded: false,
  })
  const body = shade(k, kind, 500, top, radius, height, {
    colour: soft ? mix(k.colour, '#f3e7d0', 0.35) : k.colour,
    glowing: soft,
    finish: finishOf(k.material || 'enamel'),
  })
  const under = soft
    ? ''
    : `<path d="${lines([
        [500 - radius * 0.94, top + height + 12],
        [500 + radius * 0.94, top + height + 12],
        [900, 1000],
        [100, 1000],
      ])}" fill="${k.linear(
        [
          [0, '#fff2cf', 0.5],
          [1, '#fff2cf', 0],
        ],
        [0, 0, 0, 1],
      )}"/>`
  return (
    halo(k, 500, top + height * 0.7, 500, 0.75) +
    under +
    stroke(`M500 -900V${top - 60}`, k.pick('cord', ['#3a332d', '#a77d43', '#6e6254']), 6) +
    fitting.svg +
    body.svg +
    (soft ? halo(k, 500, top + height * 0.5, radius * 1.2, 0.35) : '')
  )
}
