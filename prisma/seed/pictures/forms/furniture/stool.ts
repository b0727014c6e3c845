import { tone } from '../../primitives/colour.ts'
import { lines, type Point, stroke } from '../../primitives/curve.ts'
import type { Kit } from '../../primitives/kit.ts'
import { floorShadow, limb, prism, roundedGround, view } from '../../primitives/space.ts'
import { tableTop, timberOf } from './parts.ts'

const round = (r: number, squash = 1): Point[] =>
  Array.from({ length: 40 }, (_, i) => [r * Math.cos((-i * Math.PI) / 20), r * squash * Math.sin((-i * Math.PI) / 20)])

/** A stool, low or at counter height. */
export function stool(k: Kit): string {
  const high = k.pick('height', [360, 480, 560])
  const v = view({ yaw: 28, pitch: 17, cy: 805 })
  const wood = timberOf(k)
  const shape = k.pick('seat', ['round', 'square', 'saddle', 'pad'] as const)
  const top = shape === 'pad' ? k.colour : k.pick('painted', [true, false]) ? k.colour : wood
  const legs = k.pick('legs', [3, 4, 4])
  const r = 150
  const outline =
    shape === 'square' || shape === 'saddle'
      ? roundedGround(-170, 170, -120, 120, shape === 'saddle' ? 70 : 26)
      : round(r)
  const spots = (legs === 3 ? [-90, 30, 150] : [-135, -45, 135, 45]).map((degrees) => (degrees * Math.PI) / 180)
  const frame = top === k.colour && shape !== 'pad' ? k.pick('legpaint', [k.colour, wood]) : wood
  let svg = floorShadow(k, v, [-150, 150], [-130, 130], { strength: 0.6 })
  for (const angle of spots)
    svg += limb(
      k,
      v,
      [Math.cos(angle) * r * 0.66, high, Math.sin(angle) * r * 0.66],
      [Math.cos(angle) * r * 1.18, 0, Math.sin(angle) * r * 1.18],
      30,
      19,
      frame,
    )
  const ring = round(r * 0.98).map(([x, z]) => v.at([x, high * 0.36, z]))
  if (k.pick('ring', [true, false]))
    svg +=
      stroke(lines(ring), tone(frame, -0.5), 13) +
      stroke(lines(ring.map(([x, y]): Point => [x - 1, y - 3])), tone(frame, 0.16), 6)
  if (shape === 'pad')
    return (
      svg +
      prism(k, v, round(r), high - 6, high + 14, { colour: wood }) +
      prism(k, v, round(r - 4), high + 12, high + 46, { colour: top }) +
      prism(k, v, round(r - 18), high + 46, high + 54, { colour: tone(top, 0.1) })
    )
  return svg + tableTop(k, v, outline, high, 34, top, top === wood)
}
