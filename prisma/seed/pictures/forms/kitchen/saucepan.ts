import { mix, tone } from '../../primitives/colour.ts'
import { n, stroke } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { cap, lathe, mouth, ringPath, shaped } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { turnedRings } from '../../primitives/texture.ts'
import { tube } from '../../primitives/tube.ts'
import { handleWood, skin } from './parts.ts'

/** A saucepan with or without its lid. */
export function saucepan(k: Kit): string {
  const [r, h] = k.pick('pan', [
    [185, 190],
    [165, 230],
    [215, 175],
  ] as const)
  const finish = skin(k)
  const [cx, top] = [385, 790 - h]
  const body = lathe(k, {
    profile: [
      [r * 1.03, top],
      [r, top + 12],
      [r, top + 12],
      [r * 0.99, 770],
      [r * 0.95, 790],
    ],
    cx,
    tilt: 0.2,
    colour: k.colour,
    finish,
  })
  const grip = k.pick('handle', ['wood', 'steel', 'cast'] as const)
  const stuff = grip === 'wood' ? handleWood(k) : grip === 'steel' ? '#c4c6c6' : tone(k.colour, -0.15)
  const y = top + 46
  const handle =
    tube(`M${n(cx + r - 6)} ${y}L${n(cx + r + 50)} ${y - 8}`, 20, '#b9bcbd', 'metal') +
    tube(
      `M${n(cx + r + 46)} ${y - 8}L${n(cx + r + 270)} ${y - 34}`,
      grip === 'steel' ? 20 : 31,
      stuff,
      grip === 'steel' ? 'metal' : 'satin',
    )
  const lidded = k.pick('lid', [true, true, false])
  const seam =
    stroke(ringPath(body, top + 14), tone(k.colour, -0.6), 2.5, 0.35) +
    (k.pick('base', [true, false]) ? turnedRings(k, body, 745, 750, 6, tone(k.colour, -0.7), 0.4, 3) : '')
  if (!lidded)
    return (
      footShadow(k, cx, 790, r, { reach: 1.2 }) +
      handle +
      body.svg +
      seam +
      mouth(k, body, {
        lip: finish === 'gloss' ? '#33312f' : k.colour,
        inside: finish === 'gloss' ? '#e8e4da' : mix(k.colour, '#8b8d8d', 0.3),
        thickness: 8,
      })
    )
  const lid = lathe(k, {
    profile: shaped(
      [
        [0.1, 0],
        [0.5, 0.24],
        [0.9, 0.72],
        [1.02, 0.9],
        [1.02, 1],
      ],
      r * 1.02,
      62,
      top + 12,
    ),
    cx,
    tilt: 0.2,
    colour: k.colour,
    finish,
    grounded: false,
  })
  const knob = lathe(k, {
    profile: [
      [24, top - 92],
      [32, top - 78],
      [14, top - 58],
      [12, top - 44],
    ],
    cx,
    tilt: 0.2,
    colour: stuff,
    finish: grip === 'wood' ? 'wood' : 'metal',
    grounded: false,
  })
  return footShadow(k, cx, 790, r, { reach: 1.2 }) + handle + body.svg + seam + lid.svg + knob.svg + cap(k, knob, stuff)
}
