import { inkOn, tone } from '../../primitives/colour.ts'
import { ellipse, stroke } from '../../primitives/curve.ts'
import { naturalColour } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { wrappedLabel } from '../../primitives/label.ts'
import { cap, lathe, ringPath } from '../../primitives/lathe.ts'
import type { OrnamentKey } from '../../primitives/ornament.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { paperLook } from './parts.ts'

/** A round tin with a printed or pasted label. */
export function tin(k: Kit, radius: number, top: number, options: { lid: number; ornaments: OrnamentKey[] }): string {
  const metal = k.pick('bare', [true, false, false]) ? '#c9c8c3' : k.colour
  const body = lathe(k, {
    profile: [
      [radius, top],
      [radius, top],
      [radius, 788],
      [radius - 4, 794],
    ],
    tilt: 0.19,
    colour: metal,
    finish: metal === k.colour ? 'satin' : 'brushed',
  })
  const lidColour = k.pick('lid', [metal, '#c9c8c3', '#2f2c29', naturalColour('brass')])
  const lid = lathe(k, {
    profile: [
      [radius + 1, top - 8],
      [radius + 5, top],
      [radius + 5, top],
      [radius + 5, top + options.lid],
    ],
    tilt: 0.19,
    colour: lidColour,
    finish: lidColour === k.colour ? 'satin' : 'brushed',
    grounded: false,
  })
  const height = 788 - top - options.lid
  const full = k.pick('wrap', [false, true])
  const look = paperLook(k, options.ornaments)
  const y = top + options.lid + height * (full ? 0.04 : 0.16)
  const art =
    metal === k.colour && !full && k.pick('printed', [true, false])
      ? wrappedLabel(k, body, y, radius * 1.7, height * 0.72, {
          ...look,
          bare: true,
          layout: k.pick('bareLayout', [0, 2]),
          ink: inkOn(k.colour),
          accent: inkOn(k.colour),
        })
      : wrappedLabel(k, body, y, radius * (full ? 3.1 : 1.7), height * (full ? 0.9 : 0.68), look)
  return (
    footShadow(k, 500, 792, radius, { reach: 1.2 }) +
    body.svg +
    art +
    stroke(ringPath(body, 782), tone(metal, -0.6), 3, 0.4) +
    lid.svg +
    cap(k, lid, lidColour, 0.06) +
    stroke(ellipse(500, top - 7, radius * 0.86, radius * 0.86 * 0.19), tone(lidColour, -0.5), 2.5, 0.4) +
    stroke(ellipse(500, top - 5, radius * 0.86, radius * 0.86 * 0.19), '#ffffff', 2, 0.3)
  )
}
