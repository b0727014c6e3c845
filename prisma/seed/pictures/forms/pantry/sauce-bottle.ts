import { tone } from '../../primitives/colour.ts'
import type { Point } from '../../primitives/curve.ts'
import { glassBody } from '../../primitives/glass.ts'
import type { Kit } from '../../primitives/kit.ts'
import { wrappedLabel } from '../../primitives/label.ts'
import { cap, lathe } from '../../primitives/lathe.ts'
import { footShadow } from '../../primitives/shadow.ts'
import { turnedRings } from '../../primitives/texture.ts'
import { paperLook } from './parts.ts'

/** A bottle of sauce. */
export function sauceBottle(k: Kit): string {
  const shape: Point[] = k.pick('sauce', [
    [
      [36, 330],
      [38, 360],
      [44, 430],
      [96, 520],
      [112, 580],
      [112, 780],
      [102, 796],
    ],
    [
      [44, 300],
      [46, 350],
      [46, 350],
      [84, 400],
      [104, 470],
      [104, 782],
      [96, 796],
    ],
    [
      [52, 380],
      [54, 400],
      [70, 440],
      [140, 520],
      [146, 590],
      [146, 776],
      [134, 796],
    ],
  ])
  const top = shape[0]?.[1] ?? 330
  const body = glassBody(
    { ...k, colour: '#e9eeea' },
    {
      profile: shape,
      tilt: 0.16,
      base: 14,
      wall: 6,
      open: false,
      content: { colour: k.colour, from: top + 60, cloudy: true },
    },
  )
  const r = (shape[0]?.[0] ?? 40) + 4
  const capColour = k.pick('cap', ['#2c2a27', '#c3a257', tone(k.colour, -0.3), '#f0ebe0'])
  const lid = lathe(k, {
    profile: [
      [r * 0.98, top - 46],
      [r, top - 40],
      [r, top + 18],
    ],
    tilt: 0.16,
    colour: capColour,
    finish: 'satin',
    grounded: false,
  })
  const wide = shape[4]?.[0] ?? 110
  return (
    footShadow(k, 500, 796, wide * 0.94, { reach: 1.3 }) +
    body.svg +
    wrappedLabel(
      k,
      body,
      590,
      wide * k.pick('label', [1.6, 1.9, 2.6]),
      168,
      paperLook(k, ['fruit', 'flower', 'sprig', 'sun']),
    ) +
    lid.svg +
    turnedRings(k, lid, top - 36, top + 16, 9, tone(capColour, -0.7), 0.3, 2) +
    cap(k, lid, capColour)
  )
}
