import { tone } from '../../primitives/colour.ts'
import { fill, lines, n, type Point, stroke } from '../../primitives/curve.ts'
import { isWood, naturalColour } from '../../primitives/finish.ts'
import type { Kit } from '../../primitives/kit.ts'
import { box, floorShadow, limb, view } from '../../primitives/space.ts'
import { plant } from './parts.ts'

/** A planter on the floor or on legs. */
export function planterBox(k: Kit): string {
  const v = view({ yaw: 28, pitch: 18, scale: 0.95, cy: 780 })
  const kind = k.pick('planter', ['box', 'legs', 'trough'] as const)
  const wood = isWood(k.material)
  const [w, d, h] = kind === 'legs' ? [270, 110, 170] : kind === 'trough' ? [330, 90, 180] : [220, 150, 260]
  const lift = kind === 'legs' ? 190 : 0
  let svg = floorShadow(k, v, [-w, w], [-d, d])
  const leg = (x: number, z: number) =>
    limb(
      k,
      v,
      [x, lift + 60, z],
      [x * 1.04, 0, z * 1.06],
      28,
      20,
      wood ? k.colour : naturalColour(k.pick('legs', ['oak', 'walnut'])),
    )
  if (lift) svg += leg(-w + 24, -d + 18) + leg(w - 24, -d + 18)
  const soil = v.on(
    [-w + 16, lift + h - 16, -d + 16],
    [1, 0, 0],
    [0, 0, 1],
    fill(`M0 0H${w * 2 - 32}V${d * 2 - 32}H0Z`, '#463324'),
  )
  const walls = box(k, v, [-w, lift, -d], [w, lift + h, d], { colour: k.colour, wood })
  const boards = wood
    ? v.on(
        [-w, lift + h, d],
        [1, 0, 0],
        [0, -1, 0],
        stroke([1, 2, 3].map((i) => `M0 ${n((h * i) / 4)}H${w * 2}`).join(''), tone(k.colour, -0.85), 4, 0.5),
      )
    : k.pick('ribbed', [true, false])
      ? v.on(
          [-w, lift + h, d],
          [1, 0, 0],
          [0, -1, 0],
          stroke(
            Array.from({ length: Math.floor(w / 9) }, (_, i) => `M${9 + i * 18} 6V${h - 6}`).join(''),
            tone(k.colour, -0.7),
            4,
            0.3,
          ),
        )
      : ''
  const rim = [
    [-w, -d],
    [w, -d],
    [w, d],
    [-w, d],
  ].map(([x = 0, z = 0]) => v.at([x, lift + h, z]))
  const kinds = k.pick('plants', [
    ['bush', 'straps', 'rounds'],
    ['straps', 'bush', 'straps'],
    ['rounds', 'rounds', 'bush'],
  ] as const)
  const growing = [-0.6, 0, 0.6]
    .map((s, i) => {
      const [px, py] = v.at([s * w, lift + h - 16, 0])
      return plant(k, px, py, 220 + (i % 2) * 40, kinds[i] ?? 'bush', i)
    })
    .join('')
  const frontEdge = stroke(
    lines([rim[3] as Point, rim[2] as Point, rim[1] as Point], false),
    tone(k.colour, 0.4),
    5,
    0.8,
  )
  return (
    svg +
    walls +
    boards +
    fill(lines(rim), tone(k.colour, 0.16)) +
    soil +
    growing +
    frontEdge +
    (lift ? leg(-w + 24, d - 18) + leg(w - 24, d - 18) : '')
  )
}
