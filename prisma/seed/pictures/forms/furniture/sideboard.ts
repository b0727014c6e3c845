import { tone } from '../../primitives/colour.ts'
import { fill, n, type Point, roundRect, stroke } from '../../primitives/curve.ts'
import { naturalColour } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { box, floorShadow, limb, view } from '../../primitives/space.ts'
import { grain } from '../../primitives/texture.ts'
import { timberOf } from './parts.ts'

/** A sideboard with doors, drawers or reeded fronts. */
export function sideboard(k: Kit): string {
  const v = view({ yaw: 26, pitch: 14, scale: 0.84, cy: 790 })
  const timber = k.pick('tinted', [true, true, false]) ? k.colour : timberOf(k)
  const [w, d, low, high] = [470, 140, 120, 430]
  const legs = k.pick('legs', [timber, '#2f2e2d', naturalColour('brass')])
  const front = k.pick('front', ['doors', 'drawers', 'reeded', 'mixed'] as const)
  let svg = floorShadow(k, v, [-w, w], [-d, d])
  for (const [x, z] of [
    [-w + 60, -d + 30],
    [w - 60, -d + 30],
    [-w + 60, d - 24],
    [w - 60, d - 24],
  ] as Point[])
    svg += limb(k, v, [x, low + 4, z], [x * 1.02, 0, z * 1.04], 26, 16, legs)
  svg += box(k, v, [-w, low, -d], [w, high, d], { colour: timber, wood: true })
  const [fw, fh] = [w * 2, high - low]
  const panel = (x: number, y: number, pw: number, ph: number, upright: boolean) => {
    const d0 = roundRect(x, y, pw, ph, 3)
    const reeds =
      front === 'reeded'
        ? stroke(
            Array.from({ length: Math.floor(pw / 9) }, (_, i) => `M${n(x + 5 + i * 9)} ${n(y + 2)}v${n(ph - 4)}`).join(
              '',
            ),
            tone(timber, -0.75),
            2.6,
            0.42,
          )
        : grain(k, d0, [x, y, pw, ph], timber, { upright, opacity: 0.24 })
    return (
      fill(
        d0,
        k.linear(
          [
            [0, tone(timber, 0.17)],
            [1, tone(timber, -0.02)],
          ],
          [0, 0, 0.3, 1],
        ),
      ) +
      reeds +
      `<path d="${d0}" fill="none" stroke="${tone(timber, -0.85)}" stroke-width="3" stroke-opacity=".6"/>`
    )
  }
  const gap = 10
  const third = (fw - gap * 4) / 3
  const pull = k.pick('pull', ['knob', 'slot'] as const)
  const brass = k.pick('knob', [naturalColour('brass'), '#2f2e2d', timber])
  const grip = (x: number, y: number) =>
    pull === 'knob'
      ? knob(k, [x, y], 11, brass)
      : fill(roundRect(x - 32, y - 5, 64, 10, 5), tone(timber, -0.85), 'opacity=".75"')
  let face = ''
  for (let i = 0; i < 3; i++) {
    const x = gap + i * (third + gap)
    const split = front === 'drawers' || (front === 'mixed' && i === 1) ? 3 : 1
    const ph = (fh - gap * (split + 1)) / split
    for (let j = 0; j < split; j++) {
      const y = gap + j * (ph + gap)
      face +=
        panel(x, y, third, ph, split === 1) +
        (split === 1
          ? grip(
              i === 2 ? x + 22 + (pull === 'slot' ? 20 : 0) : x + third - 22 - (pull === 'slot' ? 20 : 0),
              y + ph * (pull === 'slot' ? 0.1 : 0.45),
            )
          : grip(x + third / 2, y + ph * 0.4))
    }
  }
  return (
    svg +
    v.on([-w, high, d], [1, 0, 0], [0, -1, 0], face) +
    box(k, v, [-w - 8, high, -d - 4], [w + 8, high + 22, d + 8], { colour: timber, wood: true })
  )
}

/** A round foot or knob seen from the front. */
function knob(k: Kit, [x, y]: Point, r: number, colour: string): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${k.radial(
    [
      [0, tone(colour, 0.6)],
      [0.5, colour],
      [1, tone(colour, -0.6)],
    ],
    [0.35, 0.3, 0.75],
  )}"/>`
}
