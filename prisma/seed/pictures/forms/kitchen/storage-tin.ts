import { inkOn, mix, tone } from '../../primitives/colour.ts'
import { ellipse, stroke } from '../../primitives/curve.ts'
import { finishOf, naturalColour } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { wrappedLabel } from '../../primitives/label.ts'
import { cap, lathe, ringPath } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { turnedGrain } from '../../primitives/texture.ts'
import { handleWood } from './parts.ts'

/** A kitchen tin with a label, a band or nothing. */
export function storageTin(k: Kit): string {
  const [r, h] = k.pick('tin', [
    [165, 300],
    [150, 390],
    [200, 250],
  ] as const)
  const top = 790 - h
  const finish = finishOf(k.material || 'steel') === 'metal' ? 'brushed' : 'satin'
  const body = lathe(k, {
    profile: [
      [r, top],
      [r, top],
      [r, 784],
      [r - 4, 792],
    ],
    tilt: 0.19,
    colour: k.colour,
    finish,
  })
  const lidKind = k.pick('lid', ['wood', 'same', 'knob', 'wood'] as const)
  const colour = lidKind === 'wood' ? handleWood(k) : k.colour
  const lid = lathe(k, {
    profile: [
      [r - 2, top - 34],
      [r + 5, top - 26],
      [r + 5, top + 6],
    ],
    tilt: 0.19,
    colour,
    finish: lidKind === 'wood' ? 'wood' : finish,
    grounded: false,
  })
  const knob =
    lidKind === 'knob'
      ? lathe(k, {
          profile: [
            [26, top - 76],
            [32, top - 66],
            [14, top - 46],
            [14, top - 34],
          ],
          tilt: 0.19,
          colour: naturalColour(k.pick('knob', ['brass', 'oak'])),
          finish: 'metal',
          grounded: false,
        }).svg
      : ''
  const mark = k.pick('mark', ['label', 'band', 'plain', 'print'] as const)
  const ink = inkOn(k.colour)
  const art =
    mark === 'label'
      ? wrappedLabel(k, body, top + h * 0.3, r * 1.1, h * 0.34, {
          paper: '#f6efe0',
          accent: k.colour,
          layout: k.pick('l', [0, 4]),
        })
      : mark === 'print'
        ? wrappedLabel(k, body, top + h * 0.2, r * 1.5, h * 0.62, {
            bare: true,
            ink,
            accent: ink,
            layout: k.pick('l', [0, 2]),
          })
        : mark === 'band'
          ? stroke(ringPath(body, top + h * 0.22), mix(k.colour, ink, 0.6), 8, 0.7) +
            stroke(ringPath(body, top + h * 0.28), mix(k.colour, ink, 0.6), 3, 0.7)
          : ''
  return (
    footShadow(k, 500, 790, r, { reach: 1.2 }) +
    body.svg +
    art +
    stroke(ringPath(body, 778), tone(k.colour, -0.7), 3, 0.35) +
    lid.svg +
    (lidKind === 'wood' ? turnedGrain(k, lid, colour, top - 30, top + 4, 14) : '') +
    cap(k, lid, colour, 0.08) +
    stroke(ellipse(500, top - 34, (r - 2) * 0.98, (r - 2) * 0.98 * 0.19), '#ffffff', 2, 0.25) +
    knob
  )
}
